import { expect, it } from 'vitest';
import type { HostFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './host-has-aaaa';
import { sampleHost, sampleNetwork } from './network-sample';

const judge = (network: PageFacts['network']) => rule.evaluate({ network } as PageFacts);

it.each<[string, Partial<HostFacts>, string, string]>([
  ['a host with AAAA passes', {}, 'passed', 'has-aaaa'],
  ['a host without AAAA fails', { aaaa: [], dns: 'nodata' }, 'failed', 'no-aaaa'],
  ['a DNS timeout is not "no AAAA"', { aaaa: [], dns: 'timeout' }, 'cantTell', 'dns-timeout'],
  ['SERVFAIL is not "no AAAA"', { aaaa: [], dns: 'servfail' }, 'cantTell', 'dns-servfail'],
  ['two resolvers that differ leave it open', { aaaa: [], dns: 'disagree' }, 'cantTell', 'dns-disagree'],
  ['a question that was not asked stays untested', { aaaa: [], dns: 'unasked' }, 'untested', 'dns-unasked'],
  [
    'a name DNS knows nothing of is not blamed',
    { a: [], aaaa: [], dns: 'nxdomain', dnsA: 'nxdomain' },
    'cantTell',
    'name-has-no-address',
  ],
])('%s', (_, own, outcome, reason) => {
  expect(judge(sampleNetwork({}, own))).toMatchObject({ outcome, reason });
});

it.each(['127.0.0.1', '::1', 'localhost', 'may-chu.local', 'intranet'])(
  'a page on %s is not judged by DNS',
  pageHost => {
    const host = sampleHost(pageHost, { aaaa: [], a: [], dns: 'unasked', dnsA: 'unasked' });
    expect(judge(sampleNetwork({ pageHost, hosts: [host] })).outcome).toBe('inapplicable');
  },
);

it('a local file is not judged', () => {
  expect(judge(sampleNetwork({ pageHost: '', hosts: [] }))).toMatchObject({
    outcome: 'inapplicable',
    reason: 'page-has-no-host',
  });
});
