import { describe, expect, test } from 'vitest';
import type { ActivationFacts } from '../../facts/acting-facts';
import { at, NOTHING_USED } from './acting-samples';
import messageStaysLongEnough from './message-stays-long-enough';

type One = ActivationFacts['messages'][number];
const one: One = { at, milliseconds: 500, letters: 44 };

describe('a message that appears on focus', () => {
  test.each<[string, Partial<One>[], string]>([
    ['fails when it is gone within a second', [{}], 'failed'],
    ['fails for each of several', [{}, { letters: 80 }], 'failed'],
    ['is a question when it may only tell of a state ("Đang tải…")', [{ letters: 9 }], 'cantTell'],
    ['is a question when it may only tell that something was kept ("Đã lưu")', [{ letters: 6 }], 'cantTell'],
    ['fails when a sentence goes beside such a word', [{ letters: 9 }, {}], 'failed'],
    ['is not judged where every message stays', [], 'inapplicable'],
  ])('%s', (_, given, outcome) => {
    expect(
      messageStaysLongEnough.evaluate({
        activation: { ...NOTHING_USED, messages: given.map(change => ({ ...one, ...change })) },
      } as never).outcome,
    ).toBe(outcome);
  });
});
