import { defineRule, failed, passed, untested } from '../rule';
import { isZoneVerdict, judgedZone } from './judged-zone';

/** A name server must give the same data whichever family asks. */
export default defineRule({
  id: 'ipv6/zone-data-agrees-over-both-families',
  severity: 'moderate',
  basis: [{ document: 'RFC 10001' }],
  needs: ['network'],
  evaluate({ network }) {
    const found = judgedZone(network);
    if (isZoneVerdict(found)) return found;
    const { agrees, differences } = found;
    if (agrees === null) return untested('zone-data-not-compared', { host: found.zone });
    if (agrees) return passed('zone-data-agrees', { host: found.zone });
    const evidence = differences.map(({ server, type, v4, v6 }) => ({
      host: server,
      quote: `${type}: IPv4 ${v4} · IPv6 ${v6}`,
      reason: 'zone-data-differs',
      values: { server, type, v4, v6 },
    }));
    return failed('zone-data-differs', evidence, evidence[0]?.values);
  },
});
