import { classifyAddress } from '../../facts/network/address-class';
import { usableIPv6 } from '../../facts/network/usable-ipv6';
import { judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { isVerdict, judgedHost } from './own-host';

/** An AAAA must be an address people can reach: private, documentation or transition ranges lead nowhere. */
export default defineRule({
  id: 'ipv6/aaaa-is-global',
  severity: 'critical',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }, { document: 'RFC 4291' }, { document: 'RFC 10001' }],
  needs: ['network'],
  evaluate({ network }) {
    const own = judgedHost(network);
    if (isVerdict(own)) return own;
    const serves = usableIPv6(own.aaaa, network);
    const verdicts = own.aaaa.map(address => {
      const kind = classifyAddress(address);
      const at = { host: own.host, address, values: { address, class: kind?.name ?? '', source: kind?.source ?? '' } };
      if (kind?.usable) return { outcome: 'passed' as const, reason: 'aaaa-global' as const, at };
      return serves.includes(address)
        ? { outcome: 'passed' as const, reason: 'aaaa-inside' as const, at }
        : { outcome: 'failed' as const, reason: 'aaaa-not-global' as const, at };
    });
    return judgeElements(verdicts, 'no-aaaa-to-judge');
  },
});
