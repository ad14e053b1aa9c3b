import type { NetworkFacts } from '../../facts/network-facts';

/** The host the person began at: that of the first document, before any redirect. */
export function startHost({ requests, pageHost }: Pick<NetworkFacts, 'requests' | 'pageHost'>): string {
  return requests.find(({ kind }) => kind === 'document')?.host ?? pageHost;
}
