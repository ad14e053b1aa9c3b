import type { LiteralFacts } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import { defineRule, failed, passed } from '../rule';
import { startHost } from './start-host';

/** A written-out IPv4 address passes by DNS, so neither an AAAA record nor DNS64 can help. */
export default defineRule({
  id: 'ipv6/no-ipv4-literals',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network }) {
    const { literals } = network;
    const begun = startHost(network);
    const found = literals.filter(
      ({ family, address }) => family === 4 && address !== begun && !isThisMachine(address),
    );
    const evidence = found.map(({ url, address, from }) => ({ url, address, reason: REASONS[from], values: { url } }));
    const first = found[0];
    return first === undefined ? passed('no-literals') : failed(REASONS[first.from], evidence, { url: first.url });
  },
});

const REASONS: Readonly<Record<LiteralFacts['from'], ReasonKey>> = {
  request: 'literal-request',
  link: 'literal-link',
  form: 'literal-form',
};

/** Signing tools on the citizen's own computer are asked at 127.0.0.1, which every computer has. */
const isThisMachine = (address: string): boolean => address.startsWith('127.');
