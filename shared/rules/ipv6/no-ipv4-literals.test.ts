import { expect, it } from 'vitest';
import type { LiteralFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import { sampleNetwork, sampleRequest } from './network-sample';
import rule from './no-ipv4-literals';

const judge = (literals: LiteralFacts[], pageHost = 'x.gov.vn') =>
  rule.evaluate({
    network: sampleNetwork({ literals, pageHost, requests: [sampleRequest(`http://${pageHost}/`)] }),
  } as PageFacts);
const literal = (address: string, from: LiteralFacts['from'], family: 4 | 6 = 4): LiteralFacts => ({
  url: `http://${address}/a`,
  address,
  family,
  from,
});

it('no literal passes', () => expect(judge([]).outcome).toBe('passed'));
it.each<[LiteralFacts['from'], string]>([
  ['request', 'literal-request'],
  ['link', 'literal-link'],
  ['form', 'literal-form'],
])('an IPv4 address in a %s fails', (from, reason) => {
  expect(judge([literal('198.18.1.10', from)])).toMatchObject({ outcome: 'failed', reason });
});
it('an IPv6 address is none', () => expect(judge([literal('2fff::1', 'link', 6)]).outcome).toBe('passed'));
it('a signing tool on the citizen’s own computer is none', () =>
  expect(judge([literal('127.0.0.1', 'request')]).outcome).toBe('passed'));
it('a page opened at an address is not blamed for its own', () =>
  expect(judge([literal('10.0.0.5', 'request')], '10.0.0.5').outcome).toBe('passed'));
it('a redirect that ends at an address is found', () => {
  const requests = [sampleRequest('http://x.gov.vn/', { redirect: true }), sampleRequest('http://198.18.1.10/')];
  const network = sampleNetwork({ pageHost: '198.18.1.10', requests, literals: [literal('198.18.1.10', 'request')] });
  expect(rule.evaluate({ network } as PageFacts).outcome).toBe('failed');
});
