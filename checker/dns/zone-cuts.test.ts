import { afterEach, describe, expect, it } from 'vitest';
import { localNetwork } from '../network/local-network';
import { nameLookup } from './name-lookup';
import { type DnsSpeech, type ServedDns, serveDns } from './serve-dns';
import { describeCut } from './zone-cuts';

const ZONE = 'tinhanmau.gov.test';
const OWN = `ns1.${ZONE}`;
const SIBLING = 'ns.thue-may.gov.test';
const V6 = '2fff::53';
const ttl = 60;

const open: ServedDns[] = [];
afterEach(() => Promise.all(open.splice(0).map(server => server.close())));

/** The parent's referral, with these names handed out over IPv6. */
const referral = (...glue: string[]): DnsSpeech => ({
  authorities: [{ name: ZONE, type: 'NS', ttl, data: OWN }],
  additionals: glue.map(name => ({ name, type: 'AAAA', ttl, data: V6 })),
});

/** The zone is served by `server`; the parent has a server for each speech. */
async function cutOf(server: string, ...parents: DnsSpeech[]) {
  let port = 0;
  for (const [index, speech] of parents.entries()) {
    const parent = await serveDns(`127.0.0.${index + 2}`, () => speech, port);
    open.push(parent);
    port = parent.port;
  }
  const resolver = await serveDns('127.0.0.1', ({ name, type }) => {
    const parent = /^p(\d)\.gov\.test$/.exec(name)?.[1];
    if (type === 'NS' && name === 'gov.test')
      return { answers: parents.map((_, index) => ({ name, type, ttl, data: `p${index}.gov.test` })) };
    if (type === 'NS') return { answers: [{ name, type, ttl, data: server }] };
    if (type === 'A' && parent !== undefined)
      return { answers: [{ name, type, ttl, data: `127.0.0.${Number(parent) + 2}` }] };
    return type === 'AAAA' && parent === undefined ? { answers: [{ name, type, ttl, data: V6 }] } : {};
  });
  open.push(resolver);
  const tools = { network: await localNetwork(), port, mayConnect: () => true, sawIPv6: () => undefined };
  const lookup = nameLookup([{ address: '127.0.0.1', port: resolver.port }], { findsNat64: false });
  return describeCut(lookup, tools, ZONE, 'gov.test');
}

describe('a step of the delegation, as a resolver and the parent tell it', () => {
  it.each<[string, string, DnsSpeech[], object]>([
    ['has glue', OWN, [referral(OWN)], { withoutGlue: [], glue: { [OWN]: [V6] } }],
    ['has glue that lacks IPv6', OWN, [referral()], { withoutGlue: [OWN], glue: { [OWN]: [] } }],
    ['has the glue that one of two parents hands out', OWN, [referral(), referral(OWN)], { withoutGlue: [] }],
    ['has glue for a server of a neighbour', SIBLING, [referral(SIBLING)], { glue: { [SIBLING]: [V6] } }],
    ['is not judged by a refusal', OWN, [{ code: 5 }], { withoutGlue: null }],
    [
      'is not judged by a referral to anywhere else',
      OWN,
      [{ authorities: [{ name: '', type: 'NS', ttl, data: 'ns.root' }] }],
      { withoutGlue: null },
    ],
    [
      'is served by the parent’s own servers',
      OWN,
      [{ authoritative: true, answers: [{ name: ZONE, type: 'NS', ttl, data: OWN }] }],
      { withoutGlue: null, servedByParent: true },
    ],
  ])('%s', async (_, server, parents, cut) => {
    expect(await cutOf(server, ...parents)).toMatchObject(cut);
  });

  it('needs no word of the parent about names it knows nothing of', async () => {
    const cut = await cutOf('ns.nuoc-ngoai.example', referral());
    expect(cut.withoutGlue).toEqual([]);
    expect(cut.glue).toBeUndefined();
  });
});
