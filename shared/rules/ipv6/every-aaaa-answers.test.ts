import { expect, it } from 'vitest';
import type { AddressProbe, ProbeState } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './every-aaaa-answers';
import { sampleNetwork, sampleProbe } from './network-sample';

const judge = (probes: AddressProbe[], ipv6Proven = true) => {
  const network = sampleNetwork({}, { aaaa: probes.map(({ address }) => address), probes });
  return rule.evaluate({ network: { ...network, vantage: { ...network.vantage, ipv6Proven } } } as PageFacts);
};

it.each<[ProbeState, string]>([
  ['ok', 'passed'],
  ['refused', 'failed'],
  ['failed', 'failed'],
  ['timeout', 'failed'],
  ['not-testable-here', 'untested'],
])('an address that is %s is %s', (tcp, outcome) => expect(judge([sampleProbe({ tcp })]).outcome).toBe(outcome));

it('silence says nothing where IPv6 was never seen to work', () => {
  expect(judge([sampleProbe({ tcp: 'timeout' })], false)).toMatchObject({ outcome: 'cantTell', reason: 'aaaa-silent' });
});

it('an auditor without IPv6 turns nothing red', () => {
  const probes = [sampleProbe({ tcp: 'not-testable-here', tls: 'unasked' })];
  expect(judge(probes, false)).toMatchObject({ outcome: 'untested', reason: 'no-ipv6-here' });
});

it('one dead address among living ones fails, with its address', () => {
  const verdict = judge([sampleProbe(), sampleProbe({ address: '2fff:4800::2', tcp: 'refused' })]);
  expect(verdict.outcome).toBe('failed');
  expect(verdict.evidence[0]?.address).toBe('2fff:4800::2');
});

it('TCP that connects and a TLS handshake that never ends is no answer', () => {
  expect(judge([sampleProbe({ tls: 'timeout' })]).outcome).toBe('failed');
});

it.each<[string, boolean | undefined, boolean, string, string]>([
  ['long answers come from elsewhere', true, true, 'failed', 'aaaa-loses-long-answers'],
  ['no long answer came from anywhere', true, false, 'cantTell', 'aaaa-loses-long-answers'],
  ['not even a short answer comes', false, true, 'failed', 'aaaa-speaks-no-tls'],
])('a handshake that gets stuck where %s', (_, shortAnswer, ipv6LongProven, outcome, reason) => {
  const probe = sampleProbe({ tls: 'timeout', certificate: null, ...(shortAnswer !== undefined && { shortAnswer }) });
  const network = sampleNetwork({}, { probes: [probe] });
  const vantage = { ...network.vantage, ipv6LongProven };
  expect(rule.evaluate({ network: { ...network, vantage } } as PageFacts)).toMatchObject({ outcome, reason });
});

it('nobody tried: untested', () => {
  expect(rule.evaluate({ network: sampleNetwork() } as PageFacts)).toMatchObject({
    outcome: 'untested',
    reason: 'not-probed',
  });
});
