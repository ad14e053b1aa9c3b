import { expect, it } from 'vitest';
import type { NameServerFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './name-servers-have-ipv6';
import { sampleNameServer, sampleNetwork, sampleZone } from './network-sample';

const judge = (nameServers: NameServerFacts[]) =>
  rule.evaluate({ network: sampleNetwork({ zone: sampleZone({ nameServers }) }) } as PageFacts);
const v4 = (name: string) => sampleNameServer(name, { aaaa: [], dns: 'nodata' });

it('two name servers with IPv6 pass, a third without is no harm', () => {
  expect(judge([sampleNameServer('a'), sampleNameServer('b'), v4('c')]).outcome).toBe('passed');
});

it('one is too few (RFC 10001)', () => {
  expect(judge([sampleNameServer('a'), v4('b')])).toMatchObject({ outcome: 'failed', values: { count: 1, total: 2 } });
});

it('none fails', () => expect(judge([v4('a'), v4('b')]).outcome).toBe('failed'));

it('an IPv4-mapped AAAA does not count', () => {
  expect(judge([sampleNameServer('a'), sampleNameServer('b', { aaaa: ['::ffff:1.2.3.4'] })]).outcome).toBe('failed');
});

it('a name server whose address could not be asked leaves it open', () => {
  expect(judge([sampleNameServer('a'), sampleNameServer('b', { aaaa: [], dns: 'timeout' })]).outcome).toBe('cantTell');
});

it('a zone that was not found or not looked at is not judged', () => {
  const network = sampleNetwork({ zone: sampleZone({ zone: null, dns: 'timeout' }) });
  expect(rule.evaluate({ network } as PageFacts).outcome).toBe('cantTell');
  expect(rule.evaluate({ network: sampleNetwork() } as PageFacts).outcome).toBe('untested');
});
