import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { addressFamily } from '../../shared/facts/network/ip-address';
import { hostOfUrl } from '../../shared/facts/network/url-host';

const HOP_MILLISECONDS = 5000;

/**
 * Sends one request to an address literal under the name of the URL's host; nothing is looked up, no redirect followed.
 * Certificates are not judged here. The deadline of five seconds holds until the body has been read or destroyed.
 * @throws Error of node:http, `ETIMEDOUT` when no answer comes in time
 */
export function requestAtAddress(
  url: string,
  address: string,
  { method = 'GET', headers = {} }: { method?: 'GET' | 'HEAD'; headers?: Readonly<Record<string, string>> } = {},
): Promise<IncomingMessage> {
  const { protocol, host, hostname, pathname, search } = new URL(url);
  const secure = protocol === 'https:';
  const options = {
    method,
    host: address,
    family: address.includes(':') ? 6 : 4,
    port: portOf(url),
    path: pathname + search,
    headers: { host, 'accept-language': 'vi', 'user-agent': 'Mozilla/5.0 (compatible; SoiCong)', ...headers },
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
    send.on('response', resolve);
    send.end();
  });
}

/** Where a redirect leads, absolute; null when the answer is none. */
export function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, url: string): string | null {
  if (statusCode < 300 || statusCode >= 400 || location === undefined) return null;
  return URL.canParse(location, url) ? new URL(location, url).href : null;
}

/** The port an http or https address leads to. */
export function portOf(url: string): number {
  const { protocol, port } = new URL(url);
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}
