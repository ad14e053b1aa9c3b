import packet from 'dns-packet';
import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeQuery } from './dns-message';
import { askOverHttps, dohResolver } from './doh-resolver';
import { agreed, hostAnswer, UNASKED } from './host-answer';

type Answer = packet.Answer;

const message = (answers: Answer[], flags = 0, rcode = 0) =>
  decodeMessage(new Uint8Array(packet.encode({ type: 'response', id: 7, flags: flags | rcode, answers })));

describe('the wire format', () => {
  it('writes the question that dns-packet reads', () => {
    const read = packet.decode(Buffer.from(encodeQuery('dichvucong.gov.vn', 'AAAA', 9)));
    expect(read).toMatchObject({ id: 9, flag_rd: true, flag_ad: true });
    expect(read.questions).toEqual([{ name: 'dichvucong.gov.vn', type: 'AAAA', class: 'IN' }]);
  });

  it('reads every record type we use as dns-packet wrote it, compression included', () => {
    const soa = {
      mname: 'ns1.gov.vn',
      rname: 'quan-tri.gov.vn',
      serial: 5,
      refresh: 1,
      retry: 2,
      expire: 3,
      minimum: 4,
    };
    const read = message([
      { type: 'CNAME', name: 'WWW.gov.vn', ttl: 60, data: 'cdn.gov.vn' },
      { type: 'AAAA', name: 'cdn.gov.vn', ttl: 30, data: '2405:4800::1' },
      { type: 'A', name: 'cdn.gov.vn', ttl: 30, data: '203.0.113.250' },
      { type: 'NS', name: 'gov.vn', ttl: 9, data: 'ns1.gov.vn' },
      { type: 'MX', name: 'gov.vn', ttl: 9, data: { preference: 10, exchange: 'mail.gov.vn' } },
      { type: 'SOA', name: 'gov.vn', ttl: 9, data: soa },
      { type: 'TXT', name: 'gov.vn', ttl: 9, data: 'a' },
    ]);
    expect(read.answers.map(({ type, data }) => `${type} ${data}`)).toEqual([
      'CNAME cdn.gov.vn',
      'AAAA 2405:4800::1',
      'A 203.0.113.250',
      'NS ns1.gov.vn',
      'MX 10 mail.gov.vn',
      'SOA ns1.gov.vn quan-tri.gov.vn 5 1 2 3 4',
      'TYPE16 0161',
    ]);
    expect(read.answers[0]).toMatchObject({ name: 'www.gov.vn', ttl: 60 });
  });

  it('reads the bits that say how far an answer can be trusted', () => {
    const { AUTHORITATIVE_ANSWER, AUTHENTIC_DATA, TRUNCATED_RESPONSE } = packet;
    expect(message([], AUTHORITATIVE_ANSWER)).toMatchObject({
      authoritative: true,
      authentic: false,
      truncated: false,
    });
    expect(message([], AUTHENTIC_DATA | TRUNCATED_RESPONSE, 3)).toMatchObject({
      authentic: true,
      truncated: true,
      rcode: 3,
    });
  });

  it('refuses what is cut off or runs in a circle', () => {
    const good = packet.encode({ type: 'response', answers: [{ type: 'A', name: 'a.vn', ttl: 1, data: '1.2.3.4' }] });
    expect(() => decodeMessage(new Uint8Array(good.subarray(0, good.length - 2)))).toThrow('cut off');
    expect(() => decodeMessage(new Uint8Array(5))).toThrow('header');
    expect(() => decodeMessage(new Uint8Array([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xc0, 12]))).toThrow('circle');
    expect(() => encodeQuery(`${'a'.repeat(64)}.vn`, 'A')).toThrow('label');
  });
});

describe('what a resolver says about a host', () => {
  const aaaa: Answer = { type: 'AAAA', name: 'b.vn', ttl: 90, data: '2405::1' };
  const cname: Answer = { type: 'CNAME', name: 'a.vn', ttl: 90, data: 'b.vn' };

  it('tells the four ways of having no address apart', () => {
    const empty = message([]);
    expect(hostAnswer('a.vn', empty, empty).dns).toBe('nodata');
    expect(hostAnswer('a.vn', empty, message([cname])).dns).toBe('nodata');
    expect(hostAnswer('a.vn', empty, message([], 0, 3)).dns).toBe('nxdomain');
    expect(hostAnswer('a.vn', empty, message([], 0, 2)).dns).toBe('servfail');
    expect(hostAnswer('a.vn', empty, message([], 0, 5)).dns).toBe('servfail');
    expect(hostAnswer('a.vn', empty, 'timeout').dns).toBe('timeout');
  });

  it('keeps addresses, the chain of names and the time to live', () => {
    const answer = hostAnswer('a.vn', 'timeout', message([cname, aaaa], packet.AUTHENTIC_DATA));
    expect(answer).toEqual({
      a: [],
      aaaa: ['2405::1'],
      cname: ['b.vn'],
      dns: 'ok',
      dnsA: 'timeout',
      authenticated: true,
      ttl: 90,
    });
  });

  it('does not follow names in a circle', () => {
    const back: Answer = { type: 'CNAME', name: 'b.vn', ttl: 90, data: 'a.vn' };
    expect(hostAnswer('a.vn', 'timeout', message([cname, back])).cname).toEqual(['b.vn', 'a.vn']);
  });

  it('two resolvers that differ on whether there is an address leave it open', () => {
    const yes = hostAnswer('b.vn', 'timeout', message([aaaa]));
    const no = hostAnswer('b.vn', 'timeout', message([]));
    const silent = hostAnswer('b.vn', 'timeout', 'timeout');
    expect(agreed(yes, yes).dns).toBe('ok');
    expect(agreed(yes, no).dns).toBe('disagree');
    expect(agreed(yes, silent).dns).toBe('timeout');
  });
});

describe('DNS over HTTPS', () => {
  const answering = (asked: string[]) => async (url: string) => {
    asked.push(url);
    const question = packet.decode(Buffer.from(new URL(url).searchParams.get('dns') ?? '', 'base64url')).questions?.[0];
    const answers: Answer[] =
      question?.type === 'AAAA' ? [{ type: 'AAAA', name: question.name, ttl: 60, data: '2405::1' }] : [];
    return new Response(new Uint8Array(packet.encode({ type: 'response', answers })));
  };

  it('asks by GET, once per host while the answer lives', async () => {
    const asked: string[] = [];
    let now = 0;
    const { resolve } = dohResolver({ resolvers: ['https://dns.vn/q'], fetch: answering(asked), now: () => now });
    expect(await resolve('Cong.gov.vn')).toMatchObject({ dns: 'ok', aaaa: ['2405::1'], dnsA: 'nodata' });
    await Promise.all([resolve('cong.gov.vn'), resolve('cong.gov.vn')]);
    expect(asked).toHaveLength(2);
    now = 61_000;
    await resolve('cong.gov.vn');
    expect(asked).toHaveLength(4);
  });

  it('sends no local name and no address anywhere', async () => {
    const asked: string[] = [];
    const { resolve } = dohResolver({ resolvers: ['https://dns.vn/q'], fetch: answering(asked), now: () => 0 });
    for (const host of ['may-in.local', 'localhost', '10.0.0.1', '::1', 'intranet'])
      expect(await resolve(host)).toBe(UNASKED);
    expect(asked).toEqual([]);
  });

  it('takes an error page, rubbish and a broken line for silence, not for "no address"', async () => {
    const replies: (() => Promise<Response>)[] = [
      async () => new Response('no', { status: 503 }),
      async () => new Response('rubbish'),
      () => Promise.reject(new Error('offline')),
    ];
    for (const fetch of replies)
      expect(await askOverHttps('https://dns.vn/q', 'a.vn', 'AAAA', { fetch })).toBe('timeout');
  });
});
