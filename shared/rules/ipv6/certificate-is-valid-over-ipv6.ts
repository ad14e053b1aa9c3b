import type { AddressProbe, CertificateFacts } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, inapplicable, untested } from '../rule';
import { isVerdict, judgedHost } from './own-host';

/** The server behind the AAAA is often another one, with another certificate. */
export default defineRule({
  id: 'ipv6/certificate-is-valid-over-ipv6',
  severity: 'critical',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network }) {
    const own = judgedHost(network);
    if (isVerdict(own)) return own;
    const probes = own.probes.filter(({ family }) => family === 6);
    if (probes.length === 0)
      return own.aaaa.length === 0 ? inapplicable('no-aaaa-to-judge') : untested('not-probed', { host: own.host });
    if (probes.every(({ tls }) => tls === null)) return inapplicable('page-is-not-https', { host: own.host });
    const verdicts = probes.flatMap(probe => verdictOf(own.host, probe));
    return verdicts.length === 0
      ? untested('no-ipv6-here', { host: own.host })
      : judgeElements(verdicts, 'no-aaaa-to-judge');
  },
});

const REASONS: Readonly<Record<NonNullable<CertificateFacts['problem']>, ReasonKey>> = {
  name: 'certificate-name',
  expired: 'certificate-expired',
  'not-yet-valid': 'certificate-not-yet-valid',
  untrusted: 'certificate-untrusted',
};

function verdictOf(host: string, { address, certificate }: AddressProbe): ElementVerdict[] {
  if (certificate === null) return [];
  const { problem, names, validUntil } = certificate;
  const at = {
    host,
    address,
    values: { address, names: names.slice(0, 3).join(', '), until: validUntil.slice(0, 10) },
  };
  if (problem === null) return [{ outcome: 'passed', reason: 'certificate-valid', at }];
  return [{ outcome: problem === 'untrusted' ? 'cantTell' : 'failed', reason: REASONS[problem], at }];
}
