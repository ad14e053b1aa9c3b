import { usableIPv6 } from '../../facts/network/usable-ipv6';
import type { NetworkFacts, ServerAnswer, ZoneCut, ZoneFacts } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import type { Evidence } from '../outcome';
import { defineRule } from '../rule';
import { type IPv6Way, ipv6Ways, type StepReading } from './ipv6-ways';
import { isZoneVerdict, judgedZone } from './judged-zone';

/** The way from the top-level domain down must hold at every step, not only at the last. */
export default defineRule({
  id: 'ipv6/delegation-needs-no-ipv4',
  severity: 'serious',
  basis: [{ document: 'RFC 10001' }],
  needs: ['network'],
  evaluate({ network }) {
    const found = judgedZone(network);
    if (isZoneVerdict(found)) return found;
    const ways = ipv6Ways(found, network);
    const works = reasonOf(found);
    const steps = found.delegation.map(cut =>
      verdictOf(cut, ways.steps.get(cut.zone) ?? { way: 'unknown' }, { network, works }),
    );
    const aliases = (found.aliases ?? []).flatMap(alias => aliasVerdict(alias, ways.wayTo(alias.zone)));
    return judgeElements([...steps, ...aliases], 'zone-not-looked-at');
  },
});

/** A host that is an alias is found through the zone of the name it stands for. */
function aliasVerdict({ name, zone }: Alias, way: IPv6Way): ElementVerdict[] {
  const at = { host: name, values: { name, zone: zone ?? '' } };
  switch (way) {
    case 'open':
      return [];
    case 'closed':
      return [{ outcome: 'failed', reason: 'alias-lost', at }];
    default:
      return [{ outcome: 'cantTell', reason: 'alias-undecided', at }];
  }
}

type Alias = NonNullable<ZoneFacts['aliases']>[number];

/** Who told the way, where somebody wanted to know. */
function reasonOf({ source, walkProblem }: ZoneFacts): ReasonKey {
  if (source === 'iterative') return 'delegation-walked';
  return walkProblem === undefined ? 'delegation-works' : 'delegation-works-by-resolver';
}

interface Judging {
  network: NetworkFacts;
  works: ReasonKey;
}

function verdictOf(cut: ZoneCut, step: StepReading, { network, works }: Judging): ElementVerdict {
  const { zone, nameServers } = cut;
  const at = { host: zone, quote: nameServers.join(', '), values: { zone } };
  if (step.way === 'closed') return closed(step, at, zone);
  if (step.way === 'unknown') return { outcome: 'cantTell', reason: 'delegation-undecided', at };
  if (isDead(cut, network)) {
    return answersOverIPv4(cut)
      ? { outcome: 'failed', reason: 'delegation-dead-over-ipv6', at }
      : { outcome: 'cantTell', reason: 'delegation-undecided', at };
  }
  return namesDiffer(cut)
    ? { outcome: 'cantTell', reason: 'delegation-names-differ', at: { ...at, values: differing(cut) } }
    : { outcome: 'passed', reason: works, at };
}

function closed({ by, server = '', home = '' }: StepReading, at: Evidence, zone: string): ElementVerdict {
  switch (by) {
    case 'no-glue':
      return { outcome: 'failed', reason: 'glue-missing', at };
    case 'names':
      return { outcome: 'failed', reason: 'name-servers-lost', at: { ...at, values: { zone, server, home } } };
    default:
      return { outcome: 'failed', reason: 'delegation-needs-ipv4', at };
  }
}

/** Whether every server with IPv6 was asked there and none is an authority; silence counts only where IPv6 works. */
function isDead({ withIPv6, addresses, answers }: ZoneCut, network: NetworkFacts): boolean {
  if (answers === undefined) return false;
  const asked = withIPv6
    .filter(name => addresses === undefined || usableIPv6(addresses[name] ?? [], network).length > 0)
    .map(name => answers[name]?.v6 ?? 'unasked');
  return asked.length > 0 && asked.every(answer => isBroken(answer, network));
}

/** A zone that answers nobody is no matter of IPv6. */
const answersOverIPv4 = ({ answers = {} }: ZoneCut): boolean =>
  Object.values(answers).some(({ v4 }) => v4 === 'authoritative');

function isBroken(answer: ServerAnswer, { vantage }: NetworkFacts): boolean {
  if (answer === 'timeout') return vantage.ipv6Proven === true;
  return answer === 'refused' || answer === 'servfail' || answer === 'lame' || answer === 'unreachable';
}

/** Whether the parent names a server with IPv6 that the zone does not, or the zone one that the parent does not. */
function namesDiffer(cut: ZoneCut): boolean {
  const { withIPv6, nameServers, namedByZone } = cut;
  if (namedByZone === undefined || namedByZone.length === 0) return false;
  return withIPv6.some(name => !namedByZone.includes(name)) || namedByZone.some(name => !nameServers.includes(name));
}

const differing = ({ zone, nameServers, namedByZone = [] }: ZoneCut) => ({
  zone,
  parent: nameServers.join(', '),
  own: namedByZone.join(', '),
});
