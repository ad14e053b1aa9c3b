import type { PageRow, PublishedPortal } from '../../shared/report/edition';
import type { PageReport } from '../../shared/report/page-report';
import { ruleById } from '../../shared/rules/catalogue';
import { PILLARS, type Pillar } from '../../shared/rules/outcome';
import { pageScore } from '../../shared/score/page-score';
import { portalScore } from '../../shared/score/portal-score';
import type { Attribution } from './host-attribution';

/** What is kept in memory of a portal while its pages go by: no evidence. */
export interface PortalTally {
  host: string;
  attribution: Attribution;
  pages: PageRow[];
  rules: Map<string, { failed: number; cantTell: number; passed: number }>;
}

/** One value per pillar. */
export function perPillar<T>(of: (pillar: Pillar) => T): Record<Pillar, T> {
  return Object.fromEntries(PILLARS.map(pillar => [pillar, of(pillar)])) as Record<Pillar, T>;
}

/** Adds one page to its portal. @returns the row that was added */
export function addPage(tally: PortalTally, id: string, kind: string, report: PageReport): PageRow {
  const { finalUrl, title = '', status, auditedAt, results, problems } = report;
  const counted = status === 'ok' ? results : [];
  const row = {
    id,
    url: finalUrl,
    title,
    kind,
    status,
    auditedAt,
    pillars: perPillar(pillar => pageScore(counted, pillar, problems)),
  };
  tally.pages.push(row);
  for (const { rule, outcome } of counted) {
    if (outcome === 'inapplicable' || outcome === 'untested' || ruleById(rule) === null) continue;
    const count = tally.rules.get(rule) ?? { failed: 0, cantTell: 0, passed: 0 };
    count[outcome] += 1;
    tally.rules.set(rule, count);
  }
  return row;
}

/** The portal's file: scores, pages by kind and address, rules with the most failed pages first. */
export function publishedPortal(tally: PortalTally, edition: string, sample: boolean): PublishedPortal {
  const scored = tally.pages.map(({ kind, status, pillars }) => ({ kind, read: status === 'ok', pillars }));
  const rules = [...tally.rules].map(([rule, counts]) => ({ rule, ...counts }));
  return {
    schema: 'soicong-portal/1',
    edition,
    sample,
    host: tally.host,
    agency: tally.attribution.agency?.id ?? null,
    kind: tally.attribution.portalKind,
    pillars: perPillar(pillar => portalScore(scored, pillar)),
    pages: tally.pages.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    rules: rules
      .filter(({ failed, cantTell }) => failed + cantTell > 0)
      .toSorted((a, b) => b.failed - a.failed || b.cantTell - a.cantTell || (a.rule < b.rule ? -1 : 1)),
  };
}
