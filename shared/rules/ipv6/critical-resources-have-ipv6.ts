import { defineRule } from '../rule';
import { judgeHosts } from './judge-hosts';

/** Scripts, styles, data, forms, sign-in and payment: without one of them the page cannot be used. */
export default defineRule({
  id: 'ipv6/critical-resources-have-ipv6',
  severity: 'critical',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate: ({ network }) => judgeHosts(network, (_, weight) => weight === 'critical'),
});
