import type { NameServerFacts, ServerAnswer, Vantage } from '../../facts/network-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, untested } from '../rule';
import { isZoneVerdict, judgedZone } from './judged-zone';

/** Any packet is not enough: REFUSED, SERVFAIL and an answer without authority leave the name unresolved. */
export default defineRule({
  id: 'ipv6/name-servers-answer-over-ipv6',
  severity: 'serious',
  basis: [{ document: 'RFC 10001' }],
  needs: ['network'],
  evaluate({ network }) {
    const found = judgedZone(network);
    if (isZoneVerdict(found)) return found;
    const servers = found.nameServers.filter(({ aaaa }) => aaaa.length > 0);
    if (servers.length > 0 && servers.every(({ v6 }) => isUntried(v6.udp) && isUntried(v6.tcp))) {
      return untested(
        'no-ipv6-here',
        servers.map(({ name }) => ({ host: name })),
      );
    }
    return judgeElements(
      servers.map(server => verdictOf(server, network.vantage)),
      'no-name-server-with-ipv6',
    );
  },
});

function verdictOf({ name, aaaa, v6 }: NameServerFacts, vantage: Vantage): ElementVerdict {
  const at = { host: name, address: aaaa[0] ?? '', values: { server: name, udp: v6.udp, tcp: v6.tcp } };
  const answers = [v6.udp, v6.tcp];
  if (answers.every(answer => answer === 'authoritative'))
    return { outcome: 'passed', reason: 'name-servers-answer', at };
  return answers.some(answer => isBroken(answer, vantage))
    ? { outcome: 'failed', reason: 'name-server-does-not-answer', at }
    : { outcome: 'cantTell', reason: 'name-server-undecided', at };
}

const isUntried = (answer: ServerAnswer): boolean => answer === 'not-testable-here' || answer === 'unasked';

/** Silence counts only where IPv6 was seen to work. */
function isBroken(answer: ServerAnswer, { ipv6Proven }: Vantage): boolean {
  if (answer === 'timeout') return ipv6Proven === true;
  return ['lame', 'refused', 'servfail', 'unreachable'].includes(answer);
}
