import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameLookup } from '../../checker/dns/name-lookup';
import { probeNameServer } from '../../checker/dns/name-server-probe';
import { dohResolver } from '../../shared/facts/network/doh-resolver';
import type { DnsState, ServerAnswer } from '../../shared/facts/network-facts';
import { makeCertificates } from './certificates';
import { fetchOverHttp2 } from './fetch-over-http2';
import { freePort, type LoopbackServer, loopbackAuthority, loopbackResolver } from './loopback-servers';
import { type OddBehaviour, oddNameServer } from './servers/odd-name-server';
import { whyNoNameServers } from './what-runs-here';

/** A top-level domain that nobody has. */
const ZONE = 'cong.soicong-lab';
const obstacle = whyNoNameServers();
const title = obstacle === null ? '' : ` (skipped: ${obstacle})`;

const ONE = [
  `hai.${ZONE}. A 192.0.2.1`,
  `hai.${ZONE}. AAAA 2001:db8::1`,
  `tach.${ZONE}. A 192.0.2.2`,
  `tach.${ZONE}. AAAA 2001:db8::2`,
];
/** Knows the second name over IPv4 alone, as a filter inside a country or an office may. */
const OTHER = [`hai.${ZONE}. A 192.0.2.1`, `hai.${ZONE}. AAAA 2001:db8::9`, `tach.${ZONE}. A 192.0.2.2`];

describe.skipIf(obstacle !== null)(`real name servers on the loopback, without root${title}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'soicong-loopback-'));
  const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  let authority: LoopbackServer;
  let one: LoopbackServer;
  let other: LoopbackServer;
  let silent: string;

  beforeAll(async () => {
    makeCertificates(folder);
    [authority, one, other] = await Promise.all([
      loopbackAuthority(join(folder, 'authority'), ZONE, ['hai IN A 192.0.2.1', 'hai IN AAAA 2001:db8::1']),
      loopbackResolver(join(folder, 'one'), ONE, folder),
      loopbackResolver(join(folder, 'other'), OTHER, folder),
    ]);
    const mute = await listening();
    silent = `https://127.0.0.1:${mute.port}/dns-query`;
    stops.push(authority.stop, one.stop, other.stop, () => mute.server.close());
  });
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  const resolver = (urls: readonly (string | undefined)[]) =>
    dohResolver({
      resolvers: urls.filter(url => url !== undefined),
      fetch: fetchOverHttp2(readFileSync(join(folder, 'ca.pem'))),
      now: Date.now,
      deadlineMilliseconds: 1500,
    });

  test('DNS over HTTPS tells an address, its absence and an unknown name apart', async () => {
    const { resolve } = resolver([other.url]);
    expect(await resolve(`hai.${ZONE}`)).toMatchObject({ dns: 'ok', aaaa: ['2001:db8::9'], dnsA: 'ok' });
    expect(await resolve(`tach.${ZONE}`)).toMatchObject({ dns: 'nodata', aaaa: [], dnsA: 'ok' });
    expect(await resolve(`khong-co.${ZONE}`)).toMatchObject({ dns: 'nxdomain', dnsA: 'nxdomain' });
  });

  test('two resolvers that know different addresses agree that there are some', async () => {
    expect((await resolver([one.url, other.url]).resolve(`hai.${ZONE}`)).dns).toBe('ok');
  });

  test('two resolvers of which one knows no AAAA decide nothing', async () => {
    expect((await resolver([one.url, other.url]).resolve(`tach.${ZONE}`)).dns).toBe('disagree');
  });

  test('a resolver that never answers is "timeout", not "no AAAA"', async () => {
    expect((await resolver([silent]).resolve(`hai.${ZONE}`)).dns).toBe('timeout');
    expect((await resolver([one.url, silent]).resolve(`hai.${ZONE}`)).dns).toBe('timeout');
  });

  const lookups: [OddBehaviour, DnsState][] = [
    ['refused', 'servfail'],
    ['servfail', 'servfail'],
    ['silent-on-aaaa', 'timeout'],
    ['servfail-on-aaaa', 'servfail'],
  ];
  test.each(lookups)('a resolver that is %s gives the state %s, not "no AAAA"', async (behaviour, state) => {
    const port = await startOdd(behaviour);
    const answer = await nameLookup([{ address: '127.0.0.1', port }]).host(`hai.${ZONE}`);
    expect(answer).toMatchObject({ dns: state, aaaa: [] });
  });

  const answers: [OddBehaviour, ServerAnswer, ServerAnswer][] = [
    ['refused', 'refused', 'refused'],
    ['servfail', 'servfail', 'servfail'],
    ['lame', 'lame', 'lame'],
    ['silent', 'timeout', 'timeout'],
    ['udp-only', 'authoritative', 'unreachable'],
  ];
  test.each(answers)('a name server that is %s is told over UDP (%s) and TCP (%s)', async (behaviour, udp, tcp) => {
    const port = await startOdd(behaviour);
    expect(await probe(port)).toEqual({ udp, tcp });
  });

  test('BIND is an authority over UDP and TCP', async () => {
    expect(await probe(authority.port)).toEqual({ udp: 'authoritative', tcp: 'authoritative' });
  });

  async function startOdd(behaviour: OddBehaviour): Promise<number> {
    const port = await freePort();
    const behind = { address: '127.0.0.1', port: authority.port };
    stops.push(await oddNameServer({ address: '127.0.0.1', port, behaviour, behind }));
    return port;
  }
});

async function probe(port: number): Promise<{ udp: ServerAnswer; tcp: ServerAnswer }> {
  const network = { ipv4: true, ipv6: true, canReach: async () => true };
  const tools = { network, port, mayConnect: () => true, sawIPv6: () => undefined };
  const ask = (transport: 'udp' | 'tcp') => probeNameServer(tools, '127.0.0.1', ZONE, transport);
  const [udp, tcp] = await Promise.all([ask('udp'), ask('tcp')]);
  return { udp, tcp };
}

/** A port that takes connections and says nothing. */
async function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer(socket => socket.on('error', () => socket.destroy()));
  const port = await freePort();
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return { server, port };
}
