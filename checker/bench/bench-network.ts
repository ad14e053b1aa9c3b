import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Question } from 'dns-packet';
import type { Browser } from 'playwright-core';
import { gatherPageNetwork } from '../../shared/facts/network/gather-page-network';
import type { Pillar } from '../../shared/rules/outcome';
import { auditAddress } from '../audit-address';
import { launchBrowser } from '../browser';
import { type DnsSpeech, serveDns } from '../dns/serve-dns';
import { loadPage } from '../load-page';
import { runNetwork } from '../network/run-network';
import { pageHost } from '../page-host';
import { median } from './median';

const HOSTS = 60;
const ROUNDS = 9;
const V4 = '127.0.0.1';
const V6 = '::1';
/** Network time that a page with so many hosts may cost beyond loading it, milliseconds. */
const ALLOWED_MILLISECONDS = 2000;

/**
 * What a page with sixty hosts costs the ipv6 pillar, all on the loopback with a resolver of the bench's own: how long after
 * the load everything about the hosts is known, and how much longer a whole audit takes than one of the procedure pillar,
 * which loads the page and asks about no host (the ipv6 pillar loads it a second time, without IPv4). A run of its own for
 * each, so that nothing is kept; alternating, medians. Prints too how often a question about a host was asked.
 */
export async function benchNetwork(): Promise<void> {
  const server = await servePage();
  const dns = await serveDns(V4, speak);
  const browser = await launchBrowser({ fixedAddresses: [] });
  const url = `http://trang.gov.test:${(server.address() as AddressInfo).port}/`;
  const times: Record<'ipv6' | 'procedure', number[]> = { ipv6: [], procedure: [] };
  const known: number[] = [];
  const resolver = `${V4}:${dns.port}`;
  let most = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const pillar of ['procedure', 'ipv6'] as const) {
      dns.asked.length = 0;
      times[pillar].push(await audited(browser, url, pillar, resolver));
      most = Math.max(most, oftenestAsked(dns.asked));
    }
    known.push(await factsAfterLoad(browser, url, resolver));
  }
  await browser.close();
  await dns.close();
  server.closeAllConnections();
  server.close();
  const [ipv6, procedure] = [median(times.ipv6), median(times.procedure)];
  console.log(
    `${HOSTS} hosts: everything about them is known ${median(known).toFixed(0)} ms after the load (allowed ${ALLOWED_MILLISECONDS}); ` +
      `audit of ipv6 ${ipv6.toFixed(0)} ms, of procedure ${procedure.toFixed(0)} ms, difference ${(ipv6 - procedure).toFixed(0)} ms ` +
      `with the second load without IPv4 (medians of ${ROUNDS}); a question about a host was asked at most ${most} time(s) per run`,
  );
}

async function audited(browser: Browser, url: string, pillar: Pillar, dns: string): Promise<number> {
  const started = performance.now();
  const network = await runNetwork({ dns, fixedAddresses: [], deep: pillar === 'ipv6' });
  const report = await auditAddress(browser, network, url, { pillars: [pillar] });
  await network.close();
  if (report.status !== 'ok') throw new Error(`the page was not audited: ${report.problem ?? report.status}`);
  return performance.now() - started;
}

/** Milliseconds from the end of the page load until the facts of all hosts are there. */
async function factsAfterLoad(browser: Browser, url: string, dns: string): Promise<number> {
  const network = await runNetwork({ dns, fixedAddresses: [], deep: true });
  const access = await network.open(url);
  const context = await browser.newContext(access.contextOptions);
  const page = await context.newPage();
  const watch = access.watch(page);
  await loadPage(page, url);
  const host = await pageHost(page);
  const frames = await host.frames();
  const started = performance.now();
  const { hosts } = await watch.facts(page.url(), await gatherPageNetwork(host, frames));
  const elapsed = performance.now() - started;
  if (hosts.length !== HOSTS + 1) throw new Error(`${hosts.length} hosts were seen, not ${HOSTS + 1}`);
  await context.close();
  access.close();
  await network.close();
  return elapsed;
}

function oftenestAsked(asked: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const question of asked) counts.set(question, (counts.get(question) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function speak({ name, type }: Question): DnsSpeech {
  const data = type === 'A' ? V4 : type === 'AAAA' ? V6 : null;
  if (data === null || !/^(m\d+|trang\.gov)\.test$/.test(name)) return {};
  return { answers: [{ name, type, ttl: 60, data } as Answer] };
}

/** One server for all hosts: the page at `/`, a picture everywhere else. */
async function servePage(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      const { port } = server.address() as AddressInfo;
      const pictures = Array.from(
        { length: HOSTS },
        (_, index) => `<img src="http://m${index}.test:${port}/a.svg" alt="">`,
      );
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><html lang="vi"><title>Cổng mẫu</title><main><h1>Cổng mẫu</h1>${pictures.join('')}</main>`,
      );
    } else {
      response.writeHead(200, { 'content-type': 'image/svg+xml' });
      response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    }
  });
  await new Promise<void>(resolve => server.listen(0, '::', resolve));
  return server;
}
