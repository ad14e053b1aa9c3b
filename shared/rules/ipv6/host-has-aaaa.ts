import { cantTell, defineRule, failed, passed } from '../rule';
import { isVerdict, judgedHost } from './own-host';

/** Without an AAAA record nobody on an IPv6-only network finds the page's host. */
export default defineRule({
  id: 'ipv6/host-has-aaaa',
  severity: 'critical',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network }) {
    const own = judgedHost(network);
    if (isVerdict(own)) return own;
    const { host, aaaa, a, dnsA } = own;
    if (aaaa.length > 0) return passed('has-aaaa', { host, quote: aaaa.join(', ') });
    if (a.length === 0 && dnsA !== 'ok') return cantTell('name-has-no-address', { host });
    return failed('no-aaaa', { host, quote: `A ${a.join(', ')}` });
  },
});
