import { decodeMessage, encodeQuery, type RecordType } from './dns-message';
import { agreed, type DnsReply, type HostAnswer, hostAnswer, UNASKED } from './host-answer';
import { hostKind } from './url-host';

export interface DohOptions {
  /** One or two RFC 8484 endpoints, for example `https://dns.example/dns-query`; of two, both must agree. */
  resolvers: readonly string[];
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970; the cache lives by it. */
  now: () => number;
  /** How long one question may take, milliseconds. */
  deadlineMilliseconds?: number;
}

export interface HostResolver {
  /** Asks for the addresses of a host; local names and literals are never sent anywhere. Never rejects. */
  resolve(host: string): Promise<HostAnswer>;
}

const DEADLINE_MILLISECONDS = 4000;

/**
 * Makes a resolver that speaks DNS over HTTPS (RFC 8484) by GET, which caches and works where POST does not. Only host
 * names leave the browser. Answers are kept for their TTL; the same question is never under way twice.
 */
export function dohResolver(options: DohOptions): HostResolver {
  const kept = new Map<string, { answer: Promise<HostAnswer>; until: number }>();
  return {
    resolve: host => {
      const name = host.toLowerCase();
      if (options.resolvers.length === 0 || hostKind(name) !== 'public') return Promise.resolve(UNASKED);
      const known = kept.get(name);
      if (known !== undefined && known.until > options.now()) return known.answer;
      const answer = askAll(options, name);
      const entry = { answer, until: Number.POSITIVE_INFINITY };
      kept.set(name, entry);
      void answer.then(({ ttl }) => {
        entry.until = options.now() + ttl * 1000;
      });
      return answer;
    },
  };
}

/**
 * Asks one question over HTTPS.
 * @returns the message, or `timeout` when nothing that can be read came back in time
 */
export async function askOverHttps(
  resolver: string,
  name: string,
  type: RecordType,
  { fetch, deadlineMilliseconds = DEADLINE_MILLISECONDS }: Pick<DohOptions, 'fetch' | 'deadlineMilliseconds'>,
): Promise<DnsReply> {
  try {
    const url = new URL(resolver);
    url.searchParams.set('dns', base64Url(encodeQuery(name, type)));
    const response = await fetch(url.href, {
      headers: { accept: 'application/dns-message' },
      credentials: 'omit',
      signal: AbortSignal.timeout(deadlineMilliseconds),
    });
    return response.ok ? decodeMessage(new Uint8Array(await response.arrayBuffer())) : 'timeout';
  } catch {
    return 'timeout';
  }
}

async function askAll(options: DohOptions, host: string): Promise<HostAnswer> {
  const answers = await Promise.all(options.resolvers.map(resolver => askBoth(resolver, host, options)));
  return answers.reduce(agreed);
}

async function askBoth(resolver: string, host: string, options: DohOptions): Promise<HostAnswer> {
  const ask = (type: RecordType) => askOverHttps(resolver, host, type, options);
  const [a, aaaa] = await Promise.all([ask('A'), ask('AAAA')]);
  return hostAnswer(host, a, aaaa);
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
