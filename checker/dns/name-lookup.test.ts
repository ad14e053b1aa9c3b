import type { Answer } from 'dns-packet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameLookup } from './name-lookup';
import { type DnsSpeech, type ServedDns, serveDns } from './serve-dns';

const SPEECHES: Readonly<Record<string, DnsSpeech | null>> = {
  'nodata.test': {},
  'nx.test': { code: 3 },
  'servfail.test': { code: 2 },
  'refused.test': { code: 5 },
  'silent.test': null,
};

let server: ServedDns;
beforeAll(async () => {
  server = await serveDns('127.0.0.1', ({ name, type }) => {
    const ttl = 60;
    if (name === 'dual.test' || name === 'long.test') {
      const data: Answer =
        type === 'AAAA' ? { name, type, ttl, data: '2fff::1' } : { name, type: 'A', ttl, data: '198.18.0.1' };
      return { answers: [data], authentic: true, truncated: name === 'long.test' };
    }
    return name in SPEECHES ? (SPEECHES[name] ?? null) : { code: 3 };
  });
});
afterAll(() => server.close());
const lookup = () => nameLookup([{ address: '127.0.0.1', port: server.port }]);

describe('asking a resolver', () => {
  it('gives the addresses of both families, and whether they are signed', async () => {
    expect(await lookup().host('dual.test')).toMatchObject({
      a: ['198.18.0.1'],
      aaaa: ['2fff::1'],
      dns: 'ok',
      dnsA: 'ok',
      authenticated: true,
    });
  });

  it.each([
    ['nodata.test', 'nodata'],
    ['nx.test', 'nxdomain'],
    ['servfail.test', 'servfail'],
    ['refused.test', 'servfail'],
    ['silent.test', 'timeout'],
  ])('%s is %s, and never "no AAAA" by mistake', async (name, state) => {
    expect(await lookup().host(name)).toMatchObject({ dns: state, dnsA: state, aaaa: [] });
  });

  it('does not take what a DNS64 made up for the host’s own', async () => {
    const dns64 = await serveDns('127.0.0.1', ({ name, type }) => {
      const embedded = name === 'ipv4only.arpa' ? '2fff:64::c000:aa' : '2fff:64::c612:1';
      if (type === 'AAAA') return { answers: [{ name, type, ttl: 60, data: embedded }] };
      return { answers: type === 'A' ? [{ name, type, ttl: 60, data: '198.18.0.1' }] : [] };
    });
    const found = await nameLookup([{ address: '127.0.0.1', port: dns64.port }]).host('v4.test');
    expect(found).toMatchObject({ dns: 'nodata', aaaa: [], synthesised: ['2fff:64::c612:1'], a: ['198.18.0.1'] });
    await dns64.close();
  });

  it('comes again by TCP when the answer was cut', async () => {
    expect((await lookup().host('long.test')).aaaa).toEqual(['2fff::1']);
    expect(server.asked).toContain('tcp AAAA long.test');
  });

  it('asks every question once per run', async () => {
    const { host } = nameLookup([{ address: '127.0.0.1', port: server.port }], { findsNat64: false });
    server.asked.length = 0;
    await Promise.all([host('dual.test'), host('DUAL.test'), host('dual.test')]);
    expect(server.asked.toSorted()).toEqual(['udp A dual.test', 'udp AAAA dual.test']);
  });

  it('takes a closed port for silence', async () => {
    const closed = await serveDns('127.0.0.1', () => null);
    await closed.close();
    expect((await nameLookup([{ address: '127.0.0.1', port: closed.port }]).host('dual.test')).dns).toBe('timeout');
  });

  describe('two resolvers', () => {
    const ask = async (other: DnsSpeech | null, name: string) => {
      const second = await serveDns('127.0.0.1', () => other);
      const [one, two] = [server, second].map(({ port }) => ({ address: '127.0.0.1', port }));
      if (one === undefined || two === undefined) throw new Error('no resolver');
      const lookup = nameLookup([one], { findsNat64: false, second: two });
      const found = await lookup.host(name);
      await second.close();
      return { ...found, resolver: lookup.resolver };
    };
    const other: Answer = { name: 'dual.test', type: 'AAAA', ttl: 60, data: '2fff::77' };

    it.each<[string, DnsSpeech | null, string, string]>([
      ['with different addresses agree that there are some', { answers: [other] }, 'dual.test', 'ok'],
      ['of which one knows no AAAA decide nothing', {}, 'dual.test', 'disagree'],
      ['of which one knows no such name decide nothing', { code: 3 }, 'nodata.test', 'disagree'],
      ['of which one stays silent decide nothing', null, 'dual.test', 'timeout'],
      ['of which one fails decide nothing', { code: 2 }, 'dual.test', 'servfail'],
      ['that both know of no AAAA agree', {}, 'nodata.test', 'nodata'],
    ])('%s', async (_, speech, name, state) => {
      expect((await ask(speech, name)).dns).toBe(state);
    });

    it('are both named', async () => {
      expect((await ask({}, 'nodata.test')).resolver).toMatch(/^127\.0\.0\.1:\d+, 127\.0\.0\.1:\d+$/);
    });
  });

  it('asks the next resolver when the first stays silent', async () => {
    const silent = await serveDns('127.0.0.1', () => null);
    const both = nameLookup([silent, server].map(({ port }) => ({ address: '127.0.0.1', port })));
    expect((await both.host('dual.test')).dns).toBe('ok');
    await silent.close();
  });
});
