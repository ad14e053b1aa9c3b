import browser from 'webextension-polyfill';
import { dohResolver, type HostResolver } from '../../shared/facts/network/doh-resolver';
import { UNASKED } from '../../shared/facts/network/host-answer';
import { discoverNat64, IPV4_ONLY_NAME, type Nat64Prefix } from '../../shared/facts/network/nat64';
import { readSettings } from '../storage/settings';
import { askFirefox, type FirefoxDns, type ProvenFamilies, withoutMadeUp } from './firefox-dns';

export interface PageResolver extends HostResolver {
  /** Who answers, for the report; null when nobody is asked. */
  name: string | null;
  /** Of the network's NAT64, where its own resolver was asked for them (RFC 7050). */
  nat64Prefixes: readonly Nat64Prefix[];
}

/**
 * A name that has addresses of both families for everybody (root hints, https://www.iana.org/domains/root/files): when the
 * system tells them, it hides no family, and silence about a host says something.
 */
const CONTROL_NAME = 'a.root-servers.net';

const NOBODY: PageResolver = { name: null, nat64Prefixes: [], resolve: async () => UNASKED };

/** Kept while the worker lives, so that answers are asked for once per TTL. */
let overHttps: { key: string; resolver: HostResolver } | undefined;

/**
 * Whom the auditor lets us ask: the resolvers of the settings after consent, else Firefox's own, else nobody.
 * @param proven families that this machine is known to have
 */
export async function pageResolver(proven: ProvenFamilies): Promise<PageResolver> {
  const { dnsAgreed, resolvers } = await readSettings();
  if (dnsAgreed && resolvers.length > 0) {
    return { name: resolvers.join(' + '), nat64Prefixes: [], ...resolverFor(resolvers) };
  }
  const dns = browser.dns as FirefoxDns | undefined;
  if (dns === undefined) return NOBODY;
  return firefoxResolver(dns, proven);
}

/** The network's resolver may make IPv6 addresses up for hosts without (RFC 6147); those are taken out again. */
async function firefoxResolver(dns: FirefoxDns, proven: ProvenFamilies): Promise<PageResolver> {
  const [control, wellKnown] = await Promise.all(
    [CONTROL_NAME, IPV4_ONLY_NAME].map(name => askFirefox(dns, name, proven)),
  );
  const nat64Prefixes = discoverNat64(wellKnown?.aaaa ?? []);
  const told = { ipv4: isTold(control?.a, proven.ipv4), ipv6: isTold(control?.aaaa, proven.ipv6) };
  return {
    name: 'Firefox',
    nat64Prefixes,
    resolve: async host => withoutMadeUp(await askFirefox(dns, host, told), nat64Prefixes),
  };
}

const isTold = (addresses: readonly string[] = [], proven: boolean): boolean => proven || addresses.length > 0;

function resolverFor(resolvers: readonly string[]): HostResolver {
  const key = resolvers.join(' ');
  if (overHttps?.key !== key) {
    const resolver = dohResolver({ resolvers, fetch: (url, init) => fetch(url, init), now: Date.now });
    overHttps = { key, resolver };
  }
  return overHttps.resolver;
}
