import { hostOwner } from '../../facts/network/host-owner';
import { defineRule } from '../rule';
import { judgeHosts } from './judge-hosts';

/** Sign-in, payment and the national portal serve every agency: the page’s own agency cannot fix them, only ask. */
export default defineRule({
  id: 'ipv6/shared-state-hosts-have-ipv6',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  advisory: true,
  needs: ['network'],
  evaluate: ({ network }) =>
    judgeHosts(
      network,
      ({ host }, weight) => weight !== 'none' && hostOwner(host, network.pageHost) === 'shared-state',
    ),
});
