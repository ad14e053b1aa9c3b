import { readFileSync } from 'node:fs';
import type { Nat64Prefix } from '../../shared/facts/network/nat64';
import type { AddressProbe, FamilyComparison, Vantage, ZoneFacts } from '../../shared/facts/network-facts';
import type { FixedAddress } from '../browser';
import { readDnsChoice, systemDnsServers } from '../dns/dns-server';
import { iterativeWalker } from '../dns/iterative-walk';
import { type NameLookup, nameLookup } from '../dns/name-lookup';
import { ROOT_HINTS, type RootHint, readRootHints } from '../dns/root-hints';
import { zoneFacts } from '../dns/zone-facts';
import { type AddressBook, addressBook } from './address-book';
import { fetchInFamily } from './fetch-in-family';
import { probeHost } from './host-probes';
import { type LocalNetwork, localNetwork } from './local-network';
import { onceEach } from './once-each';

export interface RunNetworkOptions {
  /** Value of `--dns`: one or two resolvers, and `iterative`; the system's resolver when absent. */
  dns: string | undefined;
  /** File with the root servers to begin an iterative walk at; those of the Internet when absent. */
  rootHints?: string | undefined;
  fixedAddresses: readonly FixedAddress[];
  /** Folder for pictures of pages with both families and with IPv6 alone; none are taken when absent. */
  pictures?: string | undefined;
  /** False when no rule of the run reads the network: then no host is asked about. */
  deep: boolean;
}

/** What a page may not lead to: a page of the Internet may not make the auditor's machine knock inside its own network. */
export interface AddressGuard {
  guarded: boolean;
  mayConnect(address: string): boolean;
}

/** What every page of a run shares, so that a host is asked once per run. */
export interface RunTools {
  deep: boolean;
  pictures: string | undefined;
  /** True when a resolver was named. */
  ownResolver: boolean;
  lookup: NameLookup;
  book: AddressBook;
  network: LocalNetwork;
  /** Connections to the addresses of a URL's host; `deep` for the page's own. */
  probes(url: string, deep: boolean, guard: AddressGuard): Promise<AddressProbe[]>;
  zone(host: string, guard: AddressGuard): Promise<ZoneFacts>;
  /** The same address over IPv4, IPv6 and IPv4 again. */
  families(url: string, guard: AddressGuard): Promise<FamilyComparison>;
  nat64Prefixes(): readonly Nat64Prefix[];
  vantage(proxy: boolean): Promise<Vantage>;
}

/** Prepares what a run needs of the network. @throws Error when `--dns` or the file of root servers cannot be read */
export async function runTools(options: RunNetworkOptions): Promise<RunTools> {
  const { dns, rootHints, fixedAddresses, deep, pictures } = options;
  const { resolvers, iterative } = readDnsChoice(dns);
  const [named, second] = resolvers;
  const ownResolver = named !== undefined;
  const lookup = nameLookup(named === undefined ? systemDnsServers() : [named], {
    findsNat64: deep,
    ...(second && { second }),
  });
  const hints = rootHints === undefined ? ROOT_HINTS : readRootHints(readFileSync(rootHints, 'utf8'));
  const network = await localNetwork();
  const book = addressBook({ fixed: fixedAddresses, lookup, ownResolver });
  const run = { ipv6Proven: false, ipv6LongProven: false, prefixes: [] as readonly Nat64Prefix[] };
  const nat64 = lookup.nat64().then(found => {
    run.prefixes = found;
  });
  const sawIPv6 = () => {
    run.ipv6Proven = true;
  };
  const sawLongIPv6 = () => {
    run.ipv6LongProven = true;
  };
  return {
    deep,
    pictures,
    ownResolver,
    lookup,
    book,
    network,
    probes: onceEach(
      (url, thorough, { guarded }) => `${new URL(url).origin} ${thorough} ${guarded}`,
      (url, thorough, { mayConnect }) => probeHost({ book, network, mayConnect, sawIPv6, sawLongIPv6 }, url, thorough),
    ),
    zone: zoneOnce({ lookup, network, sawIPv6, hints: iterative ? hints : null }),
    families: onceEach(
      (url, { guarded }) => `${url} ${guarded}`,
      (url, { mayConnect }) => compareFamilies({ book, network, mayConnect }, url),
    ),
    nat64Prefixes: () => run.prefixes,
    vantage: async proxy => {
      await nat64;
      const { prefixes, ipv6Proven, ipv6LongProven } = run;
      const { ipv4, ipv6 } = network;
      return {
        ipv4,
        ipv6,
        resolver: lookup.resolver,
        proxy,
        nat64: prefixes.length > 0,
        nat64Prefixes: prefixes,
        ipv6Proven,
        ipv6LongProven,
      };
    },
  };
}

interface ZoneTools {
  lookup: NameLookup;
  network: LocalNetwork;
  sawIPv6(): void;
  /** Where a walk begins; null when a resolver is asked instead. */
  hints: readonly RootHint[] | null;
}

function zoneOnce({ lookup, network, sawIPv6, hints }: ZoneTools): RunTools['zone'] {
  const port = nameServerPort();
  const prepared = onceEach(
    ({ guarded }: AddressGuard) => String(guarded),
    async ({ mayConnect }) => {
      const tools = { network, port, mayConnect, sawIPv6 };
      return { tools, walker: hints === null ? undefined : iterativeWalker(tools, hints) };
    },
  );
  return onceEach(
    (host, { guarded }) => `${host} ${guarded}`,
    async (host, guard) => {
      const { tools, walker } = await prepared(guard);
      return zoneFacts(lookup, tools, host, walker);
    },
  );
}

/** Name servers answer on port 53; a laboratory on one machine may keep them on another. */
const nameServerPort = (): number => Number(process.env.SOICONG_NAME_SERVER_PORT ?? 53);

async function compareFamilies(tools: Parameters<typeof fetchInFamily>[0], url: string): Promise<FamilyComparison> {
  const [v4, v6] = await Promise.all([fetchInFamily(tools, url, 4), fetchInFamily(tools, url, 6)]);
  return { v4, v6, v4Again: v4.state === 'ok' && v6.state === 'ok' ? await fetchInFamily(tools, url, 4) : v4 };
}
