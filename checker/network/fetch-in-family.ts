import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { contentSketch } from '../../shared/facts/network/content-sketch';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { FamilyFetch } from '../../shared/facts/network-facts';
import type { AddressBook } from './address-book';
import type { LocalNetwork } from './local-network';
import { stateOfError } from './probe-address';
import { portOf, redirectOf, requestAtAddress } from './request-at-address';
import { givesShortAnswer } from './short-answer';

export interface FamilyFetchTools {
  book: AddressBook;
  network: LocalNetwork;
  mayConnect(address: string): boolean;
}

const HOP_LIMIT = 10;
const BODY_BYTES = 1_000_000;

/**
 * Fetches an address over one family only, always to an address literal; redirects are followed inside the family, so
 * that a hop without it is seen. Never rejects.
 */
export async function fetchInFamily(tools: FamilyFetchTools, url: string, family: 4 | 6): Promise<FamilyFetch> {
  const hops: FamilyFetch['hops'][number][] = [];
  let next = url;
  while (hops.length < HOP_LIMIT) {
    const host = hostOfUrl(next);
    const address = await addressInFamily(tools, next, family);
    if (address === null)
      return ended(
        hops.length === 0 ? 'unasked' : 'redirect-left-family',
        [...hops, hop(next, host, null, null)],
        host,
      );
    if (!(await tools.network.canReach(address)))
      return ended('not-testable-here', [...hops, hop(next, host, address, null)], host);
    const answer = await fetchOnce(next, address).catch((error: unknown) => stateOfError(error));
    if (typeof answer === 'string') {
      const stopped = ended(answer, [...hops, hop(next, host, address, null)], host);
      return answer === 'timeout' ? { ...stopped, shortAnswer: await shortAnswer(next, address) } : stopped;
    }
    hops.push(hop(next, host, address, answer.status));
    if (answer.location === null)
      return {
        state: 'ok',
        hops,
        status: answer.status,
        bytes: answer.body.length,
        sketch: contentSketch(answer.body.toString('utf8')),
      };
    next = answer.location;
  }
  return ended('too-many-redirects', hops, hostOfUrl(next));
}

function shortAnswer(url: string, address: string): Promise<boolean> {
  const secure = url.startsWith('https:');
  return givesShortAnswer({ host: hostOfUrl(url), address, port: portOf(url), secure });
}

const hop = (url: string, host: string, address: string | null, status: number | null) => ({
  url: url.split('?')[0] ?? url,
  host,
  address,
  status,
});

const ended = (state: FamilyFetch['state'], hops: FamilyFetch['hops'], stoppedAt: string): FamilyFetch => ({
  state,
  hops,
  status: null,
  bytes: 0,
  sketch: null,
  stoppedAt,
});

async function addressInFamily(
  { book, mayConnect }: FamilyFetchTools,
  url: string,
  family: 4 | 6,
): Promise<string | null> {
  if (!/^https?:/.test(url)) return null;
  const { v4, v6 } = await book.addresses(hostOfUrl(url), portOf(url));
  return (family === 4 ? v4 : v6).find(mayConnect) ?? null;
}

interface Answer {
  status: number;
  /** Where a redirect leads, or null. */
  location: string | null;
  body: Buffer;
}

async function fetchOnce(url: string, address: string): Promise<Answer> {
  const response = await requestAtAddress(url, address, { headers: { accept: 'text/html,*/*;q=0.5' } });
  const body = await readBody(response);
  return { status: response.statusCode ?? 0, location: redirectOf(response, url), body };
}

/** The beginning of the body, unpacked. A body that goes on for ever is cut, not waited for. */
async function readBody(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    bytes += part.length;
    if (bytes >= BODY_BYTES) break;
  }
  const body = Buffer.concat(parts);
  try {
    return unpacked(body, response.headers['content-encoding']);
  } catch {
    return body;
  }
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  switch (encoding) {
    case 'gzip':
      return gunzipSync(body);
    case 'deflate':
      return inflateSync(body);
    case 'br':
      return brotliDecompressSync(body);
    default:
      return body;
  }
}
