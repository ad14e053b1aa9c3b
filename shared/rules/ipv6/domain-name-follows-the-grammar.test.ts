import { expect, it } from 'vitest';
import type { PageFacts } from '../../facts/page-facts';
import rule from './domain-name-follows-the-grammar';
import { sampleNetwork } from './network-sample';

it.each([
  ['hanoi.gov.vn', 'passed'],
  ['hochiminhcity.gov.vn', 'passed'],
  ['binhduong.gov.vn', 'failed'],
  ['dichvucong.gov.vn', 'inapplicable'],
  ['example.com', 'inapplicable'],
  ['127.0.0.1', 'inapplicable'],
  ['', 'inapplicable'],
])('%j gives %s', (pageHost, outcome) => {
  expect(rule.evaluate({ network: sampleNetwork({ pageHost }) } as PageFacts).outcome).toBe(outcome);
});
