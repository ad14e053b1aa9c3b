import { type GroupScore, weightedMean } from './group-score';

/** Weights of portals (no unit): where people apply weighs most. Our own choice, published on the method page. */
export const PORTAL_WEIGHTS = { service: 4, national: 4, information: 2, other: 1 } as const;
export type PortalKind = keyof typeof PORTAL_WEIGHTS;

/**
 * The score of an agency in one pillar: the mean of its portals' scores weighted by what the portal is for, not by its
 * number of pages.
 */
export function agencyScore(portals: readonly { kind: PortalKind; score: GroupScore }[]): GroupScore {
  const concerned = portals.filter(({ score }) => score.planned > 0);
  const sum = (pick: (score: GroupScore) => number) => concerned.reduce((total, { score }) => total + pick(score), 0);
  return {
    ...weightedMean(concerned.map(({ kind, score }) => ({ ...score, weight: PORTAL_WEIGHTS[kind] }))),
    measured: sum(score => score.measured),
    planned: sum(score => score.planned),
  };
}
