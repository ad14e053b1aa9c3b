import type { Page } from 'playwright-core';
import type { FrameHost } from '../../shared/facts/frame-host';
import { gatherAbilities } from '../../shared/facts/network/gather-abilities';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import { usableIPv6 } from '../../shared/facts/network/usable-ipv6';
import type { DnsState, IPv6OnlyFacts, NetworkFacts } from '../../shared/facts/network-facts';
import type { FrameFacts } from '../../shared/facts/page-facts';
import { loadPage } from '../load-page';
import { loadProblem } from '../load-problem';
import { pageHost } from '../page-host';
import { type ForwardProxy, forwardProxy } from './forward-proxy';
import { keepPictures } from './keep-pictures';
import type { NetworkAccess } from './run-network';
import type { RunTools } from './run-tools';

export interface IPv6OnlyInput {
  host: FrameHost;
  page: Page;
  frames: readonly FrameFacts[];
  facts: NetworkFacts;
  access: NetworkAccess;
  tools: RunTools;
  /** The address the audit began at, so that every hop is gone again. */
  startUrl: string;
}

/** How long the copy may take before it is looked at as it stands, milliseconds. */
const LOAD_MILLISECONDS = 8000;

/**
 * Loads the page a second time through a proxy locked to IPv6 and compares what a person can do. A host is let through
 * when its AAAA is usable; the connection itself is made over IPv6 where this machine can, else over IPv4, and then the
 * result is `simulated`.
 * @returns null for a page whose host nobody asked DNS about: then there is nothing to lock
 */
export async function ipv6OnlyPage(input: IPv6OnlyInput): Promise<IPv6OnlyFacts | null> {
  const own = input.facts.hosts[0];
  if (own === undefined || own.host !== input.facts.pageHost || !['ok', 'nodata'].includes(own.dns)) return null;
  const both = await gatherAbilities(input.host, input.frames, () => true);
  const lock = familyLock(input);
  const proxy = await forwardProxy({ addresses: lock.addresses, mayConnect: input.access.mayConnect });
  const browser = input.page.context().browser();
  const context = await browser?.newContext({
    viewport: input.page.viewportSize(),
    locale: 'vi-VN',
    proxy: { server: proxy.url, bypass: '<-loopback>' },
  });
  try {
    const copy = await context?.newPage();
    return copy === undefined ? null : await lookAt(copy, input, both, lock, proxy);
  } finally {
    await context?.close().catch(() => undefined);
    proxy.close();
  }
}

interface FamilyLock {
  addresses(host: string, port: number): Promise<readonly string[]>;
  blocked: Set<string>;
  undecided: Set<string>;
  /** Whether there were connections and every one went over IPv6. */
  measured(): boolean;
}

function familyLock({ tools, facts }: IPv6OnlyInput): FamilyLock {
  const blocked = new Set<string>();
  const undecided = new Set<string>();
  const connections = { v4: 0, v6: 0 };
  return {
    blocked,
    undecided,
    measured: () => connections.v6 > 0 && connections.v4 === 0,
    addresses: async (host, port) => {
      const { dns, aaaa } = await tools.book.answer(host);
      const { v4, v6 } = await tools.book.addresses(host, port);
      const usable = usableIPv6(tools.book.isAsked(host) ? aaaa : v6, facts);
      if (v4.some(address => address.startsWith('127.')) && !tools.book.isAsked(host)) return [...v6, ...v4];
      if (usable.length === 0 && isAbsent(dns, v4)) return [];
      if (usable.length === 0) {
        (['ok', 'nodata', 'nxdomain', 'unasked'].includes(dns) ? blocked : undecided).add(host);
        return [];
      }
      const reachable = await Promise.all(usable.map(tools.network.canReach));
      if (reachable.some(Boolean)) {
        connections.v6 += 1;
        return usable;
      }
      connections.v4 += 1;
      return v4;
    },
  };
}

/** A host that has no address of either family is nobody’s IPv6 problem. */
const isAbsent = (dns: DnsState, v4: readonly string[]): boolean =>
  v4.length === 0 && (dns === 'nodata' || dns === 'nxdomain');

async function lookAt(
  copy: Page,
  { startUrl, page, tools }: IPv6OnlyInput,
  both: IPv6OnlyFacts['both'],
  lock: FamilyLock,
  proxy: ForwardProxy,
): Promise<IPv6OnlyFacts> {
  const result = (
    document: IPv6OnlyFacts['document'],
    alone: IPv6OnlyFacts['alone'],
    problem?: string,
  ): IPv6OnlyFacts => {
    const failed = [...proxy.hosts]
      .filter(([, { problem }]) => problem === 'not-reached' || problem === 'refused')
      .map(([host]) => host);
    return {
      how: lock.measured() ? 'measured' : 'simulated',
      document,
      ...(problem !== undefined && { problem }),
      blocked: [...new Set([...lock.blocked, ...failed])],
      undecided: [...lock.undecided],
      both,
      alone,
    };
  };
  try {
    await loadPage(copy, startUrl, LOAD_MILLISECONDS);
  } catch (error) {
    const { status } = loadProblem(error, hostOfUrl(startUrl));
    return result(lock.undecided.size > 0 ? 'unknown' : 'failed', null, status);
  }
  const host = await pageHost(copy);
  const frames = await host.frames();
  await host.call('', 'waitForQuiet', { quietMilliseconds: 200, scriptedMilliseconds: 300, limitMilliseconds: 3000 });
  for (const target of await formHosts(host, frames)) await lock.addresses(target, 443);
  const alone = await gatherAbilities(host, frames, name => !lock.blocked.has(name));
  const pictures = await keepPictures(tools.pictures, page, copy);
  return { ...result('loaded', alone), ...(pictures && { pictures }) };
}

/** Hosts that forms and links of the page lead to: nothing was fetched from them yet. */
async function formHosts(host: FrameHost, frames: readonly FrameFacts[]): Promise<string[]> {
  const parts = await Promise.all(
    frames
      .filter(frame => frame.reached)
      .map(frame => host.call(frame.path, 'readAbilities', undefined).catch(() => null)),
  );
  return [...new Set(parts.flatMap(part => part?.abilities ?? []).map(({ at }) => at))].filter(name => name !== '');
}
