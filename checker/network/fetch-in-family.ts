import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { contentSketch } from '../../shared/facts/network/content-sketch';
import { addressFamily } from '../../shared/facts/network/ip-address';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { FamilyFetch } from '../../shared/facts/network-facts';
import type { AddressBook } from './address-book';
import type { LocalNetwork } from './local-network';
import { stateOfError } from './probe-address';
import { givesShortAnswer } from './short-answer';

export interface FamilyFetchTools {
  book: AddressBook;
  network: LocalNetwork;
  mayConnect(address: string): boolean;
}

const HOP_LIMIT = 10;
const HOP_MILLISECONDS = 5000;
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
  const { protocol, port } = new URL(url);
  const secure = protocol === 'https:';
  return givesShortAnswer({ host: hostOfUrl(url), address, port: Number(port) || (secure ? 443 : 80), secure });
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
  const { protocol, port } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const { v4, v6 } = await book.addresses(hostOfUrl(url), Number(port) || (protocol === 'https:' ? 443 : 80));
  return (family === 4 ? v4 : v6).find(mayConnect) ?? null;
}

interface Answer {
  status: number;
  /** Where a redirect leads, or null. */
  location: string | null;
  body: Buffer;
}

function fetchOnce(url: string, address: string): Promise<Answer> {
  const { protocol, host, hostname, port, pathname, search } = new URL(url);
  const secure = protocol === 'https:';
  const options = {
    host: address,
    family: address.includes(':') ? 6 : 4,
    port: Number(port) || (secure ? 443 : 80),
    path: pathname + search,
    headers: {
      host,
      accept: 'text/html,*/*;q=0.5',
      'accept-language': 'vi',
      'user-agent': 'Mozilla/5.0 (compatible; SoiCong)',
    },
    agent: false as const,
  };
  const servername = addressFamily(hostOfUrl(url)) === 0 ? hostname : '';
  return new Promise((resolve, reject) => {
    const send = secure ? requestHttps({ ...options, servername, rejectUnauthorized: false }) : requestHttp(options);
    const timer = setTimeout(
      () => send.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
      HOP_MILLISECONDS,
    );
    send.on('error', reject);
    send.on('close', () => clearTimeout(timer));
    send.on('response', response => {
      readBody(response).then(
        body => resolve({ status: response.statusCode ?? 0, location: locationOf(response, url), body }),
        reject,
      );
    });
    send.end();
  });
}

function locationOf({ statusCode = 0, headers: { location } }: IncomingMessage, url: string): string | null {
  if (statusCode < 300 || statusCode >= 400 || location === undefined) return null;
  return URL.canParse(location, url) ? new URL(location, url).href : null;
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
