import { cantTell, defineRule, failed, passed } from '../rule';
import { isZoneVerdict, judgedZone } from './judged-zone';

/** A signed zone lets resolvers refuse a forged answer. */
export default defineRule({
  id: 'ipv6/zone-is-signed',
  severity: 'minor',
  basis: [{ document: '148/2025/QH15' }],
  advisory: true,
  needs: ['network'],
  evaluate({ network }) {
    const found = judgedZone(network);
    if (isZoneVerdict(found)) return found;
    const { zone, authenticated } = found;
    if (authenticated === true) return passed('zone-signed', { host: zone });
    // A resolver that never sets the bit may simply not check; one that set it for another name does.
    const checks = network.hosts.some(host => host.authenticated === true);
    return authenticated === false && checks
      ? failed('zone-not-signed', { host: zone }, { zone })
      : cantTell('signature-undecided', { host: zone }, { zone });
  },
});
