import type { Page } from 'playwright-core';
import type { NetworkFacts } from '../../shared/facts/network-facts';

/** What all pages of a run share of the network: answers of the resolver, facts per host, the vantage. */
export interface RunNetwork {
  /** Starts to note the page's requests; call before the page loads. */
  watch(page: Page): Promise<PageWatch>;
  close(): Promise<void>;
}

export interface PageWatch {
  /** Everything seen so far, with the facts of every host. */
  facts(): Promise<NetworkFacts>;
}

export interface RunNetworkOptions {
  /** `ADDRESS` or `ADDRESS:PORT` of the resolver for every DNS question; the system's when absent. */
  dns: string | undefined;
}

/** Prepares what a run needs of the network. */
export async function runNetwork(_options: RunNetworkOptions): Promise<RunNetwork> {
  return {
    watch: async () => ({
      facts: async () => ({
        hosts: [],
        requests: [],
        literals: [],
        vantage: { ipv4: null, ipv6: null, resolver: null, proxy: null, nat64: null },
      }),
    }),
    close: async () => undefined,
  };
}
