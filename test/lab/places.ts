import type { PageReport } from '../../shared/report/page-report';
import {
  type AddressPair,
  BLACK_HOLE,
  COUNTING_RESOLVER,
  DNS64_RESOLVER,
  FILTERING_RESOLVER,
  PROXY,
  RESOLVER,
} from './addresses';
import type { LabVantage } from './network-namespaces';
import { whyNoLab, whyNoNat64 } from './what-runs-here';
import { nameServersOf, ZONES } from './zones';

export interface Place {
  from: LabVantage;
  title: string;
  /** Why it cannot be tried on this machine; null when it can. */
  obstacle: string | null;
  /** The value of `--dns`. */
  dns?: string;
  /** Where a walk from the root begins. */
  roots?: readonly AddressPair[];
  environment?: Readonly<Record<string, string>>;
  /** What the checker must find out about the auditor's own network. */
  vantage: Partial<PageReport['vantage']>;
}

const noLab = whyNoLab();
const proxy = `http://${PROXY.v4}:${PROXY.port}`;

const BOTH = { ipv4: true, ipv6: true, proxy: false, nat64: false };

/** Where auditors stand, and what the checker is told there. */
export const PLACES: readonly Place[] = [
  {
    from: 'dual',
    title: 'an auditor with both families',
    obstacle: noLab,
    dns: COUNTING_RESOLVER.v4,
    vantage: BOTH,
  },
  {
    from: 'v4',
    title: 'an auditor without IPv6',
    obstacle: noLab,
    dns: RESOLVER.v4,
    vantage: { ipv4: true, ipv6: false, proxy: false, nat64: false },
  },
  {
    from: 'nat64',
    title: 'an auditor behind NAT64, without IPv4',
    obstacle: noLab ?? whyNoNat64(),
    dns: DNS64_RESOLVER.v6,
    vantage: { ipv4: false, ipv6: true, proxy: false, nat64: true },
  },
  {
    from: 'boxed',
    title: 'an auditor behind a proxy',
    obstacle: noLab,
    environment: { http_proxy: proxy, https_proxy: proxy, no_proxy: 'localhost,127.0.0.1' },
    vantage: { ipv4: false, ipv6: false, proxy: true, nat64: false },
  },
  {
    from: 'walker',
    title: 'an auditor who walks delegations from the root',
    obstacle: noLab,
    dns: `${RESOLVER.v4},iterative`,
    roots: rootServers(),
    vantage: BOTH,
  },
  {
    from: 'stopped',
    title: 'an auditor whom no root server answers',
    obstacle: noLab,
    dns: `${RESOLVER.v4},iterative`,
    roots: [BLACK_HOLE],
    vantage: BOTH,
  },
  {
    from: 'doubter',
    title: 'an auditor with two resolvers, of which one hides IPv6',
    obstacle: noLab,
    dns: `${RESOLVER.v4},${FILTERING_RESOLVER.v4}`,
    vantage: BOTH,
  },
];

function rootServers(): AddressPair[] {
  const root = ZONES.find(({ name }) => name === '');
  return (root === undefined ? [] : nameServersOf(root)).map(({ a, aaaa }) => ({ v4: a ?? '', v6: aaaa ?? '' }));
}
