import type { BrowserContextOptions, Page } from 'playwright-core';
import { isPrivateAddress, isUsableAddress } from '../../shared/facts/network/address-class';
import { addressFamily } from '../../shared/facts/network/ip-address';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import { LoadProblem } from '../load-problem';
import type { HostAddresses } from './address-book';
import type { UsableAddresses } from './ask-address';
import { type ForwardProxy, forwardProxy } from './forward-proxy';
import { type PageWatch, watchPage } from './page-watch';
import { type AddressGuard, type RunNetworkOptions, type RunTools, runTools } from './run-tools';

/** What all pages of a run share of the network: answers of the resolver, facts per host, the vantage. */
export interface RunNetwork {
  tools: RunTools;
  /** Prepares the way to one address; close it when its page is done. */
  open(url: string): Promise<NetworkAccess>;
  close(): Promise<void>;
}

/** How one audited page reaches the network. */
export interface NetworkAccess extends AddressGuard {
  /** What the page's browser context needs. */
  contextOptions: Pick<BrowserContextOptions, 'proxy'>;
  /** Addresses of a host that the page may reach, best first. */
  usable: UsableAddresses;
  /** Starts to note the page's requests; call before the page loads. */
  watch(page: Page): PageWatch;
  /** Why a document's host could not be reached, where this side knows better than the browser; else null. */
  problem(url: string): LoadProblem | null;
  close(): void;
}

/**
 * Prepares what a run needs of the network.
 * @param isPrivate which addresses a page of the Internet may not lead to
 * @throws Error when `--dns` is no address
 */
export async function runNetwork(
  options: RunNetworkOptions,
  isPrivate: (address: string) => boolean = isPrivateAddress,
): Promise<RunNetwork> {
  const tools = await runTools(options);
  return {
    tools,
    open: url => openAccess(tools, url, isPrivate),
    close: async () => undefined,
  };
}

/**
 * A page of the Internet goes through a proxy of ours that refuses private addresses, whatever leads there (a redirect, a
 * script, a frame, a name that changes its address); so does every page when a resolver was named. A page that the
 * person at the keyboard typed inside a private network goes straight. Where an organisation's own proxy is set, that one
 * makes the connections: then only the names of documents can be looked at.
 */
async function openAccess(
  tools: RunTools,
  url: string,
  isPrivate: (address: string) => boolean,
): Promise<NetworkAccess> {
  const guarded = leadsToInternet(await typedAddresses(tools, url), isPrivate);
  const mayConnect = (address: string) => !(guarded && isPrivate(address));
  const usable: UsableAddresses = async (host, port) =>
    (await reachable(tools, await tools.book.addresses(host, port))).filter(mayConnect);
  const foreign = !tools.ownResolver && usesForeignProxy(url);
  const wanted = /^https?:/.test(url) && (tools.ownResolver || guarded) && !foreign;
  const proxy = wanted
    ? await forwardProxy({
        addresses: async (host, port) => reachable(tools, await tools.book.addresses(host, port)),
        mayConnect,
      })
    : null;
  const through = proxy === null ? (foreign ? 'proxy' : null) : (host: string) => connected(proxy, host);
  return {
    contextOptions: proxy === null ? {} : { proxy: { server: proxy.url, bypass: '<-loopback>' } },
    guarded,
    mayConnect,
    usable,
    watch: page => watchPage(tools, page, { through, guarded, mayConnect }),
    problem: document =>
      proxy === null ? nameProblem(hostOfUrl(document), mayConnect) : proxyProblem(proxy, hostOfUrl(document)),
    close: () => proxy?.close(),
  };
}

/** A name with addresses of both kinds is the Internet's when one of them can really be used there. */
function leadsToInternet(addresses: readonly string[], isPrivate: (address: string) => boolean): boolean {
  const open = addresses.filter(address => !isPrivate(address));
  return open.length === addresses.length ? open.length > 0 : open.some(isUsableAddress);
}

/** IPv6 first, as browsers do (RFC 6724), and only what this machine has a way to, where there is such an address. */
async function reachable({ network }: RunTools, { v4, v6 }: HostAddresses): Promise<string[]> {
  const all = [...v6, ...v4];
  const can = await Promise.all(all.map(network.canReach));
  const found = all.filter((_, index) => can[index]);
  return found.length > 0 ? found : all;
}

/** Where the typed address leads; a page is one of the Internet when any of these is. */
async function typedAddresses(tools: RunTools, url: string): Promise<readonly string[]> {
  if (!/^https?:/.test(url)) return [];
  const { protocol, port } = new URL(url);
  const { v4, v6 } = await tools.book.addresses(hostOfUrl(url), Number(port) || (protocol === 'https:' ? 443 : 80));
  return [...v4, ...v6];
}

function connected({ hosts }: ForwardProxy, host: string): string | null {
  const seen = hosts.get(host);
  return seen?.problem === null ? seen.address : null;
}

/** Without a proxy of ours: whether the host itself is a private address. */
function nameProblem(host: string, mayConnect: (address: string) => boolean): LoadProblem | null {
  const address = host === 'localhost' ? '127.0.0.1' : host;
  return addressFamily(address) !== 0 && !mayConnect(address) ? privateProblem(host) : null;
}

const privateProblem = (where: string): LoadProblem =>
  new LoadProblem('blocked', `the page leads to a private address, which a public page may not: ${where}`);

function proxyProblem({ hosts }: ForwardProxy, host: string): LoadProblem | null {
  const seen = hosts.get(host);
  switch (seen?.problem) {
    case 'private-address':
      return privateProblem(where(host, seen.address));
    case 'no-address':
      return new LoadProblem('unreachable', `no such host: ${host} (the name does not resolve)`);
    case 'refused':
      return new LoadProblem('unreachable', `${where(host, seen.address)} refused the connection`);
    case 'not-reached':
      return new LoadProblem('unreachable', `${where(host, seen.address)} could not be reached`);
    default:
      return null;
  }
}

const where = (host: string, address: string | null): string =>
  address === null || addressFamily(host) !== 0 ? host : `${host} (${address})`;

/** Chromium follows these variables on its own; then it never tells the address behind the proxy. */
function usesForeignProxy(url: string): boolean {
  const names = url.startsWith('https:') ? ['https_proxy', 'HTTPS_PROXY', 'all_proxy'] : ['http_proxy', 'all_proxy'];
  return names.some(name => (process.env[name] ?? '') !== '') && !isExempt(hostOfUrl(url));
}

/** `no_proxy` lists hosts and domains, separated by commas; `*` means all. */
function isExempt(host: string): boolean {
  const list = (process.env.no_proxy ?? process.env.NO_PROXY ?? '').split(',').map(entry => entry.trim());
  return list.some(entry => entry === '*' || (entry !== '' && `.${host}`.endsWith(`.${entry.replace(/^\*?\./, '')}`)));
}
