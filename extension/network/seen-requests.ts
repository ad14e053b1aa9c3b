import { lateRequest } from '../../shared/facts/network/assemble-network';
import { type Nat64Prefix, nat64Target } from '../../shared/facts/network/nat64';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { ReachedOver, RequestFacts } from '../../shared/facts/network-facts';
import type { PageNetwork } from '../../shared/facts/page-script/network/read-network';
import type { LoggedRequest } from './logged-request';

/**
 * The requests of a page as facts. What the page fetched without the log seeing it is `unseen` when the log could not see
 * it (host not allowed, or the page was there before the log began); `assembleNetwork` takes the rest for cached.
 * @param isAllowed whether the extension may see requests to a host
 */
export function seenRequests(
  log: readonly LoggedRequest[],
  { resources }: PageNetwork,
  isAllowed: (host: string) => boolean,
): RequestFacts[] {
  const sawDocument = log.some(({ kind }) => kind === 'document');
  const logged = new Set(log.map(({ url }) => url));
  const hidden = resources.filter(({ url }) => !logged.has(url) && !(sawDocument && isAllowed(hostOfUrl(url))));
  const distinct = new Map(hidden.map(resource => [resource.url, resource]));
  return [...log.map(requestFacts), ...[...distinct.values()].map(resource => lateRequest(resource, 'unseen'))];
}

function requestFacts(request: LoggedRequest): RequestFacts {
  const { url, kind, address, status, redirect, error } = request;
  const facts = { url, host: hostOfUrl(url), kind, address, reachedOver: reachedOver(request), status, redirect };
  return error === undefined ? facts : { ...facts, error };
}

/** The requests anew, when the prefixes of the network's own NAT64 are known. */
export const behindNat64 = (requests: readonly RequestFacts[], prefixes: readonly Nat64Prefix[]): RequestFacts[] =>
  requests.map(request =>
    request.reachedOver === 'v6' && nat64Target(request.address ?? '', prefixes) !== null
      ? { ...request, reachedOver: 'nat64' }
      : request,
  );

function reachedOver({ way, address }: LoggedRequest): ReachedOver {
  if (way !== 'network' && way !== 'none') return way;
  if (address === null) return 'unseen';
  if (!address.includes(':')) return 'v4';
  return nat64Target(address) === null ? 'v6' : 'nat64';
}
