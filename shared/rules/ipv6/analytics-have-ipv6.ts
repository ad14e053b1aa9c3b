import { defineRule } from '../rule';
import { judgeHosts } from './judge-hosts';

/** Counting visitors is nobody’s loss; only the numbers will miss people on IPv6. */
export default defineRule({
  id: 'ipv6/analytics-have-ipv6',
  severity: 'minor',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  advisory: true,
  needs: ['network'],
  evaluate: ({ network }) => judgeHosts(network, (_, weight) => weight === 'none'),
});
