import type { HostAnswer } from '../../shared/facts/network/host-answer';
import { registeredName } from '../../shared/facts/network/host-owner';
import { addressFamily, formatIPv6, parseAddress } from '../../shared/facts/network/ip-address';
import { extractIPv4, NAT64_LENGTHS, type Nat64Length, type Nat64Prefix } from '../../shared/facts/network/nat64';
import type { RequestFacts } from '../../shared/facts/network-facts';

type Answers = ReadonlyMap<string, Pick<HostAnswer, 'a' | 'aaaa' | 'dns' | 'dnsA'>>;

/**
 * Finds the prefixes of a NAT64 by what it did: a host without AAAA was reached over IPv6, at an address that carries its
 * IPv4 address in a place of RFC 6052, section 2.2.
 * @param answers of a resolver that makes no addresses up, by host
 */
export function nat64PrefixesSeen(requests: readonly RequestFacts[], answers: Answers): Nat64Prefix[] {
  const found = requests.flatMap(({ host, address }) => {
    const answer = answers.get(host);
    if (address === null || answer?.dns !== 'nodata' || addressFamily(address) !== 6) return [];
    const length = NAT64_LENGTHS.toReversed().find(length => answer.a.includes(embedded(address, length)));
    return length === undefined ? [] : [{ prefix: firstBits(address, length), length }];
  });
  return distinctPrefixes(found);
}

/** Each prefix once. */
export const distinctPrefixes = (prefixes: readonly Nat64Prefix[]): Nat64Prefix[] => [
  ...new Map(prefixes.map(prefix => [`${prefix.prefix}/${prefix.length}`, prefix])).values(),
];

/**
 * Finds the proxy that a browser does not speak of (Chromium): hosts of different owners were all reached at one address, and
 * none of them has it.
 * @returns the proxy's address; null when there is none, or too little was seen to tell
 */
export function proxyAddressSeen(requests: readonly RequestFacts[], answers: Answers): string | null {
  const told = requests.filter(({ host, address }) => address !== null && addressFamily(host) === 0);
  const addresses = new Set(told.map(({ address }) => address));
  const [address] = addresses;
  if (addresses.size !== 1 || typeof address !== 'string') return null;
  const hosts = [...new Set(told.map(({ host }) => host))].filter(host => isAnswered(answers.get(host)));
  if (new Set(hosts.map(registeredName)).size < 2) return null;
  const isTheirs = hosts.some(host =>
    [...(answers.get(host)?.a ?? []), ...(answers.get(host)?.aaaa ?? [])].includes(address),
  );
  return isTheirs ? null : address;
}

/** What is left of requests when the address they went to is a proxy's. */
export const withoutProxyAddress = (requests: readonly RequestFacts[], proxy: string): RequestFacts[] =>
  requests.map(request => (request.address === proxy ? { ...request, address: null, reachedOver: 'proxy' } : request));

const embedded = (address: string, length: Nat64Length): string =>
  extractIPv4(address, { prefix: address, length }) ?? '';

const isAnswered = (answer: { dns: string; dnsA: string } | undefined): boolean =>
  answer?.dns === 'ok' || answer?.dnsA === 'ok';

function firstBits(address: string, length: Nat64Length): string {
  const behind = BigInt(128 - length);
  return formatIPv6(((parseAddress(address)?.bits ?? 0n) >> behind) << behind);
}
