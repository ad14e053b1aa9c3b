import { describe, expect, test } from 'vitest';
import type { Pillar } from '../rules/outcome';
import { agencyScore } from './agency-score';
import { isComparable } from './comparable';
import type { GroupScore } from './group-score';
import type { PillarScore } from './page-score';
import { portalScore, type ScoredPage } from './portal-score';

const nothing: PillarScore = {
  score: null,
  lower: null,
  upper: null,
  decided: 0,
  planned: 0,
  failed: 0,
  cantTell: 0,
  untested: 0,
};
const page = (score: number | null, kind = 'other', read = true): ScoredPage => {
  const scored = score === null ? nothing : { ...nothing, score, lower: score, upper: score, decided: 1, planned: 1 };
  return { kind, read, pillars: { ipv6: nothing, accessibility: scored, procedure: nothing } };
};
const blocked = page(null, 'other', false);
const score = (pages: readonly ScoredPage[], pillar: Pillar = 'accessibility') => portalScore(pages, pillar);

describe('the score of a portal', () => {
  test('with no pages is null, not NaN', () => {
    expect(score([])).toEqual({ score: null, lower: null, upper: null, measured: 0, planned: 0 });
  });

  test('is null when no page has anything to decide in the pillar', () => {
    expect(score([page(80)], 'procedure')).toMatchObject({ score: null, planned: 0 });
  });

  test('is never lowered by a clean page', () => {
    expect(score([page(40), page(100)]).score ?? 0).toBeGreaterThan(40);
    expect(score([page(40), page(100, 'form')]).score ?? 0).toBeGreaterThan(40);
  });

  test('does not let many pages of one kind drown the other kinds', () => {
    const lists = Array.from({ length: 50 }, () => page(100, 'list'));
    expect(score([...lists, page(0, 'form')]).score).toBe(50);
  });

  test('is not changed by a page that could not be read, but its bounds are', () => {
    expect(score([page(60), blocked])).toMatchObject({ score: 60, lower: 30, upper: 80, measured: 1, planned: 2 });
  });

  test('cannot rise in its lower bound by refusing the tool on a failed page', () => {
    const shown = score([page(100), page(0)]);
    const hidden = score([page(100), blocked]);
    expect(hidden.lower ?? 100).toBeLessThanOrEqual(shown.lower ?? 0);
  });
});

describe('the score of an agency', () => {
  const portal = (value: number, measured = 10): GroupScore => ({
    score: value,
    lower: value,
    upper: value,
    measured,
    planned: measured,
  });

  test('is not changed by a second portal just like the first', () => {
    const one = { kind: 'service', score: portal(70) } as const;
    expect(agencyScore([one, one]).score).toBe(agencyScore([one]).score);
  });

  test('gives the portal where people apply more weight', () => {
    const both = [
      { kind: 'service', score: portal(90) },
      { kind: 'information', score: portal(60) },
    ] as const;
    expect(agencyScore(both).score).toBe(80);
  });

  test('without portals is null', () => {
    expect(agencyScore([]).score).toBeNull();
  });

  test.each([
    ['nine pages', portal(50, 9), false],
    ['ten pages, all read', portal(50, 10), true],
    ['ten pages of thirteen', { ...portal(50, 10), planned: 13 }, false],
  ] as const)('is set beside others only when enough was measured: %s', (_title, value, expected) => {
    expect(isComparable(value)).toBe(expected);
  });
});
