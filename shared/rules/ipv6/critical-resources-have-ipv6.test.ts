import { expect, it } from 'vitest';
import type { HostFacts, NetworkFacts, RequestFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './critical-resources-have-ipv6';
import { sampleHost, sampleV4Only, sampleWithHosts } from './network-sample';

const judge = (host: HostFacts, kind: RequestFacts['kind']) =>
  rule.evaluate({ network: sampleWithHosts([host, kind]) } as PageFacts);

const HOST = 'cdn.example.com';
const KIND = 'script';
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

it.each<[RequestFacts['kind'], string]>([
  ['script', 'failed'],
  ['style', 'failed'],
  ['xhr', 'failed'],
  ['websocket', 'failed'],
  ['frame', 'failed'],
  ['image', 'inapplicable'],
  ['font', 'inapplicable'],
  ['beacon', 'inapplicable'],
])('an IPv4-only %s gives %s', (kind, outcome) => expect(judge(sampleV4Only(HOST), kind).outcome).toBe(outcome));
it.each([
  ['cdn.tinhanmau.gov.vn', 'own-host-lost'],
  ['xacthuc.dichvucong.gov.vn', 'shared-state-host-lost'],
  ['cdn.example.com', 'third-party-host-lost'],
])('%s: who has to act', (host, reason) => expect(judge(sampleV4Only(host), 'script').reason).toBe(reason));
it('the picture of a CAPTCHA decides whether the form can be sent', () => {
  const network = sampleWithHosts([sampleV4Only('captcha.example.com'), 'image']);
  expect(rule.evaluate({ network } as PageFacts).outcome).toBe('failed');
});
it('where a form is sent is critical though nothing was fetched from there', () => {
  const page = sampleWithHosts([sampleV4Only(HOST), 'image']);
  const targets = [{ url: 'https://nop.example.com/', host: 'nop.example.com', purpose: 'form' as const }];
  const network: NetworkFacts = { ...page, hosts: [...page.hosts, sampleV4Only('nop.example.com')], targets };
  const facts: Pick<PageFacts, 'network'> = { network };
  expect(rule.evaluate(facts as PageFacts).evidence[0]?.host).toBe('nop.example.com');
});
