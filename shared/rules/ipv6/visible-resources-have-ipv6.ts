import { defineRule } from '../rule';
import { judgeHosts } from './judge-hosts';

/** Pictures, fonts and videos: the page can be used, but something is missing to the eye. */
export default defineRule({
  id: 'ipv6/visible-resources-have-ipv6',
  severity: 'moderate',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate: ({ network }) => judgeHosts(network, (_, weight) => weight === 'visible'),
});
