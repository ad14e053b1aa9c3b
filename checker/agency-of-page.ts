import agencies from '../data/agencies.json' with { type: 'json' };
import type { AgencyRegistry } from '../shared/agencies/agency';
import { readAgencies } from '../shared/agencies/read-agencies';
import type { PageReport } from '../shared/report/page-report';
import { reportAgency } from '../shared/report/report-agency';

let registry: AgencyRegistry | undefined;

/** Whose page this is by the registry that came with the program. @param on ISO date or time */
export function agencyOfPage(url: string, on: string): PageReport['agency'] {
  registry ??= readAgencies(agencies);
  return reportAgency(url, registry, on.slice(0, 10));
}
