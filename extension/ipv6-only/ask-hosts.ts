import type { HostKnowledge } from '../../shared/facts/network/assemble-network';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { LoggedRequest } from '../network/logged-request';
import { type PageResolver, pageResolver } from '../network/page-resolver';
import { provenFamilies } from '../network/vantage';
import { fatesOf } from './page-hosts';
import type { PreviewFate } from './preview-state';

export interface AskedHosts {
  /** null when there is nobody to ask. */
  resolver: string | null;
  fates: ReadonlyMap<string, PreviewFate>;
}

/** Asks DNS about hosts of a page, by the way the auditor chose, and says what becomes of them without IPv4. */
export async function askHosts(
  pageUrl: string,
  hosts: readonly string[],
  log: readonly LoggedRequest[],
): Promise<AskedHosts> {
  const own = hostOfUrl(pageUrl);
  const proven = provenFamilies(log);
  const first = await pageResolver(proven);
  const ownAnswer = await know(first, own);
  // An IPv6 answer for the page shows that this system does not hide them: then silence about others says something.
  const resolver = ownAnswer.answer.aaaa.length > 0 ? await pageResolver({ ...proven, ipv6: true }) : first;
  const others = hosts.filter(host => host !== own);
  const answers = await Promise.all(others.map(async host => [host, await know(resolver, host)] as const));
  return { resolver: resolver.name, fates: fatesOf(pageUrl, log, new Map([[own, ownAnswer], ...answers])) };
}

async function know(resolver: PageResolver, host: string): Promise<HostKnowledge> {
  const answer = await resolver.resolve(host);
  return { answer, resolver: resolver.name, askedAt: new Date().toISOString(), probes: [] };
}
