import { cantTell, defineRule, failed, inapplicable, passed, untested } from '../rule';
import { isVerdict, judgedHost, UNDECIDED } from './own-host';

/** People type the name with and without www. */
export default defineRule({
  id: 'ipv6/www-and-apex-agree',
  severity: 'moderate',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network }) {
    const own = judgedHost(network);
    if (isVerdict(own)) return own;
    const { sibling } = network;
    if (sibling === undefined || sibling.dns === 'unasked') return untested('sibling-not-asked', { host: own.host });
    const unclear = UNDECIDED[sibling.dns];
    if (unclear !== undefined) return cantTell(unclear, { host: sibling.host });
    if (sibling.a.length === 0 && sibling.aaaa.length === 0) return inapplicable('no-sibling', { host: sibling.host });
    if (sibling.aaaa.length > 0 === own.aaaa.length > 0) return passed('siblings-agree', { host: sibling.host });
    const [has, lacks] = sibling.aaaa.length > 0 ? [sibling, own] : [own, sibling];
    const evidence = { host: lacks.host, quote: `A ${lacks.a.join(', ')}` };
    return failed('siblings-differ', evidence, { with: has.host, without: lacks.host });
  },
});
