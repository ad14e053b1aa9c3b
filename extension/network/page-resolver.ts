import browser from 'webextension-polyfill';
import { dohResolver, type HostResolver } from '../../shared/facts/network/doh-resolver';
import { UNASKED } from '../../shared/facts/network/host-answer';
import { readSettings } from '../storage/settings';
import { askFirefox, type FirefoxDns } from './firefox-dns';

export interface PageResolver extends HostResolver {
  /** Who answers, for the report; null when nobody is asked. */
  name: string | null;
}

const NOBODY: PageResolver = { name: null, resolve: async () => UNASKED };

/** Kept while the worker lives, so that answers are asked for once per TTL. */
let overHttps: { key: string; resolver: HostResolver } | undefined;

/**
 * Whom the auditor lets us ask: the resolvers of the settings after consent, else Firefox's own, else nobody.
 * @param ipv6Proven whether this machine is known to have IPv6
 */
export async function pageResolver(ipv6Proven: boolean): Promise<PageResolver> {
  const { dnsAgreed, resolvers } = await readSettings();
  if (dnsAgreed && resolvers.length > 0) return { name: resolvers.join(' + '), ...resolverFor(resolvers) };
  const dns = browser.dns as FirefoxDns | undefined;
  if (dns === undefined) return NOBODY;
  return { name: 'Firefox', resolve: host => askFirefox(dns, host, ipv6Proven) };
}

function resolverFor(resolvers: readonly string[]): HostResolver {
  const key = resolvers.join(' ');
  if (overHttps?.key !== key) {
    const resolver = dohResolver({ resolvers, fetch: (url, init) => fetch(url, init), now: Date.now });
    overHttps = { key, resolver };
  }
  return overHttps.resolver;
}
