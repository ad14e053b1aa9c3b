import { usableIPv6 } from '../../facts/network/usable-ipv6';
import type { NetworkFacts, ZoneCut } from '../../facts/network-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { isZoneVerdict, judgedZone } from './judged-zone';

/** The way from the top-level domain down must hold at every step, not only at the last. */
export default defineRule({
  id: 'ipv6/delegation-needs-no-ipv4',
  severity: 'serious',
  basis: [{ document: 'RFC 10001' }],
  needs: ['network'],
  evaluate({ network }) {
    const found = judgedZone(network);
    if (isZoneVerdict(found)) return found;
    return judgeElements(
      found.delegation.map(cut => verdictOf(cut, network)),
      'zone-not-looked-at',
    );
  },
});

function verdictOf(cut: ZoneCut, network: NetworkFacts): ElementVerdict {
  const { zone, nameServers, withoutGlue, addresses, dns } = cut;
  const withIPv6 = cut.withIPv6.filter(
    name => addresses === undefined || usableIPv6(addresses[name] ?? [], network).length > 0,
  );
  const at = { host: zone, quote: nameServers.join(', '), values: { zone } };
  if (withIPv6.length === 0) {
    const isKnown = nameServers.length > 0 && dns !== 'timeout' && dns !== 'servfail';
    return isKnown
      ? { outcome: 'failed', reason: 'delegation-needs-ipv4', at }
      : { outcome: 'cantTell', reason: 'delegation-undecided', at };
  }
  const reachable = withIPv6.filter(name => !(withoutGlue ?? []).includes(name));
  return reachable.length === 0
    ? { outcome: 'failed', reason: 'glue-missing', at }
    : { outcome: 'passed', reason: 'delegation-works', at };
}
