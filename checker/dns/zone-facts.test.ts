import type { Answer, Question } from 'dns-packet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localNetwork } from '../network/local-network';
import { iterativeWalker } from './iterative-walk';
import { nameLookup } from './name-lookup';
import { type DnsSpeech, type ServedDns, serveDns } from './serve-dns';
import { serveZones } from './serve-zones';
import { zoneFacts } from './zone-facts';

const ZONE = 'tinhanmau.gov.test';
const soa = (name: string): Answer => ({
  name,
  type: 'SOA',
  ttl: 60,
  data: { mname: `ns1.${ZONE}`, rname: 'x.test', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 },
});
const record = (name: string, type: 'A' | 'AAAA' | 'NS', data: string): Answer => ({ name, type, ttl: 60, data });

const NAME_SERVERS: Readonly<Record<string, string>> = {
  test: 'ns.test',
  'gov.test': 'ns.test',
  [ZONE]: `ns1.${ZONE}`,
};
const WITHOUT_IPV6 = 'cu.gov.test';

/** The resolver: test, gov.test and two zones below it; one of these has IPv4-only name servers. */
function resolver({ name, type }: Question): DnsSpeech {
  const zones: Readonly<Record<string, string>> = { ...NAME_SERVERS, [WITHOUT_IPV6]: `ns1.${WITHOUT_IPV6}` };
  if (type === 'SOA') return zones[name] === undefined ? {} : { answers: [soa(name)], authentic: name === ZONE };
  if (type === 'NS') return { answers: zones[name] === undefined ? [] : [record(name, 'NS', zones[name])] };
  if (type === 'A') return { answers: [record(name, 'A', '127.0.0.1')] };
  const isOld = name.endsWith(WITHOUT_IPV6);
  return { answers: type === 'AAAA' && !isOld ? [record(name, 'AAAA', '::1')] : [] };
}

let asked: ServedDns;
let v4: ServedDns;
let v6: ServedDns;
let speakOverIPv6: (question: Question) => DnsSpeech | null;

const authority = ({ name, type }: Question): DnsSpeech => {
  if (type === 'SOA') return { authoritative: true, answers: [soa(name)] };
  if (type === 'NS') return { authoritative: true, answers: [record(name, 'NS', `ns1.${ZONE}`)] };
  return { authoritative: true, answers: [record(name, 'AAAA', '2fff::1')] };
};

beforeAll(async () => {
  asked = await serveDns('127.0.0.1', resolver);
  v4 = await serveDns('127.0.0.1', authority);
  v6 = await serveDns('::1', question => speakOverIPv6(question), v4.port);
});
afterAll(() => Promise.all([asked, v4, v6].map(server => server.close())));

async function look(host: string) {
  const tools = { network: await localNetwork(), port: v4.port, mayConnect: () => true, sawIPv6: () => undefined };
  return zoneFacts(nameLookup([{ address: '127.0.0.1', port: asked.port }]), tools, host);
}

describe('the zone of a host', () => {
  it('is found by SOA, not by the last two labels', async () => {
    speakOverIPv6 = authority;
    const facts = await look(`dichvucong.${ZONE}`);
    expect(facts).toMatchObject({ zone: ZONE, dns: 'ok', authenticated: true, agrees: true });
    expect(facts.delegation.map(({ zone }) => zone)).toEqual(['test', 'gov.test', ZONE]);
    expect(facts.nameServers[0]).toMatchObject({
      name: `ns1.${ZONE}`,
      v6: { udp: 'authoritative', tcp: 'authoritative' },
      v4: { udp: 'authoritative', tcp: 'authoritative' },
    });
  });

  it.each<[string, DnsSpeech | null, string]>([
    ['REFUSED is no answer', { code: 5 }, 'refused'],
    ['SERVFAIL is no answer', { code: 2 }, 'servfail'],
    ['an answer without authority is lame', { answers: [soa(ZONE)] }, 'lame'],
    ['silence is silence', null, 'timeout'],
  ])('%s', async (_, speech, state) => {
    speakOverIPv6 = () => speech;
    const facts = await look(`cong.${ZONE}`);
    expect(facts.nameServers[0]?.v6).toEqual({ udp: state, tcp: state });
    expect(facts.nameServers[0]?.v4.udp).toBe('authoritative');
    expect(facts.agrees).toBeNull();
  });

  it('notices that the two families give different data', async () => {
    speakOverIPv6 = question =>
      question.type === 'AAAA'
        ? { authoritative: true, answers: [record(question.name, 'AAAA', '2fff::2')] }
        : authority(question);
    const facts = await look(`cong.${ZONE}`);
    expect(facts.agrees).toBe(false);
    expect(facts.differences).toContainEqual({ server: `ns1.${ZONE}`, type: 'AAAA', v4: '2fff::1', v6: '2fff::2' });
  });

  it('compares whole answers, by TCP where they were cut', async () => {
    speakOverIPv6 = question => {
      const speech = authority(question);
      return question.type === 'AAAA' ? { ...speech, truncated: true } : speech;
    };
    expect((await look(`cong.${ZONE}`)).agrees).toBe(true);
  });

  it('shows the step of the delegation that has no IPv6', async () => {
    speakOverIPv6 = authority;
    const facts = await look(`cong.${WITHOUT_IPV6}`);
    expect(facts.zone).toBe(WITHOUT_IPV6);
    expect(facts.delegation.at(-1)).toMatchObject({ withIPv6: [], nameServers: [`ns1.${WITHOUT_IPV6}`] });
    expect(facts.nameServers[0]?.v6).toEqual({ udp: 'unasked', tcp: 'unasked' });
  });
});

/** A resolver that knows zones and, besides these, addresses of names; other names are empty. */
function knowing(zones: Readonly<Record<string, string>>, ipv6: readonly string[]) {
  return ({ name, type }: Question): DnsSpeech => {
    const server = zones[name];
    if (type === 'SOA') return server === undefined ? {} : { answers: [soa(name)] };
    if (type === 'NS') return { answers: server === undefined ? [] : [record(name, 'NS', server)] };
    if (type === 'AAAA') return { answers: ipv6.includes(name) ? [record(name, 'AAAA', '2fff::53')] : [] };
    return { answers: [record(name, 'A', '198.18.0.1')] };
  };
}

describe('name servers whose own names lie elsewhere', () => {
  const names = { test: 'ns.test', 'gov.test': 'ns.test', [ZONE]: 'ns1.thue-may.test' };

  async function follow(zones: Readonly<Record<string, string>>, ipv6: readonly string[]) {
    const told = await serveDns('127.0.0.1', knowing({ ...names, ...zones }, ipv6));
    const tools = { network: await localNetwork(), port: 1, mayConnect: () => false, sawIPv6: () => undefined };
    const facts = await zoneFacts(nameLookup([{ address: '127.0.0.1', port: told.port }]), tools, `cong.${ZONE}`);
    await told.close();
    return facts;
  }

  it('are followed to the zone that holds them, with its own name servers', async () => {
    const facts = await follow({ 'thue-may.test': 'ns.thue-may.test' }, ['ns.test', 'ns1.thue-may.test']);
    expect(facts.homes).toEqual({ 'ns1.thue-may.test': 'thue-may.test', 'ns.test': 'test' });
    expect(facts.elsewhere).toMatchObject([{ zone: 'thue-may.test', withIPv6: [], nameServers: ['ns.thue-may.test'] }]);
    expect(facts).toMatchObject({ source: 'resolver', askedAt: expect.stringMatching(/^20/) });
  });

  it('that wait for each other are followed once', async () => {
    const circle = { 'thue-may.test': 'ns.cho-thue.test', 'cho-thue.test': 'ns.thue-may.test' };
    const facts = await follow(circle, ['ns.test', 'ns1.thue-may.test', 'ns.cho-thue.test', 'ns.thue-may.test']);
    expect(facts.elsewhere?.map(({ zone }) => zone).toSorted()).toEqual(['cho-thue.test', 'thue-may.test']);
  });
});

describe('a host that is an alias', () => {
  it('hangs on the zone of the name it stands for', async () => {
    const zones = { test: 'ns.test', 'gov.test': 'ns.test', [ZONE]: 'ns.test', 'thue-may.test': 'ns.thue-may.test' };
    const plain = knowing(zones, ['ns.test']);
    const told = await serveDns('127.0.0.1', question => {
      const answers = plain(question).answers ?? [];
      if (question.name !== `cong.${ZONE}`) return { answers };
      const alias: Answer = { name: question.name, type: 'CNAME', ttl: 60, data: 'may-7.thue-may.test' };
      return { answers: [alias, ...answers] };
    });
    const tools = { network: await localNetwork(), port: 1, mayConnect: () => false, sawIPv6: () => undefined };
    const facts = await zoneFacts(nameLookup([{ address: '127.0.0.1', port: told.port }]), tools, `cong.${ZONE}`);
    expect(facts.aliases).toEqual([{ name: 'may-7.thue-may.test', zone: 'thue-may.test' }]);
    expect(facts.elsewhere).toMatchObject([{ zone: 'thue-may.test', withIPv6: [] }]);
    await told.close();
  });
});

describe('a walk that was wanted', () => {
  it('gives way to the resolver when no root server answers, and says so', async () => {
    speakOverIPv6 = authority;
    const silent = await serveDns('127.0.0.1', () => null);
    const tools = { network: await localNetwork(), port: v4.port, mayConnect: () => true, sawIPv6: () => undefined };
    const walker = iterativeWalker({ ...tools, port: silent.port }, [{ name: 'ns.root', addresses: ['127.0.0.1'] }]);
    const lookup = nameLookup([{ address: '127.0.0.1', port: asked.port }]);
    expect(await zoneFacts(lookup, tools, `cong.${ZONE}`, walker)).toMatchObject({
      zone: ZONE,
      source: 'resolver',
      walkProblem: 'roots-silent',
    });
    await silent.close();
  });

  it('is the source of the zone when it gets through', async () => {
    const served = await serveZones([
      { zone: '', address: '127.0.0.1', nameServers: [], below: { test: { 'ns.test': ['127.0.0.2'] } } },
      { zone: 'test', address: '127.0.0.2', nameServers: ['ns.test'], hosts: { 'cong.test': ['198.18.0.1'] } },
    ]);
    const tools = {
      network: await localNetwork(),
      port: served.port,
      mayConnect: () => true,
      sawIPv6: () => undefined,
    };
    const walker = iterativeWalker(tools, [{ name: 'ns.root', addresses: ['127.0.0.1'] }]);
    const facts = await zoneFacts(nameLookup([{ address: '127.0.0.1', port: asked.port }]), tools, 'cong.test', walker);
    expect(facts).toMatchObject({ zone: 'test', source: 'iterative', delegation: [{ zone: 'test' }] });
    expect(facts.walkProblem).toBeUndefined();
    await served.close();
  });
});

describe('a zone that may have been missed', () => {
  it('is not taken for the one above it', async () => {
    const deaf = await serveDns('127.0.0.1', question => (question.name === ZONE ? { code: 2 } : resolver(question)));
    const tools = { network: await localNetwork(), port: 1, mayConnect: () => false, sawIPv6: () => undefined };
    const lookup = nameLookup([{ address: '127.0.0.1', port: deaf.port }]);
    expect(await zoneFacts(lookup, tools, `cong.${ZONE}`)).toMatchObject({ zone: null, dns: 'servfail' });
    await deaf.close();
  });
});
