import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { AXE_RULES } from './axe-rules';

/** `wcag143` → `1.4.3` */
const criterion = (tag: string): string | undefined => {
  const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return a === undefined ? undefined : `${a}.${b}.${c}`;
};

describe('our table of axe-core rules', () => {
  test('lists exactly the rules of the axe-core that is installed', () => {
    expect(Object.keys(AXE_RULES).toSorted()).toEqual(
      axe
        .getRules()
        .map(rule => rule.ruleId)
        .toSorted(),
    );
  });

  test.each(axe.getRules())(
    '$ruleId has the criteria and ACT rules that axe-core names',
    ({ ruleId, tags, actIds }) => {
      const row = AXE_RULES[ruleId];
      expect(row?.wcag ?? []).toEqual(tags.map(criterion).filter(found => found !== undefined));
      expect(row?.act ?? []).toEqual(expect.arrayContaining(actIds ?? []));
    },
  );

  test.each(axe.getRules().filter(({ tags }) => tags.includes('best-practice')))(
    '$ruleId is advice, because no criterion demands it',
    ({ ruleId }) => {
      expect(AXE_RULES[ruleId]?.advisory).toBe(true);
    },
  );
});
