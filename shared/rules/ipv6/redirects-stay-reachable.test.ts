import { expect, it } from 'vitest';
import type { HostFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import { SAMPLE_HOST, sampleFetch, sampleHost, sampleNetwork, sampleRequest, sampleV4Only } from './network-sample';
import rule from './redirects-stay-reachable';

const HOP = 'tinhanmau.gov.vn';
const judge = (hop: HostFacts) => {
  const requests = [
    sampleRequest(`https://${HOP}/`, { redirect: true, status: 302 }),
    sampleRequest(`https://${SAMPLE_HOST}/`),
  ];
  return rule.evaluate({ network: sampleNetwork({ hosts: [sampleHost(SAMPLE_HOST), hop], requests }) } as PageFacts);
};

it('a hop with IPv6 passes', () => expect(judge(sampleHost(HOP)).outcome).toBe('passed'));
it('a hop without IPv6 counts, though the page itself has it', () => {
  const verdict = judge(sampleV4Only(HOP));
  expect(verdict.outcome).toBe('failed');
  expect(verdict.evidence[0]).toMatchObject({ host: HOP, url: `https://${HOP}/` });
});
it('a hop DNS did not answer about is left open', () => {
  expect(judge(sampleHost(HOP, { dns: 'timeout', aaaa: [], reachedOver: ['v4'] })).outcome).toBe('cantTell');
});
it('a hop nobody asked about is untested', () => {
  expect(judge(sampleHost(HOP, { dns: 'unasked', aaaa: [], reachedOver: ['v4'] })).outcome).toBe('untested');
});
it('a page that opens directly has no hop', () => {
  expect(rule.evaluate({ network: sampleNetwork() } as PageFacts).outcome).toBe('inapplicable');
});
it('a redirect that leaves the family over IPv6 alone is found too', () => {
  const v6 = sampleFetch({ state: 'redirect-left-family', stoppedAt: HOP });
  const families = { v4: sampleFetch(), v6, v4Again: sampleFetch() };
  const network = sampleNetwork({ families, hosts: [sampleHost(SAMPLE_HOST), sampleV4Only(HOP)] });
  expect(rule.evaluate({ network } as PageFacts)).toMatchObject({ outcome: 'failed', reason: 'redirect-lost' });
});
