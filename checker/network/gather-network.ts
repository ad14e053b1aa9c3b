import type { Page } from 'playwright-core';
import type { FrameHost } from '../../shared/facts/frame-host';
import { gatherPageNetwork } from '../../shared/facts/network/gather-page-network';
import type { FrameFacts, PageFacts } from '../../shared/facts/page-facts';
import { ipv6OnlyPage } from './ipv6-only-page';
import type { PageWatch } from './page-watch';
import type { NetworkAccess, RunNetwork } from './run-network';

export interface NetworkGathering {
  host: FrameHost;
  page: Page;
  watch: PageWatch;
  access: NetworkAccess;
  network: RunNetwork;
  frames: readonly FrameFacts[];
}

/** Gathers what the ipv6 rules read of a loaded page; `ipv6Only` is absent where it means nothing. */
export async function gatherNetwork({
  host,
  page,
  watch,
  access,
  network,
  frames,
}: NetworkGathering): Promise<Partial<Pick<PageFacts, 'network' | 'ipv6Only'>>> {
  const facts = await watch.facts(page.url(), await gatherPageNetwork(host, frames));
  // A copy that breaks off (it navigated, it crashed) leaves the question open; the page itself was read.
  const ipv6Only = await ipv6OnlyPage({
    host,
    page,
    frames,
    facts,
    access,
    tools: network.tools,
    startUrl: watch.documents()[0] ?? page.url(),
  }).catch(() => null);
  return { network: facts, ...(ipv6Only && { ipv6Only }) };
}
