import { usableIPv6 } from '../../facts/network/usable-ipv6';
import type { AddressProbe, NetworkFacts } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, inapplicable, untested } from '../rule';
import { readProbe } from './host-reading';
import { isVerdict, judgedHost } from './own-host';

/** A browser may take any of the AAAA addresses, so each must serve the page. */
export default defineRule({
  id: 'ipv6/every-aaaa-answers',
  severity: 'critical',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }, { document: 'RFC 8305' }],
  needs: ['network'],
  evaluate({ network }) {
    const own = judgedHost(network);
    if (isVerdict(own)) return own;
    const usable = usableIPv6(own.aaaa, network);
    if (usable.length === 0) return inapplicable('no-aaaa-to-judge', { host: own.host });
    const probes = own.probes.filter(({ address }) => usable.includes(address));
    if (probes.length === 0) return untested('not-probed', { host: own.host });
    if (probes.every(({ tcp }) => tcp === 'not-testable-here' || tcp === 'unasked')) {
      return untested('no-ipv6-here', { host: own.host });
    }
    return judgeElements(
      probes.map(probe => verdictOf(own.host, probe, network)),
      'no-aaaa-to-judge',
    );
  },
});

function verdictOf(host: string, probe: AddressProbe, { vantage }: NetworkFacts): ElementVerdict {
  const { address, port } = probe;
  const at = { host, address, values: { address, port } };
  switch (readProbe(probe, vantage)) {
    case 'answers':
      return { outcome: 'passed', reason: 'aaaa-answers', at };
    case 'broken':
      return { outcome: 'failed', reason: whyBroken(probe), at };
    default:
      return { outcome: 'cantTell', reason: probe.shortAnswer ? 'aaaa-loses-long-answers' : 'aaaa-silent', at };
  }
}

function whyBroken({ tcp, shortAnswer }: AddressProbe): ReasonKey {
  if (shortAnswer === true) return 'aaaa-loses-long-answers';
  if (tcp === 'ok') return 'aaaa-speaks-no-tls';
  if (tcp === 'refused') return 'aaaa-refuses';
  return tcp === 'timeout' ? 'aaaa-stays-silent' : 'aaaa-does-not-answer';
}
