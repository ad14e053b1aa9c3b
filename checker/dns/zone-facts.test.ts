import type { Answer, Question } from 'dns-packet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localNetwork } from '../network/local-network';
import { nameLookup } from './name-lookup';
import { type DnsSpeech, type ServedDns, serveDns } from './serve-dns';
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

  it('shows the step of the delegation that has no IPv6', async () => {
    speakOverIPv6 = authority;
    const facts = await look(`cong.${WITHOUT_IPV6}`);
    expect(facts.zone).toBe(WITHOUT_IPV6);
    expect(facts.delegation.at(-1)).toMatchObject({ withIPv6: [], nameServers: [`ns1.${WITHOUT_IPV6}`] });
    expect(facts.nameServers[0]?.v6).toEqual({ udp: 'unasked', tcp: 'unasked' });
  });
});
