import type { Pillar } from '../rules/outcome';
import { type GroupScore, weightedMean } from './group-score';
import type { PillarScore } from './page-score';

/** One audited page, as far as a portal's score reads it. */
export interface ScoredPage {
  /** `home`, `list`, `procedure`, …; `other` when nobody said. */
  kind: string;
  /** Whether the page could be read (status `ok`); others are never scored, only missed. */
  read: boolean;
  pillars: Readonly<Record<Pillar, PillarScore>>;
}

/**
 * The score of a portal in one pillar: the mean over kinds of page of the mean over the pages of that kind, so that fifty
 * alike procedure pages do not drown the one form (a stratified mean with equal strata). A page on which the pillar has
 * nothing to decide is left out; a page that could not be read counts as missing.
 */
export function portalScore(pages: readonly ScoredPage[], pillar: Pillar): GroupScore {
  const concerned = pages.filter(page => !page.read || page.pillars[pillar].planned > 0);
  const kinds = [...new Set(concerned.map(({ kind }) => kind))];
  const strata = kinds.map(kind => ({
    ...stratum(
      concerned.filter(page => page.kind === kind),
      pillar,
    ),
    weight: 1,
  }));
  return {
    ...weightedMean(strata),
    measured: concerned.filter(page => page.read && page.pillars[pillar].score !== null).length,
    planned: concerned.length,
  };
}

function stratum(pages: readonly ScoredPage[], pillar: Pillar) {
  const unknown = { score: null, lower: null, upper: null };
  return weightedMean(pages.map(page => ({ ...(page.read ? page.pillars[pillar] : unknown), weight: 1 })));
}
