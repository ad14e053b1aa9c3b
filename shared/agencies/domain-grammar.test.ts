import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import { type DomainKind, type DomainReason, isUnderGovVn, judgeDomainName } from './domain-grammar';
import { FORMER_PROVINCE_LABELS, MINISTRY_LABELS, PROVINCE_LABELS } from './domain-labels';
import { domainLabel } from './host-name';
import { readAgencies } from './read-agencies';

const registry = readAgencies(agencies);

type Row = readonly [
  host: string,
  kind: DomainKind,
  conforms: boolean | null,
  reason: DomainReason,
  expected: string | null,
];

const TABLE: readonly Row[] = [
  ['hanoi.gov.vn', 'province', true, 'fits', 'hanoi.gov.vn'],
  ['www.hanoi.gov.vn', 'province', true, 'fits', 'hanoi.gov.vn'],
  ['HaNoi.gov.vn.', 'province', true, 'fits', 'hanoi.gov.vn'],
  ['hochiminhcity.gov.vn', 'province', true, 'fits', 'hochiminhcity.gov.vn'],
  ['hochiminh.gov.vn', 'unknown', null, 'name-not-decided', 'tenbonganh.gov.vn'],
  ['tphcm.gov.vn', 'unknown', null, 'name-not-decided', 'tenbonganh.gov.vn'],
  ['binhduong.gov.vn', 'province', false, 'former-province', 'hochiminhcity.gov.vn'],
  ['baria-vungtau.gov.vn', 'province', false, 'former-province', 'hochiminhcity.gov.vn'],
  ['quangnam.gov.vn', 'province', false, 'former-province', 'danang.gov.vn'],
  ['thuathienhue.gov.vn', 'province', false, 'former-province', 'hue.gov.vn'],
  ['soyte.quangnam.gov.vn', 'department', false, 'former-province', 'soyte.danang.gov.vn'],
  ['anphu.binhduong.gov.vn', 'commune', false, 'former-province', 'anphu.hochiminhcity.gov.vn'],
  ['dichvucong.hagiang.gov.vn', 'province', null, 'grammar-is-silent', null],
  ['dichvucong.hanoi.gov.vn', 'province', null, 'grammar-is-silent', null],
  ['dichvucongnghean.gov.vn', 'unknown', null, 'name-not-decided', 'tenbonganh.gov.vn'],
  ['soyte.hanoi.gov.vn', 'department', true, 'fits', 'soyte.hanoi.gov.vn'],
  ['sogddt.thanhhoa.gov.vn', 'department', true, 'fits', 'sogddt.thanhhoa.gov.vn'],
  ['phong.soyte.hanoi.gov.vn', 'department', null, 'grammar-is-silent', null],
  ['canloc.hatinh.gov.vn', 'commune', null, 'name-not-decided', 'tenphuongxa.hatinh.gov.vn'],
  ['bocongan.gov.vn', 'ministry', true, 'fits', 'bocongan.gov.vn'],
  ['cuca.bocongan.gov.vn', 'ministry-unit', true, 'fits', 'cuca.bocongan.gov.vn'],
  ['dichvucong.bocongan.gov.vn', 'ministry', null, 'grammar-is-silent', null],
  ['mof.gov.vn', 'unknown', null, 'name-not-decided', 'tenbonganh.gov.vn'],
  ['bvhttdl.gov.vn', 'unknown', null, 'name-not-decided', 'tenbonganh.gov.vn'],
  ['dichvucong.gov.vn', 'national', null, 'grammar-is-silent', null],
  ['vpcp.chinhphu.vn', 'national', null, 'grammar-is-silent', null],
  ['bqp.vn', 'outside', null, 'outside-gov-vn', null],
  ['hanoi.gov.vn.example.com', 'outside', null, 'outside-gov-vn', null],
  ['xhanoi.gov.vn', 'unknown', null, 'name-not-decided', 'tenbonganh.gov.vn'],
  ['gov.vn', 'outside', null, 'outside-gov-vn', null],
  ['constructor.gov.vn', 'unknown', null, 'name-not-decided', 'tenbonganh.gov.vn'],
  ['dichvucong..gov.vn', 'unknown', null, 'no-host-name', null],
  ['192.0.2.1', 'unknown', null, 'no-host-name', null],
];

describe('a portal’s host is held to the domain names of the decree', () => {
  it.each(TABLE)('%s is a %s: %s, %s', (host, kind, conforms, reason, expected) => {
    expect(judgeDomainName(host)).toEqual({ kind, expected, conforms, reason });
  });
});

describe('a commune’s host is judged only when its name is known', () => {
  it.each([
    ['diensanh.quangtri.gov.vn', 'xã Diên Sanh', true],
    ['xadiensanh.quangtri.gov.vn', 'Xã Diên Sanh', true],
    ['phuonghoahung.hochiminhcity.gov.vn', 'Phường Hòa Hưng', true],
    ['hoahung.hochiminhcity.gov.vn', 'Hoà Hưng', true],
    ['hoa-hung.hochiminhcity.gov.vn', 'Hòa Hưng', true],
    ['thuyxuan.hue.gov.vn', 'phường Thuỷ Xuân', true],
    ['thuyxuan.hue.gov.vn', 'phường Thủy Xuân'.normalize('NFD'), true],
    ['truongsa.khanhhoa.gov.vn', 'đặc khu Trường Sa', true],
    ['dakpxi.quangngai.gov.vn', 'xã Đăk Pxi', true],
    ['xads.quangtri.gov.vn', 'xã Diên Sanh', false],
    ['diensanh.hailang.quangtri.gov.vn', 'xã Diên Sanh', false],
  ])('%s for %s: %s', (host, communeName, conforms) => {
    expect(judgeDomainName(host, { communeName }).conforms).toBe(conforms);
  });

  it('the host it should have is told', () => {
    const { expected } = judgeDomainName('xads.quangtri.gov.vn', { communeName: 'xã Diên Sanh' });
    expect(expected).toBe('diensanh.quangtri.gov.vn');
  });
});

describe('nobody is judged by the decree before it was in force', () => {
  it.each([
    ['2026-06-30', null],
    ['2026-07-01', false],
  ])('on %s, binhduong.gov.vn: %s', (on, conforms) => {
    expect(judgeDomainName('binhduong.gov.vn', { on }).conforms).toBe(conforms);
  });
});

describe('the tables of the grammar agree with the list of agencies', () => {
  it('the 34 provincial domains are the portals of the list', () => {
    const portals = registry.provinces.map(({ hosts }) => hosts.find(host => host.status === 'current')?.host);
    expect([...PROVINCE_LABELS].map(label => `${label}.gov.vn`)).toEqual(portals);
  });

  it('each is the full name without marks, but for Hồ Chí Minh', () => {
    const byName = registry.provinces.map(({ name }) => domainLabel(name.vi));
    expect(byName.filter(label => !PROVINCE_LABELS.has(label))).toEqual(['hochiminh']);
  });

  it('each former domain leads to the province that holds it in the list', () => {
    const former = registry.provinces.flatMap(({ hosts }) => {
      const now = hosts.find(host => host.status === 'current')?.host;
      return hosts.filter(host => host.formerly && host.kind === 'information').map(host => [host.host, now]);
    });
    const table = Object.entries(FORMER_PROVINCE_LABELS).map(([from, to]) => [`${from}.gov.vn`, `${to}.gov.vn`]);
    expect(table).toEqual(former);
  });

  it('the ministries are those of the list', () => {
    const names = [...registry.ministries, ...registry.ministerialLevelAgencies].map(({ name }) =>
      domainLabel(name.vi),
    );
    expect([...MINISTRY_LABELS]).toEqual(names);
  });
});

it.each([
  ['hanoi.gov.vn', true],
  ['A.B.GOV.VN.', true],
  ['gov.vn', true],
  ['agov.vn', false],
  ['hanoi.gov.vn.example.com', false],
  ['chinhphu.vn', false],
  ['', false],
])('whether "%s" is under gov.vn: %s', (host, under) => {
  expect(isUnderGovVn(host)).toBe(under);
});
