import type { Ability } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import { cantTell, defineRule, failed, passed } from '../rule';
import { lostAbilities } from './lost-abilities';

/** The question a citizen asks: can I still do on this page what it is for? */
export default defineRule({
  id: 'ipv6/page-works-without-ipv4',
  severity: 'critical',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['ipv6Only'],
  evaluate({ ipv6Only }) {
    const { document, blocked, undecided, problem = '' } = ipv6Only;
    const evidence = blocked.map(host => ({ host, reason: 'host-blocked-without-ipv4' }));
    if (document === 'unknown')
      return cantTell(
        'ipv6-only-undecided',
        undecided.map(host => ({ host })),
        { problem },
      );
    if (document === 'failed') {
      return blocked.length > 0
        ? failed('does-not-open-without-ipv4', evidence, { problem: blocked.join(', ') })
        : cantTell('ipv6-only-undecided', [], { problem });
    }
    const abilities = lostAbilities(ipv6Only);
    if (abilities.length === 0) {
      return undecided.length > 0
        ? cantTell(
            'ipv6-only-undecided',
            undecided.map(host => ({ host })),
            { problem: undecided.join(', ') },
          )
        : passed('works-without-ipv4');
    }
    const values = { count: abilities.length };
    const lost = abilities.map(ability => ({ reason: LOST[ability] }));
    return blocked.length > 0
      ? failed('ability-lost', [...lost, ...evidence], values)
      : cantTell('abilities-vary', lost, values);
  },
});

const LOST: Readonly<Record<Ability, ReasonKey>> = {
  form: 'lost-form',
  'sign-in': 'lost-sign-in',
  payment: 'lost-payment',
  upload: 'lost-upload',
  search: 'lost-search',
  map: 'lost-map',
  captcha: 'lost-captcha',
};
