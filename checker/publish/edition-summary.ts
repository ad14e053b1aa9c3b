import type { Edition, EditionAgency, PublishedPortal } from '../../shared/report/edition';
import { METHOD_VERSION } from '../../shared/report/edition';
import { agencyScore } from '../../shared/score/agency-score';
import type { Localized } from '../../shared/text/localized';
import { perPillar } from './portal-tally';

export interface EditionInput {
  name: string;
  sample: boolean;
  publishedAt: string;
  portals: readonly PublishedPortal[];
  agencies: ReadonlyMap<string, { id: string; name: Localized; kind: string }>;
  engines: Edition['engines'];
  counts: { reports: number; skipped: number; repeated: number };
}

/** The small summary of an edition, from its portals. */
export function editionSummary({
  name,
  sample,
  publishedAt,
  portals,
  agencies,
  engines,
  counts,
}: EditionInput): Edition {
  const pages = portals.flatMap(portal => portal.pages);
  const days = pages.map(page => page.auditedAt).toSorted();
  const byStatus: Record<string, number> = {};
  for (const { status } of pages) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return {
    schema: 'soicong-edition/1',
    name,
    sample,
    method: METHOD_VERSION,
    publishedAt,
    auditedFrom: days[0] ?? null,
    auditedTo: days.at(-1) ?? null,
    engines,
    counts: { ...counts, byStatus },
    agencies: [...agencies.values()].map(agency => agencySummary(agency, portals)),
    unattributed: portals.filter(portal => portal.agency === null).map(portal => portal.host),
  };
}

function agencySummary(
  agency: { id: string; name: Localized; kind: string },
  portals: readonly PublishedPortal[],
): EditionAgency {
  const own = portals.filter(portal => portal.agency === agency.id);
  return {
    ...agency,
    pillars: perPillar(pillar => agencyScore(own.map(({ kind, pillars }) => ({ kind, score: pillars[pillar] })))),
    portals: own.map(portal => portal.host),
  };
}
