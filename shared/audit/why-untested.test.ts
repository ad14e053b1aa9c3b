import { expect, test } from 'vitest';
import type { PageFacts } from '../facts/page-facts';
import { whyUntested } from './why-untested';

const used: Partial<PageFacts> = { acting: { skipped: [] } };
const inExtension: Partial<PageFacts> = {
  acting: { skipped: [{ check: 'keyboardWalk', reason: 'no keys', why: 'acting-needs-keys' }] },
};

test.each([
  [
    'a check that uses the page, where the page was only read (the extension)',
    ['keyboardWalk'],
    {},
    'page-was-not-used',
  ],
  ['a check that uses the page, where time ran out', ['reflow'], used, 'check-got-no-turn'],
  ['a check that needs real keys, in the extension', ['keyboardWalk'], inExtension, 'acting-needs-keys'],
  ['another check there that just failed', ['reflow'], inExtension, 'check-got-no-turn'],
  ['a rule about the journey, when nobody walked it', ['journey'], used, 'no-journey-recorded'],
  ['a comparison without the record', ['nationalRecord'], used, 'no-national-record-given'],
  ['a part that could not be read', ['axe'], used, 'facts-missing'],
] as const)('%s says so', (_what, missing, facts, reason) => {
  expect(whyUntested(missing, facts)).toBe(reason);
});
