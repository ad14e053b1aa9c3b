import { describe, expect, test } from 'vitest';
import { OVERLAYS } from '../facts/page-script/overlay/show-overlay';
import { LANGUAGES } from '../text/localized';
import { criterionOf, rulesOf, WCAG_CRITERIA } from './wcag-criteria';

/** Success criteria of WCAG 2.2, https://www.w3.org/TR/WCAG22/ */
const LEVEL_A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const LEVEL_AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const numbers = (level: string) => WCAG_CRITERIA.filter(entry => entry.level === level).map(entry => entry.criterion);
const parts = (number: string) => number.split('.').map(Number) as [number, number, number];
const weight = (number: string) => parts(number).reduce((sum, part) => sum * 100 + part, 0);

describe('the guided assessment', () => {
  test('covers 55 of 55 criteria of WCAG 2.2 A and AA', () => {
    expect(WCAG_CRITERIA).toHaveLength(55);
    expect(numbers('A').toSorted()).toEqual(LEVEL_A.split(' ').toSorted());
    expect(numbers('AA').toSorted()).toEqual(LEVEL_AA.split(' ').toSorted());
  });

  test('keeps the order of the standard', () => {
    const order = WCAG_CRITERIA.map(entry => weight(entry.criterion));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('has an automatic part for at least 42 criteria', () => {
    const covered = WCAG_CRITERIA.filter(({ criterion }) => rulesOf(criterion).length > 0);
    expect(covered.length).toBeGreaterThanOrEqual(42);
  });

  test('never calls a criterion automatic or assisted without a rule or a helper', () => {
    const bare = WCAG_CRITERIA.filter(
      ({ criterion, mode, helper }) => mode !== 'manual' && helper === null && rulesOf(criterion).length === 0,
    );
    expect(bare.map(({ criterion }) => criterion)).toEqual([]);
  });

  test.each(WCAG_CRITERIA)('$criterion has 2 to 6 steps in both languages, as many in each', ({ steps }) => {
    expect(steps.vi.length).toBeGreaterThanOrEqual(2);
    expect(steps.vi.length).toBeLessThanOrEqual(6);
    expect(steps.en).toHaveLength(steps.vi.length);
    expect(steps.vi.join('\n')).toBe(steps.vi.join('\n').normalize('NFC'));
  });

  test.each(WCAG_CRITERIA)('$criterion has a name and a question in every language', ({ name, question, helper }) => {
    for (const language of LANGUAGES) {
      expect(name[language]).not.toBe('');
      expect(question[language].endsWith('?')).toBe(true);
    }
    expect(question.vi).not.toBe(question.en);
    expect(helper === null || (OVERLAYS as readonly string[]).includes(helper)).toBe(true);
  });

  test('finds a criterion by its number, and none for level AAA', () => {
    expect(criterionOf('1.4.10')?.name.en).toBe('Reflow');
    expect(criterionOf('1.4.6')).toBeNull();
  });
});
