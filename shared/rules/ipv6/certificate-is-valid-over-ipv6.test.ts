import { expect, it } from 'vitest';
import type { AddressProbe, CertificateProblem } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import rule from './certificate-is-valid-over-ipv6';
import { sampleNetwork, sampleProbe } from './network-sample';

const judge = (probes: AddressProbe[]) => rule.evaluate({ network: sampleNetwork({}, { probes }) } as PageFacts);
const certificate = (problem: CertificateProblem | null) => ({
  problem,
  names: ['khac.gov.vn'],
  validUntil: '2026-01-01T00:00:00Z',
});

it.each<[CertificateProblem | null, string]>([
  [null, 'passed'],
  ['name', 'failed'],
  ['expired', 'failed'],
  ['not-yet-valid', 'failed'],
  ['untrusted', 'cantTell'],
])('problem %s gives %s', (problem, outcome) => {
  expect(judge([sampleProbe({ certificate: certificate(problem) })]).outcome).toBe(outcome);
});

it('names the names the certificate is for', () => {
  expect(judge([sampleProbe({ certificate: certificate('name') })]).evidence[0]?.values?.names).toBe('khac.gov.vn');
});

it('a page over plain HTTP has no certificate to judge', () => {
  expect(judge([sampleProbe({ port: 80, tls: null, certificate: null })]).outcome).toBe('inapplicable');
});

it('an address that could not be tried is untested', () => {
  expect(judge([sampleProbe({ tcp: 'not-testable-here', tls: 'unasked', certificate: null })]).outcome).toBe(
    'untested',
  );
});
