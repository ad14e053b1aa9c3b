import { describe, expect, it } from 'vitest';
import type { ZoneCut, ZoneFacts } from '../../facts/network-facts';
import { ipv6Ways } from './ipv6-ways';
import { sampleNetwork, sampleZone } from './network-sample';

const ZONE = 'tinhanmau.gov.vn';
const cut = (zone: string, server: string, changes: Partial<ZoneCut> = {}): ZoneCut => ({
  zone,
  nameServers: [server],
  withIPv6: [server],
  withoutGlue: [],
  dns: 'ok',
  ...changes,
});
const OLD: Partial<ZoneCut> = { withIPv6: [] };
const above = [cut('vn', 'a.vn'), cut('gov.vn', 'a.gov.vn')];

/** The agency's zone is served by `server`; its name lies in the zones of `elsewhere`. */
function wayOf(server: string, changes: Partial<ZoneFacts> = {}, own: Partial<ZoneCut> = {}) {
  const facts = sampleZone({ zone: ZONE, delegation: [...above, cut(ZONE, server, own)], ...changes });
  return ipv6Ways(facts, sampleNetwork()).steps.get(ZONE);
}

describe('a step of the delegation without IPv4', () => {
  it.each<[string, Parameters<typeof wayOf>, ReturnType<typeof wayOf>]>([
    ['is open by a server of its own with glue', ['ns.tinhanmau.gov.vn'], { way: 'open' }],
    [
      'is closed by glue that lacks IPv6',
      ['ns.tinhanmau.gov.vn', {}, { withoutGlue: ['ns.tinhanmau.gov.vn'] }],
      { way: 'closed', by: 'no-glue' },
    ],
    ['is open by a server elsewhere that nobody followed', ['ns.thue-may.vn'], { way: 'open' }],
    [
      'is open by a server elsewhere whose zone is open',
      [
        'ns.thue-may.vn',
        { homes: { 'ns.thue-may.vn': 'thue-may.vn' }, elsewhere: [cut('thue-may.vn', 'ns.thue-may.vn')] },
      ],
      { way: 'open' },
    ],
    [
      'is closed by a server elsewhere whose zone has IPv4 alone',
      [
        'ns.thue-may.vn',
        { homes: { 'ns.thue-may.vn': 'thue-may.vn' }, elsewhere: [cut('thue-may.vn', 'ns.thue-may.vn', OLD)] },
      ],
      { way: 'closed', by: 'names', server: 'ns.thue-may.vn', home: 'thue-may.vn' },
    ],
    [
      'is open by that server when the parent hands out its address',
      [
        'ns.thue-may.vn',
        { homes: { 'ns.thue-may.vn': 'thue-may.vn' }, elsewhere: [cut('thue-may.vn', 'ns.thue-may.vn', OLD)] },
        { glue: { 'ns.thue-may.vn': ['2fff::53'] } },
      ],
      { way: 'open' },
    ],
    [
      'is open by that server when the parent’s own servers serve the zone too',
      [
        'ns.thue-may.vn',
        { homes: { 'ns.thue-may.vn': 'thue-may.vn' }, elsewhere: [cut('thue-may.vn', 'ns.thue-may.vn', OLD)] },
        { servedByParent: true },
      ],
      { way: 'open' },
    ],
    [
      'is closed when the zone above that zone has IPv4 alone',
      [
        'ns.a.cu.vn',
        {
          homes: { 'ns.a.cu.vn': 'a.cu.vn' },
          elsewhere: [cut('cu.vn', 'ns.cu.vn', OLD), cut('a.cu.vn', 'ns.a.cu.vn')],
        },
      ],
      { way: 'closed', by: 'names', server: 'ns.a.cu.vn', home: 'a.cu.vn' },
    ],
    [
      'is closed by two zones that wait for each other',
      [
        'ns.mot.vn',
        {
          homes: { 'ns.mot.vn': 'mot.vn', 'ns.hai.vn': 'hai.vn' },
          elsewhere: [cut('mot.vn', 'ns.hai.vn'), cut('hai.vn', 'ns.mot.vn')],
        },
      ],
      { way: 'closed', by: 'names', server: 'ns.mot.vn', home: 'mot.vn' },
    ],
    [
      'is undecided when the zone of the server’s name was not found',
      ['ns.thue-may.vn', { homes: { 'ns.thue-may.vn': null }, elsewhere: [] }],
      { way: 'unknown' },
    ],
    [
      'is undecided when the zone of the server’s name did not answer',
      [
        'ns.thue-may.vn',
        {
          homes: { 'ns.thue-may.vn': 'thue-may.vn' },
          elsewhere: [cut('thue-may.vn', 'ns.thue-may.vn', { withIPv6: [], dns: 'timeout' })],
        },
      ],
      { way: 'unknown' },
    ],
    [
      'is undecided when two resolvers differ about the servers’ addresses',
      ['ns.tinhanmau.gov.vn', {}, { withIPv6: [], dns: 'disagree' }],
      { way: 'unknown' },
    ],
  ])('%s', (_, input, reading) => {
    expect(wayOf(...input)).toEqual(reading);
  });

  it('is judged on its own, whatever is wrong above it', () => {
    const delegation = [cut('vn', 'a.vn'), cut('gov.vn', 'a.gov.vn', OLD), cut(ZONE, 'ns.tinhanmau.gov.vn')];
    const { steps } = ipv6Ways(sampleZone({ delegation }), sampleNetwork());
    expect([...steps].map(([zone, { way }]) => `${zone} ${way}`)).toEqual(['vn open', 'gov.vn closed', `${ZONE} open`]);
  });
});

it('the way to a zone is closed by any step above it, and unknown where nobody looked', () => {
  const elsewhere = [cut('cu.vn', 'ns.cu.vn', OLD), cut('a.cu.vn', 'ns.a.cu.vn'), cut('moi.vn', 'ns.moi.vn')];
  const { wayTo } = ipv6Ways(sampleZone({ delegation: above, elsewhere }), sampleNetwork());
  expect(['gov.vn', 'moi.vn', 'a.cu.vn', 'khac.vn', null].map(wayTo)).toEqual([
    'open',
    'open',
    'closed',
    'unknown',
    'unknown',
  ]);
});
