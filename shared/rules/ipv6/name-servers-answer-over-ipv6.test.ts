import { expect, it } from 'vitest';
import type { ServerAnswer } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './name-servers-answer-over-ipv6';
import { sampleNameServer, sampleNetwork, sampleZone } from './network-sample';

const judge = (udp: ServerAnswer, tcp: ServerAnswer, ipv6Proven = true) => {
  const zone = sampleZone({ nameServers: [sampleNameServer('ns1', { v6: { udp, tcp } })] });
  const network = sampleNetwork({ zone });
  return rule.evaluate({ network: { ...network, vantage: { ...network.vantage, ipv6Proven } } } as PageFacts);
};

it.each<[ServerAnswer, ServerAnswer, string]>([
  ['authoritative', 'authoritative', 'passed'],
  ['refused', 'refused', 'failed'],
  ['servfail', 'servfail', 'failed'],
  ['lame', 'lame', 'failed'],
  ['timeout', 'timeout', 'failed'],
  ['authoritative', 'unreachable', 'failed'],
  ['not-testable-here', 'not-testable-here', 'untested'],
])('UDP %s and TCP %s give %s', (udp, tcp, outcome) => expect(judge(udp, tcp).outcome).toBe(outcome));

it('silence says nothing where IPv6 was never seen to work', () => {
  expect(judge('timeout', 'timeout', false).outcome).toBe('cantTell');
});

it('speaks only about name servers that have IPv6', () => {
  const zone = sampleZone({
    nameServers: [sampleNameServer('ns1', { aaaa: [], v6: { udp: 'unasked', tcp: 'unasked' } })],
  });
  expect(rule.evaluate({ network: sampleNetwork({ zone }) } as PageFacts).outcome).toBe('inapplicable');
});
