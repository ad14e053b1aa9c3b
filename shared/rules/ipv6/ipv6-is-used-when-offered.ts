import { usableIPv6 } from '../../facts/network/usable-ipv6';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, untested } from '../rule';

/** Browsers prefer IPv6 unless its path is slow; an offered IPv6 that is not used is worth a look. */
export default defineRule({
  id: 'ipv6/ipv6-is-used-when-offered',
  severity: 'minor',
  basis: [{ document: 'RFC 8305' }, { document: 'RFC 6724' }],
  advisory: true,
  needs: ['network'],
  evaluate({ network }) {
    const offered = network.hosts.filter(({ aaaa }) => usableIPv6(aaaa, network).length > 0);
    const seen = offered.filter(({ reachedOver }) => reachedOver.includes('v4') || reachedOver.includes('v6'));
    if (offered.length > 0 && seen.length === 0)
      return untested(
        'reach-not-seen',
        offered.map(({ host }) => ({ host })),
      );
    const overIPv6 = seen.some(({ reachedOver }) => reachedOver.includes('v6'));
    if (seen.length > 0 && !overIPv6 && network.vantage.ipv6 !== true) {
      return untested(
        'no-ipv6-here',
        seen.map(({ host }) => ({ host })),
      );
    }
    const verdicts = seen.map(({ host, aaaa, addressesSeen, reachedOver }): ElementVerdict => {
      const at = { host, address: addressesSeen[0] ?? '', quote: aaaa.join(', ') };
      return reachedOver.includes('v6')
        ? { outcome: 'passed', reason: 'ipv6-used', at }
        : { outcome: 'cantTell', reason: 'ipv6-offered-ipv4-used', at };
    });
    return judgeElements(verdicts, 'no-aaaa-to-judge');
  },
});
