import type { DnsMessage, RecordType } from '../../shared/facts/network/dns-message';
import { dataOf, stateOf } from '../../shared/facts/network/host-answer';
import { isInside } from '../../shared/facts/network/is-inside';
import type { DnsState } from '../../shared/facts/network-facts';
import type { NameServerTools } from './name-server-probe';
import type { RootHint } from './root-hints';
import { type KeptReplies, type NamedServer, type NoAnswer, type WalkQuestions, walkQuestions } from './walk-questions';

/** A zone as it was come to from the root. */
export interface WalkedZone {
  zone: string;
  /** `null` for a top-level domain, whose parent is the root. */
  parent: string | null;
  /** Its name servers as the parent names them, in the order of the alphabet. */
  names: readonly string[];
  /** Addresses the parent handed out with the referral; null when parent and zone are on the same servers. */
  glue: Readonly<Record<string, readonly string[]>> | null;
  /** Those of the servers whose addresses are known. */
  servers: readonly NamedServer[];
}

export interface WalkedWay {
  /** Zones from the top-level domain down to the one that holds the name, as far as the walk came. */
  zones: readonly WalkedZone[];
  /** `ok` when it came to the end. */
  dns: DnsState;
}

export interface WalkedHost {
  a: readonly string[];
  aaaa: readonly string[];
  dns: DnsState;
}

/** One look at a zone and at what its way hangs on, with a budget of its own. */
export interface Walk {
  /** The way from the root to a name. Never rejects. */
  way(name: string): Promise<WalkedWay>;
  /** Addresses of a name server, told by the authorities themselves. Never rejects. */
  host(name: string): Promise<WalkedHost>;
  questions: WalkQuestions;
  /** True when no root server answered: then nothing can be walked from here. */
  rootsSilent(): boolean;
}

export interface Walker {
  begin(): Walk;
}

/** A walk asks no more than this many questions, and begins none after this many milliseconds. */
const QUESTIONS = 300;
const WALK_MILLISECONDS = 10_000;
/** Name servers whose own names lie elsewhere are followed this deep (a name server of a name server of …). */
const DEPTH = 5;
/** Two are enough to go on. */
const SERVERS_TO_GO_ON = 2;
/** Root servers are asked once, several at a time: where no DNS gets out, nobody waits for thirteen. */
const ROOT_PATIENCE = { atOnce: 6, times: 1 };

/**
 * Walks the tree of zones from the root servers down, as a resolver does: each zone is asked for the name servers of the
 * next label (RFC 9156, section 2), and answers with a referral, or says that there is no zone. What was learned is kept for
 * the run; promises are kept for questions alone, so that name servers that wait for each other's names cannot lock it.
 */
export function iterativeWalker(tools: NameServerTools, hints: readonly RootHint[]): Walker {
  const run: Run = { tools, hints, kept: new Map(), steps: new Map(), hosts: new Map(), rootsSilent: false };
  return {
    begin: () => {
      const budget = { questions: QUESTIONS, until: Date.now() + WALK_MILLISECONDS };
      const questions = walkQuestions(tools, run.kept, budget);
      const state = { run, questions };
      return {
        way: name => way(state, name, []),
        host: name => host(state, name, []),
        questions,
        rootsSilent: () => run.rootsSilent,
      };
    },
  };
}

interface Run {
  tools: NameServerTools;
  hints: readonly RootHint[];
  kept: KeptReplies;
  /** Zones by name; null where there is no zone of that name. */
  steps: Map<string, WalkedZone | null>;
  hosts: Map<string, WalkedHost>;
  rootsSilent: boolean;
}

interface State {
  run: Run;
  questions: WalkQuestions;
}

/** @param chain name servers whose addresses this walk is for, outermost first */
async function way(state: State, name: string, chain: readonly string[]): Promise<WalkedWay> {
  const zones: WalkedZone[] = [];
  const labels = name.split('.');
  for (let left = labels.length - 1; left >= 0; left -= 1) {
    const step = await stepTo(state, zones.at(-1) ?? null, labels.slice(left).join('.'), chain);
    if (typeof step === 'string') return { zones, dns: step };
    if (step !== null) zones.push(step);
  }
  return { zones, dns: 'ok' };
}

async function stepTo(
  state: State,
  parent: WalkedZone | null,
  name: string,
  chain: readonly string[],
): Promise<WalkedZone | null | NoAnswer> {
  const { run, questions } = state;
  const known = run.steps.get(name);
  if (known !== undefined) return known;
  if (parent === null && run.rootsSilent) return 'timeout';
  const reply = await questions.ask(
    parent?.servers ?? run.hints,
    name,
    'NS',
    message => leadsOn(message, name),
    parent === null ? ROOT_PATIENCE : undefined,
  );
  if (typeof reply === 'string') {
    if (parent === null && reply === 'timeout' && !questions.isSpent()) run.rootsSilent = true;
    return reply;
  }
  const found = readReferral(reply, name, parent?.zone ?? null);
  // Where the parent's servers answer for the zone themselves, they are its servers.
  const servers = found?.glue === null && parent !== null ? parent.servers : null;
  const zone = found === null ? null : { ...found, servers: servers ?? (await locate(state, found, chain)) };
  // Whoever has no address now may have one in a walk that does not come from itself.
  if (zone !== null && zone.servers.length === 0) return 'servfail';
  run.steps.set(name, zone);
  return zone;
}

/** A referral to exactly this name, or an authority's word about it. A referral to anywhere else is lame. */
const leadsOn = (reply: DnsMessage, name: string): boolean =>
  (reply.rcode === 0 || reply.rcode === 3) &&
  (reply.authoritative || reply.authorities.some(record => record.type === 'NS' && record.name === name));

function readReferral(reply: DnsMessage, name: string, parent: string | null): Omit<WalkedZone, 'servers'> | null {
  const records = reply.authoritative ? reply.answers : reply.authorities;
  const names = records.filter(record => record.type === 'NS' && record.name === name).map(({ data }) => data);
  if (names.length === 0) return null;
  const distinct = [...new Set(names)].toSorted();
  return { zone: name, parent, names: distinct, glue: reply.authoritative ? null : glueOf(reply, distinct, parent) };
}

/**
 * The addresses a parent hands out with a referral, IPv6 first, by name server. Those of names beyond its own reach are
 * hearsay and left out (RFC 5452, section 6).
 * @param parent null for the root, whose reach is everything
 */
export function glueOf(
  reply: DnsMessage,
  names: readonly string[],
  parent: string | null,
): Record<string, readonly string[]> {
  const trusted = names.filter(name => parent === null || isInside(name, parent));
  return Object.fromEntries(
    trusted.map(name => [
      name,
      reply.additionals
        .filter(record => record.name === name && (record.type === 'AAAA' || record.type === 'A'))
        .map(({ data }) => data)
        .toSorted((one, other) => Number(other.includes(':')) - Number(one.includes(':'))),
    ]),
  );
}

async function locate(
  state: State,
  { zone, names, glue }: Omit<WalkedZone, 'servers'>,
  chain: readonly string[],
): Promise<NamedServer[]> {
  const servers = names.flatMap(name => {
    const addresses = glue?.[name] ?? [];
    return addresses.length > 0 ? [{ name, addresses }] : [];
  });
  const others = names.filter(
    // A name below the zone itself can be found by glue alone.
    name => !isInside(name, zone) && !chain.includes(name) && !servers.some(server => server.name === name),
  );
  for (const name of chain.length < DEPTH ? others : []) {
    if (servers.length >= SERVERS_TO_GO_ON) break;
    const { a, aaaa } = await host(state, name, [...chain, name]);
    if (a.length + aaaa.length > 0) servers.push({ name, addresses: [...aaaa, ...a] });
  }
  return servers;
}

async function host(state: State, name: string, chain: readonly string[]): Promise<WalkedHost> {
  const known = state.run.hosts.get(name);
  if (known !== undefined) return known;
  const { zones, dns } = await way(state, name, chain);
  if (dns !== 'ok') return { a: [], aaaa: [], dns };
  const holder = zones.at(-1)?.servers ?? state.run.hints;
  const ask = (type: RecordType) => state.questions.ask(holder, name, type, reply => reply.authoritative);
  const [a, aaaa] = await Promise.all([ask('A'), ask('AAAA')]);
  const found = {
    a: typeof a === 'string' ? [] : dataOf(a, 'A'),
    aaaa: typeof aaaa === 'string' ? [] : dataOf(aaaa, 'AAAA'),
    dns: typeof aaaa === 'string' ? aaaa : stateOf(aaaa, 'AAAA'),
  };
  if (typeof a !== 'string' && typeof aaaa !== 'string') state.run.hosts.set(name, found);
  return found;
}
