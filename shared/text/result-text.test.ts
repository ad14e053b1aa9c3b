import { describe, expect, test } from 'vitest';
import type { AxeLocale } from './axe/axe-message';
import vi from './axe/vi.json' with { type: 'json' };
import { evidenceSentences, reasonSentence } from './result-text';

describe('the sentence of a result', () => {
  test('is written in the reader’s language with its numbers', () => {
    const said = reasonSentence({ reason: 'axe-violation', values: { count: 1234 } }, 'vi');
    expect(said).toContain('1.234');
  });

  test('of a reason from a newer version is its key, so that nothing is hidden', () => {
    expect(reasonSentence({ reason: 'not-known-here' }, 'vi')).toBe('not-known-here');
  });
});

describe('what is said about a place', () => {
  const locale = vi as AxeLocale;

  test('leaves out the reason that the whole result already gave', () => {
    expect(evidenceSentences({ reason: 'axe-violation' }, 'axe-violation', 'vi', locale)).toEqual([]);
  });

  test('puts axe-core’s own finding into the reader’s language', () => {
    const [said] = evidenceSentences({ checks: [{ id: 'has-alt', outcome: 'fail' }] }, 'axe-violation', 'vi', locale);
    expect(said).toContain('alt');
  });

  test('waits for axe-core’s sentences without failing', () => {
    expect(evidenceSentences({ checks: [{ id: 'has-alt', outcome: 'fail' }] }, 'x', 'vi', null)).toEqual([]);
  });
});
