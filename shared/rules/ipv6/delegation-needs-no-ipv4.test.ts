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
  [
    'a zone whose servers all refuse over IPv6 fails',
    { answers: { 'a.dns-servers.vn': { v6: 'refused', v4: 'authoritative' } } },
    'failed',
    'delegation-dead-over-ipv6',
  ],
  [
    'a zone that answers nobody is no matter of IPv6',
    { answers: { 'a.dns-servers.vn': { v6: 'servfail', v4: 'servfail' } } },
    'cantTell',
    'delegation-undecided',
  ],
  [
    'servers that could not be asked from here are no reproach',
    { answers: { 'a.dns-servers.vn': { v6: 'not-testable-here', v4: 'authoritative' } } },
    'passed',
    undefined,
  ],
  [
    'one server of two that answers is enough to find the way',
    {
      nameServers: ['a.dns-servers.vn', 'b.dns-servers.vn'],
      withIPv6: ['a.dns-servers.vn', 'b.dns-servers.vn'],
      answers: {
        'a.dns-servers.vn': { v6: 'lame', v4: 'lame' },
        'b.dns-servers.vn': { v6: 'authoritative', v4: 'authoritative' },
      },
    },
    'passed',
    undefined,
  ],
  [
    'a parent and a zone that name different servers are looked at',
    { namedByZone: ['a.dns-servers.vn', 'moi.dns-servers.vn'] },
    'cantTell',
    'delegation-names-differ',
  ],
  ['a parent and a zone that agree pass', { namedByZone: ['a.dns-servers.vn'] }, 'passed', undefined],
  ['no name server known: nobody can tell', { withIPv6: [], nameServers: [], dns: 'nodata' }, 'cantTell', undefined],
])('%s', (_, cut, outcome, reason) => {
  const verdict = judge(cut);
  expect(verdict.outcome).toBe(outcome);
  if (reason !== undefined) expect(verdict.reason).toBe(reason);
});

it('names the zone where the way ends', () => {
  expect(judge({ zone: 'tinhanmau.gov.vn', withIPv6: [] }).evidence[0]?.host).toBe('tinhanmau.gov.vn');
});

it('says through which zone the name server’s own name is lost', () => {
  const server = 'ns.thue-may.vn';
  const old: ZoneCut = { ...good, zone: 'thue-may.vn', nameServers: [server], withIPv6: [] };
  const cut = { ...good, zone: 'tinhanmau.gov.vn', nameServers: [server], withIPv6: [server] };
  const zone = sampleZone({ delegation: [cut], elsewhere: [old], homes: { [server]: 'thue-may.vn' } });
  const verdict = rule.evaluate({ network: sampleNetwork({ zone }) } as PageFacts);
  expect(verdict).toMatchObject({ outcome: 'failed', reason: 'name-servers-lost' });
  expect(verdict.evidence[0]?.values).toEqual({ zone: 'tinhanmau.gov.vn', server, home: 'thue-may.vn' });
});

it('does not count silence where IPv6 was never seen to work', () => {
  const cut = { ...good, answers: { 'a.dns-servers.vn': { v6: 'timeout', v4: 'authoritative' } as const } };
  const judged = (ipv6Proven: boolean) => {
    const { vantage } = sampleNetwork();
    const network = sampleNetwork({ zone: sampleZone({ delegation: [cut] }), vantage: { ...vantage, ipv6Proven } });
    return rule.evaluate({ network } as PageFacts).outcome;
  };
  expect([judged(true), judged(false)]).toEqual(['failed', 'passed']);
});

it.each<[string, string | null, Partial<ZoneCut>, string, string]>([
  ['a zone with IPv4 alone is lost', 'thue-may.vn', { withIPv6: [] }, 'failed', 'alias-lost'],
  ['a zone with IPv6 is found', 'thue-may.vn', {}, 'passed', 'delegation-works'],
  ['a zone that was not found is undecided', null, {}, 'cantTell', 'alias-undecided'],
])('an alias of a name in %s', (_, home, cut, outcome, reason) => {
  const server = 'ns.thue-may.vn';
  const zone = sampleZone({
    elsewhere: [{ ...good, zone: 'thue-may.vn', nameServers: [server], withIPv6: [server], ...cut }],
    homes: { 'ns1.tinhanmau.gov.vn': 'tinhanmau.gov.vn', 'ns2.tinhanmau.gov.vn': 'tinhanmau.gov.vn' },
    aliases: [{ name: 'cong.thue-may.vn', zone: home }],
  });
  expect(rule.evaluate({ network: sampleNetwork({ zone }) } as PageFacts)).toMatchObject({ outcome, reason });
});
