import { expect, it } from 'vitest';
import type { HostFacts, RequestFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import { sampleHost, sampleV4Only, sampleWithHosts } from './network-sample';
import rule from './visible-resources-have-ipv6';

const judge = (host: HostFacts, kind: RequestFacts['kind']) =>
  rule.evaluate({ network: sampleWithHosts([host, kind]) } as PageFacts);

const HOST = 'anh.example.com';
const KIND = 'image';
it('a host with IPv6 passes', () => expect(judge(sampleHost(HOST), KIND).outcome).toBe('passed'));
it('a host without IPv6 fails, with its address', () => {
  const verdict = judge(sampleV4Only(HOST), KIND);
  expect(verdict.outcome).toBe('failed');
  expect(verdict.evidence[0]).toMatchObject({ host: HOST, address: '198.18.1.10' });
});
it('a host whose AAAA leads nowhere fails', () =>
  expect(judge(sampleHost(HOST, { aaaa: ['fd00::1'] }), KIND).outcome).toBe('failed'));
it('a host DNS did not answer about is left open', () => {
  expect(judge(sampleHost(HOST, { dns: 'timeout', aaaa: [], reachedOver: ['v4'] }), KIND).outcome).toBe('cantTell');
});
it('hosts nobody asked about are untested', () => {
  expect(judge(sampleHost(HOST, { dns: 'unasked', aaaa: [], reachedOver: ['v4'] }), KIND).outcome).toBe('untested');
});
it('a cached host is judged all the same', () => {
  expect(judge({ ...sampleV4Only(HOST), reachedOver: ['cache'], addressesSeen: [] }, KIND).outcome).toBe('failed');
});
it('a host without any address is no loss', () => {
  expect(
    judge(sampleHost(HOST, { a: [], aaaa: [], dns: 'nxdomain', dnsA: 'nxdomain', reachedOver: [] }), KIND).outcome,
  ).toBe('inapplicable');
});
