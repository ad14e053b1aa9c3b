import { describe, expect, test } from 'vitest';
import type { ReviewQuestion } from '../../shared/assessment/review-questions';
import { nextOpenQuestion } from './review-order';

const ANSWER = { outcome: 'passed', answeredAt: '2026-11-21T09:00:00Z' } as const;

/** `a b* c`: three questions, the second answered. */
const questions = (words: string): ReviewQuestion[] =>
  words.split(' ').map(word => ({
    rule: word.replace('*', ''),
    text: { vi: '', en: '', fr: '' },
    values: {},
    elements: [],
    count: 0,
    answer: word.endsWith('*') ? ANSWER : null,
  }));

describe('the next question', () => {
  test.each([
    ['a b c', null, 'a', 'is the first one at the start'],
    ['a* b c', null, 'b', 'is the first open one at the start'],
    ['a b* c', 'a', 'c', 'leaves out what is answered'],
    ['a b c', 'c', 'a', 'begins again after the last'],
    ['a* b c*', 'b', null, 'is never the one just left'],
    ['a* b*', 'b', null, 'is none when all are answered'],
  ])('of "%s" after %s: %s, as it %s', (words, after, next, _why) => {
    expect(nextOpenQuestion(questions(words), after)).toBe(next);
  });
});
