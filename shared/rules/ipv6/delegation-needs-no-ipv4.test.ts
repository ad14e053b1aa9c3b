import { expect, it } from 'vitest';
import type { ZoneCut } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './delegation-needs-no-ipv4';
import { sampleNetwork, sampleZone } from './network-sample';

const good: ZoneCut = {
  zone: 'gov.vn',
  nameServers: ['a.dns-servers.vn'],
  withIPv6: ['a.dns-servers.vn'],
  withoutGlue: [],
  dns: 'ok',
};
const judge = (cut: Partial<ZoneCut>) =>
  rule.evaluate({
    network: sampleNetwork({ zone: sampleZone({ delegation: [good, { ...good, ...cut }] }) }),
  } as PageFacts);

it.each<[string, Partial<ZoneCut>, string, string | undefined]>([
  ['a way that holds at every step passes', {}, 'passed', undefined],
  ['a zone without any IPv6 name server fails', { withIPv6: [] }, 'failed', 'delegation-needs-ipv4'],
  ['a zone whose glue holds no IPv6 fails', { withoutGlue: ['a.dns-servers.vn'] }, 'failed', 'glue-missing'],
  ['glue that nobody could ask about is no reproach', { withoutGlue: null }, 'passed', undefined],
  [
    'an address with IPv4 inside is no way',
    { addresses: { 'a.dns-servers.vn': ['::ffff:1.2.3.4'] } },
    'failed',
    'delegation-needs-ipv4',
  ],
  ['a global address is one', { addresses: { 'a.dns-servers.vn': ['2fff::53'] } }, 'passed', undefined],
  ['a question that timed out is no reproach', { withIPv6: [], dns: 'timeout' }, 'cantTell', 'delegation-undecided'],
  ['no name server known: nobody can tell', { withIPv6: [], nameServers: [], dns: 'nodata' }, 'cantTell', undefined],
])('%s', (_, cut, outcome, reason) => {
  const verdict = judge(cut);
  expect(verdict.outcome).toBe(outcome);
  if (reason !== undefined) expect(verdict.reason).toBe(reason);
});

it('names the zone where the way ends', () => {
  expect(judge({ zone: 'tinhanmau.gov.vn', withIPv6: [] }).evidence[0]?.host).toBe('tinhanmau.gov.vn');
});
