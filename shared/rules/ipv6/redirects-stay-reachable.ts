import type { NetworkFacts } from '../../facts/network-facts';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import { defineRule, inapplicable, untested } from '../rule';
import { fateOf, readHost } from './host-reading';

/** One hop without IPv6 on the way to the page is enough to keep people out. */
export default defineRule({
  id: 'ipv6/redirects-stay-reachable',
  severity: 'critical',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network }) {
    const hops = redirectHosts(network);
    if (hops.length === 0) return inapplicable('no-redirect', { host: network.pageHost });
    const verdicts = hops.flatMap(host => verdictOf(host, network));
    const isUnasked = verdicts.length > 0 && hops.every(name => readingOf(name, network) === 'unasked');
    return isUnasked
      ? untested(
          'dns-unasked',
          hops.map(host => ({ host })),
        )
      : judgeElements(verdicts, 'no-redirect');
  },
});

/** Hosts on the way to the page: those the browser was sent on from, and those met when one family was followed. */
function redirectHosts({ requests, families, pageHost }: NetworkFacts): string[] {
  const seen = requests.filter(({ kind, redirect }) => kind === 'document' && redirect).map(({ host }) => host);
  const followed = families?.v6.state === 'redirect-left-family' ? [families.v6.stoppedAt ?? ''] : [];
  return [...new Set([...seen, ...followed])].filter(host => host !== '' && (host !== pageHost || seen.length > 1));
}

const readingOf = (name: string, network: NetworkFacts) => {
  const host = network.hosts.find(entry => entry.host === name);
  return host === undefined ? 'unknown' : readHost(host, network);
};

function verdictOf(name: string, network: NetworkFacts): ElementVerdict[] {
  const reading = readingOf(name, network);
  if (reading === 'local' || reading === 'absent') return [];
  const request = network.requests.find(({ host, kind }) => host === name && kind === 'document');
  const at = {
    host: name,
    ...(request && { url: request.url }),
    ...(request?.address && { address: request.address }),
    values: { hop: name },
  };
  const stopped = network.families?.v6.state === 'redirect-left-family' && network.families.v6.stoppedAt === name;
  if (stopped || fateOf(reading) === 'lost') return [{ outcome: 'failed', reason: 'redirect-lost', at }];
  return fateOf(reading) === 'works'
    ? [{ outcome: 'passed', reason: 'redirects-reachable', at }]
    : [{ outcome: 'cantTell', reason: 'redirect-undecided', at }];
}
