import { afterEach, describe, expect, it } from 'vitest';
import { localNetwork } from '../network/local-network';
import { iterativeWalker, type Walk } from './iterative-walk';
import type { DnsSpeech } from './serve-dns';
import { type ServedZones, serveZones, type TestZone } from './serve-zones';
import { walkedTree } from './walked-tree';

/** Nobody is there; only the record matters. */
const V6 = '2fff::53';
const ROOT: TestZone = {
  zone: '',
  address: '127.0.0.1',
  nameServers: ['ns.root'],
  below: { test: { 'ns.test': ['127.0.0.2', V6] } },
};
const AGENCY = 'tinhanmau.gov.test';
const HOSTING: TestZone = {
  zone: 'thue-may.test',
  address: '127.0.0.5',
  nameServers: ['ns.thue-may.test'],
  hosts: { 'ns.thue-may.test': ['127.0.0.5'], 'ns9.thue-may.test': ['127.0.0.4', V6] },
};
/** `test` and `gov.test`, and what the latter delegates. */
const registry = (below: TestZone['below'] = {}): TestZone[] => [
  ROOT,
  {
    zone: 'test',
    address: '127.0.0.2',
    nameServers: ['ns.test'],
    hosts: { 'ns.test': ['127.0.0.2', V6] },
    below: {
      'gov.test': { 'ns.gov.test': ['127.0.0.3', V6] },
      'thue-may.test': { 'ns.thue-may.test': ['127.0.0.5'] },
    },
  },
  {
    zone: 'gov.test',
    address: '127.0.0.3',
    nameServers: ['ns.gov.test'],
    hosts: { 'ns.gov.test': ['127.0.0.3', V6] },
    below,
  },
  HOSTING,
];
const agency = (changes: Partial<TestZone> = {}): TestZone => ({
  zone: AGENCY,
  address: '127.0.0.4',
  nameServers: [`ns1.${AGENCY}`],
  hosts: { [`ns1.${AGENCY}`]: ['127.0.0.4', V6], [`dichvucong.${AGENCY}`]: ['127.0.0.9'] },
  ...changes,
});
const GLUE = { [AGENCY]: { [`ns1.${AGENCY}`]: ['127.0.0.4', V6] } };

let served: ServedZones | undefined;
afterEach(() => served?.close());

/** Begins a walk in a tree of the test's own. */
async function walkIn(zones: readonly TestZone[]): Promise<{ walk: Walk; cut: (zone: string) => Promise<unknown> }> {
  served = await serveZones(zones);
  const network = await localNetwork();
  const tools = { network, port: served.port, mayConnect: () => true, sawIPv6: () => undefined };
  const walk = iterativeWalker(tools, [{ name: 'ns.root', addresses: ['127.0.0.1'] }]).begin();
  const tree = walkedTree(walk, tools);
  return {
    walk,
    cut: async zone => {
      await tree.zones(`dichvucong.${zone}`);
      return tree.cut(zone, null);
    },
  };
}

const names = ({ zones }: { zones: readonly { zone: string }[] }) => zones.map(({ zone }) => zone);

describe('the walk from the root', () => {
  it('finds every zone cut, and the zone that holds the host', async () => {
    const { walk } = await walkIn([...registry(GLUE), agency()]);
    const way = await walk.way(`dichvucong.${AGENCY}`);
    expect(way.dns).toBe('ok');
    expect(names(way)).toEqual(['test', 'gov.test', AGENCY]);
  });

  it('takes no label for a zone that is none', async () => {
    const { walk } = await walkIn(registry());
    expect(names(await walk.way('mot.hai.ba.gov.test'))).toEqual(['test', 'gov.test']);
  });

  it('asks each server each question once, however many hosts are looked for', async () => {
    const { walk } = await walkIn([...registry(GLUE), agency()]);
    await Promise.all([walk.way(`dichvucong.${AGENCY}`), walk.way(`motcua.${AGENCY}`)]);
    await walk.way(`dichvucong.${AGENCY}`);
    const asked = served?.asked() ?? [];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('follows a name server into the zone that holds its name', async () => {
    const { walk } = await walkIn([...registry({ [AGENCY]: { 'ns9.thue-may.test': [] } }), agency()]);
    expect(names(await walk.way(`dichvucong.${AGENCY}`))).toEqual(['test', 'gov.test', AGENCY]);
  });

  it.each<[string, DnsSpeech | null, string]>([
    ['refuses', { code: 5 }, 'servfail'],
    ['fails', { code: 2 }, 'servfail'],
    [
      'sends the asker back to the root',
      { authorities: [{ name: '', type: 'NS', ttl: 60, data: 'ns.root' }] },
      'servfail',
    ],
    ['stays silent', null, 'timeout'],
  ])('a zone whose only server %s ends the walk without a verdict', async (_, speech, dns) => {
    const { walk } = await walkIn([...registry(GLUE), agency({ instead: () => speech })]);
    const way = await walk.way(`dichvucong.${AGENCY}`);
    expect(way.dns).toBe(dns);
    expect(names(way)).toEqual(['test', 'gov.test', AGENCY]);
  });

  it('ends where two zones wait for each other’s name servers', async () => {
    const below = {
      'mot.gov.test': { 'ns.hai.gov.test': [] },
      'hai.gov.test': { 'ns.mot.gov.test': [] },
    };
    const { walk } = await walkIn(registry(below));
    const ways = await Promise.all([walk.way('www.mot.gov.test'), walk.way('www.hai.gov.test')]);
    expect(ways.map(({ dns }) => dns)).toEqual(['servfail', 'servfail']);
  });

  it('ends where a zone’s server lies in the zone and has no glue', async () => {
    const { walk } = await walkIn(registry({ [AGENCY]: { [`ns1.${AGENCY}`]: [] } }));
    expect((await walk.way(`dichvucong.${AGENCY}`)).dns).toBe('servfail');
  });

  it('ends at a server that makes up a new name server for every question', async () => {
    let made = 0;
    const instead = (question: { name: string }): DnsSpeech => {
      made += 1;
      return { authorities: [{ name: question.name, type: 'NS', ttl: 60, data: `ns.${made}.gov.test` }] };
    };
    const zones = registry();
    const { walk } = await walkIn(zones.map(zone => (zone.zone === 'gov.test' ? { ...zone, instead } : zone)));
    expect((await walk.way('dichvucong.gov.test')).dns).not.toBe('ok');
    expect(made).toBeLessThanOrEqual(300);
  });

  it('tells a root that stays silent from a zone that does', async () => {
    const { walk } = await walkIn([{ ...ROOT, instead: () => null }]);
    expect((await walk.way('dichvucong.gov.test')).dns).toBe('timeout');
    expect(walk.rootsSilent()).toBe(true);
  });

  it('does not take roots for silent when it may ask no more', async () => {
    const instead = ({ name }: { name: string }): DnsSpeech => ({
      authorities: [{ name, type: 'NS', ttl: 60, data: `ns.${name.split('.')[0]}` }],
    });
    const { walk } = await walkIn(registry().map(zone => (zone.zone === 'gov.test' ? { ...zone, instead } : zone)));
    for (let host = 0; host < 120; host += 1) await walk.way(`made${host}.gov.test`);
    expect(walk.questions.isSpent()).toBe(true);
    expect(walk.rootsSilent()).toBe(false);
  });

  it('comes again by TCP when a referral was cut', async () => {
    const zones = registry(GLUE);
    const cut = zones.map((zone): TestZone => {
      if (zone.zone !== 'test') return zone;
      const referral: DnsSpeech = {
        truncated: true,
        authorities: [{ name: 'gov.test', type: 'NS', ttl: 60, data: 'ns.gov.test' }],
        additionals: [{ name: 'ns.gov.test', type: 'A', ttl: 60, data: '127.0.0.3' }],
      };
      return { ...zone, instead: ({ name }) => (name === 'gov.test' ? referral : undefined) };
    });
    const { walk } = await walkIn(cut);
    expect(names(await walk.way('x.gov.test'))).toEqual(['test', 'gov.test']);
    expect(served?.asked()).toContain('127.0.0.2 tcp NS gov.test');
  });
});

describe('a step of the delegation', () => {
  it('tells the parent’s glue, and what the zone says itself', async () => {
    const { cut } = await walkIn([...registry(GLUE), agency()]);
    expect(await cut(AGENCY)).toMatchObject({
      nameServers: [`ns1.${AGENCY}`],
      withIPv6: [`ns1.${AGENCY}`],
      namedByZone: [`ns1.${AGENCY}`],
      glue: { [`ns1.${AGENCY}`]: [V6] },
      withoutGlue: [],
      answers: { [`ns1.${AGENCY}`]: { v4: 'authoritative' } },
      dns: 'ok',
    });
  });

  it('tells glue that lacks IPv6 where the zone itself has it', async () => {
    const below = { [AGENCY]: { [`ns1.${AGENCY}`]: ['127.0.0.4'] } };
    const { cut } = await walkIn([...registry(below), agency()]);
    expect(await cut(AGENCY)).toMatchObject({ withIPv6: [`ns1.${AGENCY}`], withoutGlue: [`ns1.${AGENCY}`] });
  });

  it('takes glue that one server of the parent hands out for handed out', async () => {
    const forgets: TestZone = {
      zone: 'gov.test',
      address: '127.0.0.6',
      nameServers: ['ns.gov.test', 'a.gov.test'],
      below: { [AGENCY]: { [`ns1.${AGENCY}`]: ['127.0.0.4'] } },
    };
    const both = { 'gov.test': { 'a.gov.test': ['127.0.0.6'], 'ns.gov.test': ['127.0.0.3'] } };
    const zones = registry(GLUE).map(zone => (zone.zone === 'test' ? { ...zone, below: both } : zone));
    const { cut } = await walkIn([...zones, forgets, agency()]);
    expect(await cut(AGENCY)).toMatchObject({ withoutGlue: [], glue: { [`ns1.${AGENCY}`]: [V6] } });
  });

  it('finds the one server with IPv6 among many', async () => {
    const servers = Array.from({ length: 10 }, (_, index) => `ns${index}.${AGENCY}`);
    const hosts = Object.fromEntries(
      servers.map((name, index) => [name, index === 9 ? ['127.0.0.4', V6] : ['127.0.0.4']]),
    );
    const { cut } = await walkIn([...registry({ [AGENCY]: hosts }), agency({ nameServers: servers, hosts })]);
    expect(await cut(AGENCY)).toMatchObject({ withIPv6: [`ns9.${AGENCY}`] });
  });

  it('tells that parent and zone name different servers', async () => {
    const { cut } = await walkIn([...registry(GLUE), agency({ nameServers: ['ns9.thue-may.test'] })]);
    expect(await cut(AGENCY)).toMatchObject({
      nameServers: [`ns1.${AGENCY}`],
      namedByZone: ['ns9.thue-may.test'],
    });
  });

  it('takes a server for answering when any of its addresses does', async () => {
    const hosts = { [`ns1.${AGENCY}`]: ['127.0.0.44', '127.0.0.4'] };
    const { cut } = await walkIn([...registry(GLUE), agency({ hosts })]);
    expect(await cut(AGENCY)).toMatchObject({ answers: { [`ns1.${AGENCY}`]: { v4: 'authoritative' } } });
  });

  it('tells which servers refuse', async () => {
    const { cut } = await walkIn([...registry(GLUE), agency({ instead: () => ({ code: 5 }) })]);
    expect(await cut(AGENCY)).toMatchObject({ answers: { [`ns1.${AGENCY}`]: { v4: 'refused' } } });
  });
});
