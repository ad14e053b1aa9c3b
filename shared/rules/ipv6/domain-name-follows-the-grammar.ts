import { judgeDomainName } from '../../agencies/domain-grammar';
import { addressFamily } from '../../facts/network/ip-address';
import { cantTell, defineRule, failed, inapplicable, passed } from '../rule';

/** Decree 224/2026/NĐ-CP fixes the names of the portals of ministries, provinces and communes. */
export default defineRule({
  id: 'ipv6/domain-name-follows-the-grammar',
  severity: 'moderate',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network: { pageHost: host } }) {
    if (host === '') return inapplicable('page-has-no-host');
    if (addressFamily(host) !== 0) return inapplicable('page-is-on-an-address', { host });
    const { conforms, expected, reason } = judgeDomainName(host);
    if (conforms === true) return passed('grammar-fits', { host });
    if (conforms === false) return failed('grammar-differs', { host }, { expected: expected ?? '' });
    return reason === 'name-not-decided' && expected !== null
      ? cantTell('grammar-undecided', { host }, { expected })
      : inapplicable('grammar-silent', { host });
  },
});
