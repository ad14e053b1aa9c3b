import { usableIPv6 } from '../../facts/network/usable-ipv6';
import { cantTell, defineRule, failed, passed } from '../rule';
import { isZoneVerdict, judgedZone } from './judged-zone';

/** RFC 10001: a zone needs at least this many name servers that IPv6 reaches. */
const NEEDED = 2;

/** A name that IPv6 cannot ask for is as lost as a host that IPv6 cannot reach. */
export default defineRule({
  id: 'ipv6/name-servers-have-ipv6',
  severity: 'serious',
  basis: [{ document: 'RFC 10001' }, { document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network }) {
    const found = judgedZone(network);
    if (isZoneVerdict(found)) return found;
    const { zone, nameServers } = found;
    const good = nameServers.filter(({ aaaa }) => usableIPv6(aaaa, network).length > 0);
    const unclear = nameServers.filter(({ dns }) => dns === 'timeout' || dns === 'servfail' || dns === 'disagree');
    const values = { zone, count: good.length, total: nameServers.length };
    const without = nameServers.filter(server => !good.includes(server));
    const evidence = without.map(({ name, aaaa }) => ({ host: name, quote: aaaa.join(', ') || 'AAAA: –' }));
    if (good.length >= NEEDED) return passed('name-servers-with-ipv6', [], values);
    if (nameServers.length === 0 || good.length + unclear.length >= NEEDED) {
      return cantTell('name-servers-undecided', evidence, values);
    }
    return failed('too-few-name-servers-with-ipv6', evidence.length > 0 ? evidence : { host: zone }, values);
  },
});
