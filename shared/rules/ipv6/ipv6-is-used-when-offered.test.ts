import { expect, it } from 'vitest';
import type { HostFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './ipv6-is-used-when-offered';
import { sampleNetwork } from './network-sample';

const judge = (own: Partial<HostFacts>, ipv6: boolean | null = true) => {
  const network = sampleNetwork({}, own);
  return rule.evaluate({ network: { ...network, vantage: { ...network.vantage, ipv6 } } } as PageFacts);
};

it('IPv6 that was used passes', () => expect(judge({}).outcome).toBe('passed'));
it('IPv4 in spite of IPv6 is worth a look, not a reproach', () =>
  expect(judge({ reachedOver: ['v4'] }).outcome).toBe('cantTell'));
it('an auditor without IPv6 says nothing about it', () =>
  expect(judge({ reachedOver: ['v4'] }, false).outcome).toBe('untested'));
it.each(['cache', 'proxy', 'service-worker', 'unseen'] as const)('%s tells nothing', how => {
  expect(judge({ reachedOver: [how] }).outcome).toBe('untested');
});
it('without AAAA nothing was offered', () => expect(judge({ aaaa: [], dns: 'nodata' }).outcome).toBe('inapplicable'));
it('NAT64 is not the host’s IPv6', () =>
  expect(judge({ reachedOver: ['nat64'], aaaa: [], dns: 'nodata' }).outcome).toBe('inapplicable'));
