import type { DnsMessage, RecordType } from '../../shared/facts/network/dns-message';
import { askWhole, type NameServerTools } from './name-server-probe';

/** A name server that can be asked: IPv6 addresses first. */
export interface NamedServer {
  name: string;
  addresses: readonly string[];
}

/** Why no server of a zone gave an answer that can be used. */
export type NoAnswer = 'timeout' | 'servfail';

/** What one look at a zone may cost. */
export interface WalkBudget {
  questions: number;
  /** Milliseconds since 1970. */
  until: number;
}

export interface WalkQuestions {
  /**
   * Asks the servers of a zone, two addresses at a time, until one gives an answer that `isUsable` takes. Never rejects.
   * @param patience how many addresses at once, and how often
   */
  ask(
    servers: readonly NamedServer[],
    name: string,
    type: RecordType,
    isUsable: (reply: DnsMessage) => boolean,
    patience?: Patience,
  ): Promise<DnsMessage | NoAnswer>;
  /** Asks the first addresses of a zone's servers all the same question. Never rejects. @returns what came back */
  askEach(servers: readonly NamedServer[], name: string, type: RecordType): Promise<readonly DnsMessage[]>;
  /** Whether the budget is spent: silence then says nothing about a server. */
  isSpent(): boolean;
}

export interface Patience {
  atOnce: number;
  times: number;
}

/** Enough to hear whether servers of one zone differ. */
const EACH = 4;
const USUAL: Patience = { atOnce: 2, times: 4 };

export type KeptReplies = Map<string, ReturnType<typeof askWhole>>;

/**
 * Questions of one walk: each is put to each address once per run, and no more than the budget allows.
 * @param kept replies of the whole run
 */
export function walkQuestions(tools: NameServerTools, kept: KeptReplies, budget: WalkBudget): WalkQuestions {
  const isSpent = () => budget.questions <= 0 || Date.now() >= budget.until;
  const askOne = (address: string, name: string, type: RecordType) => {
    const key = `${address} ${type} ${name}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (isSpent()) return Promise.resolve('timeout' as const);
    budget.questions -= 1;
    const asked = askWhole(tools, address, name, type);
    kept.set(key, asked);
    return asked;
  };
  return {
    isSpent,
    ask: async (servers, name, type, isUsable, { atOnce, times } = USUAL) => {
      const addresses = alternating(servers).slice(0, atOnce * times);
      let problem: NoAnswer = 'timeout';
      for (let from = 0; from < addresses.length; from += atOnce) {
        const replies = addresses.slice(from, from + atOnce).map(address => askOne(address, name, type));
        const found = await firstOf(replies, isUsable);
        if (found !== null) return found;
        if ((await Promise.all(replies)).some(reply => typeof reply !== 'string')) problem = 'servfail';
      }
      return problem;
    },
    askEach: async (servers, name, type) => {
      const addresses = alternating(servers).slice(0, EACH);
      const replies = await Promise.all(addresses.map(address => askOne(address, name, type)));
      return replies.filter(reply => typeof reply !== 'string');
    },
  };
}

/** First addresses of every server before second ones: one dead server costs little. */
function alternating(servers: readonly NamedServer[]): string[] {
  const perServer = servers.map(({ addresses }) => {
    const six = addresses.find(address => address.includes(':'));
    const four = addresses.find(address => !address.includes(':'));
    return [six, four].filter(address => address !== undefined);
  });
  return perServer.flat();
}

function firstOf(
  replies: readonly ReturnType<typeof askWhole>[],
  isUsable: (reply: DnsMessage) => boolean,
): Promise<DnsMessage | null> {
  const usable = replies.map(async asked => {
    const reply = await asked;
    if (typeof reply === 'string' || !isUsable(reply)) throw new Error('not usable');
    return reply;
  });
  return Promise.any(usable).catch(() => null);
}
