import { expect, it } from 'vitest';
import type { PageFacts } from '../../facts/page-facts';
import { sampleNetwork, sampleZone } from './network-sample';
import rule from './zone-data-agrees-over-both-families';

const judge = (agrees: boolean | null) => {
  const differences = agrees === false ? [{ server: 'ns1', type: 'AAAA', v4: '2fff::1', v6: '(nodata)' }] : [];
  return rule.evaluate({ network: sampleNetwork({ zone: sampleZone({ agrees, differences }) }) } as PageFacts);
};

it('the same data passes', () => expect(judge(true).outcome).toBe('passed'));
it('data that differs fails, with both answers', () => {
  const verdict = judge(false);
  expect(verdict.outcome).toBe('failed');
  expect(verdict.evidence[0]?.quote).toContain('2fff::1');
});
it('what could not be compared is untested', () => expect(judge(null).outcome).toBe('untested'));
