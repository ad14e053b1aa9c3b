import type { AgencyRegistry } from '../agencies/agency';
import { agencyById, officialName } from '../agencies/agency-name';
import { resolveHost } from '../agencies/resolve-host';
import type { PageReport } from './page-report';

/**
 * Whose page it is, as a report says it.
 * @param url the page's final address
 * @param on the day of the audit, ISO date
 * @returns undefined when the registry does not know the host, and for pages without one
 */
export function reportAgency(url: string, registry: AgencyRegistry, on: string): PageReport['agency'] {
  if (!URL.canParse(url)) return undefined;
  const found = resolveHost(new URL(url).hostname, registry, on);
  if (found === null) return undefined;
  const { agency, unitKind, label } = found;
  const known = agencyById(agency.id, registry);
  const name = known === null ? agency.name.vi : officialName(known, on).vi;
  const isUnit = unitKind === 'department' || unitKind === 'commune' || unitKind === 'ministry-unit';
  return isUnit && label !== undefined ? { id: agency.id, name, unit: label } : { id: agency.id, name };
}
