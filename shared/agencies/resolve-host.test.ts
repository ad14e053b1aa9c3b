import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import { readAgencies } from './read-agencies';
import { resolveHost, type UnitKind } from './resolve-host';

const registry = readAgencies(agencies);
const TODAY = '2026-11-21';

const OWNERS: readonly (readonly [host: string, agency: string, unit: UnitKind, label: string])[] = [
  ['bocongan.gov.vn', 'bo-cong-an', 'ministry', ''],
  ['dichvucong.bocongan.gov.vn', 'bo-cong-an', 'ministry', ''],
  ['mps.gov.vn', 'bo-cong-an', 'ministry', ''],
  ['cuccsqlhc.bocongan.gov.vn', 'bo-cong-an', 'ministry-unit', 'cuccsqlhc'],
  ['moh.gov.vn', 'bo-y-te', 'ministry', ''],
  ['www.moh.gov.vn', 'bo-y-te', 'ministry', 'www'],
  ['dichvucong.moh.gov.vn', 'bo-y-te', 'ministry', ''],
  ['dichvucongnnmt.mae.gov.vn', 'bo-nong-nghiep-va-moi-truong', 'ministry', ''],
  ['gdt.gov.vn', 'bo-tai-chinh', 'ministry', ''],
  ['thuedientu.gdt.gov.vn', 'bo-tai-chinh', 'ministry-unit', 'thuedientu'],
  ['sbv.gov.vn', 'ngan-hang-nha-nuoc-viet-nam', 'ministerial-level-agency', ''],
  ['vpcp.chinhphu.vn', 'van-phong-chinh-phu', 'ministerial-level-agency', ''],
  ['chinhphu.vn', 'cong-thong-tin-dien-tu-chinh-phu', 'national', ''],
  ['vanban.chinhphu.vn', 'cong-thong-tin-dien-tu-chinh-phu', 'national', ''],
  ['khac.chinhphu.vn', 'cong-thong-tin-dien-tu-chinh-phu', 'national', 'khac'],
  ['dichvucong.gov.vn', 'cong-dich-vu-cong-quoc-gia', 'national', ''],
  ['vpcp.dichvucong.gov.vn', 'cong-dich-vu-cong-quoc-gia', 'national', ''],
  ['vneid.gov.vn', 'vneid', 'national', ''],
  ['vast.gov.vn', 'vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam', 'government-agency', ''],
  ['hanoi.gov.vn', 'ha-noi', 'province', ''],
  ['dichvucong.hanoi.gov.vn', 'ha-noi', 'province', ''],
  ['soyte.hanoi.gov.vn', 'ha-noi', 'department', 'soyte'],
  ['sotuphap.hochiminhcity.gov.vn', 'ho-chi-minh', 'department', 'sotuphap'],
  ['stttt.dongthap.gov.vn', 'dong-thap', 'department', 'stttt'],
  ['thanhtra.camau.gov.vn', 'ca-mau', 'department', 'thanhtra'],
  ['mail.gialai.gov.vn', 'gia-lai', 'province', 'mail'],
  ['canloc.hatinh.gov.vn', 'ha-tinh', 'commune', 'canloc'],
  ['huongthuy.hue.gov.vn', 'hue', 'commune', 'huongthuy'],
  ['diensanh.quangtri.gov.vn', 'quang-tri', 'commune', 'diensanh'],
  ['sonlam.hatinh.gov.vn', 'ha-tinh', 'commune', 'sonlam'],
  ['socson.hanoi.gov.vn', 'ha-noi', 'commune', 'socson'],
  ['dichvucong.diensanh.quangtri.gov.vn', 'quang-tri', 'commune', 'dichvucong.diensanh'],
  ['dichvucongnghean.gov.vn', 'nghe-an', 'province', ''],
  ['dvc.bacninh.gov.vn', 'bac-ninh', 'province', ''],
  ['tphcm.gov.vn', 'ho-chi-minh', 'province', ''],
];

describe('a host leads to the agency that owns it', () => {
  it.each(OWNERS)('%s belongs to %s, as the site of a %s', (host, agency, unitKind, label) => {
    const resolved = resolveHost(host, registry, TODAY);
    expect(resolved).toMatchObject({ agency: { id: agency }, unitKind });
    expect(resolved?.label ?? '').toBe(label);
  });

  it.each([
    'BoCongAn.GOV.vn',
    'bocongan.gov.vn.',
    'bocongan.gov.vn:8443',
    ' bocongan.gov.vn ',
    'ｂｏｃｏｎｇａｎ.gov.vn',
    'bocongan。gov。vn',
    'bocongan.gov.vn.:443',
  ])('"%s" is another spelling of bocongan.gov.vn', host => {
    expect(resolveHost(host, registry, TODAY)).toMatchObject({ host: 'bocongan.gov.vn', agency: { id: 'bo-cong-an' } });
  });

  it('a name in Vietnamese letters and its punycode are one host', () => {
    const resolved = resolveHost('bếncát.BINHDUONG.gov.vn', registry, TODAY);
    expect(resolved?.host).toMatch(/^xn--.*\.binhduong\.gov\.vn$/);
    expect(resolveHost(resolved?.host ?? '', registry, TODAY)).toEqual(resolved);
  });
});

describe('a host that only looks like an agency’s leads to nobody', () => {
  it.each([
    'evil-bocongan.gov.vn.example.com',
    'xbocongan.gov.vn',
    'bocongan.gov.vn.example.com',
    'bocongan-gov.vn',
    'bocongan.com',
    'gov.vn',
    'vn',
    'example.gov.vn',
    'dichvucong..gov.vn',
    '.bocongan.gov.vn',
    'bocongan.gov.vn..',
    'bocongan.gov.vn@example.com',
    'https://bocongan.gov.vn',
    'bocongan.gov.vn/thu-tuc',
    'xn--bcongan-7db.gov.vn',
    'bộcôngan.gov.vn',
    '203.113.0.1',
    '[2001:db8::1]',
    'localhost',
    '-x.bocongan.gov.vn',
    '',
  ])('"%s"', host => {
    expect(resolveHost(host, registry, TODAY)).toBeNull();
  });
});

const MERGED: readonly (readonly [host: string, on: string, agency: string, from: string, now: string])[] = [
  ['binhduong.gov.vn', '2025-07-01', 'ho-chi-minh', 'Bình Dương', 'ho-chi-minh'],
  ['soyte.binhduong.gov.vn', '2025-07-01', 'ho-chi-minh', 'Bình Dương', 'ho-chi-minh'],
  ['baria-vungtau.gov.vn', '2025-07-01', 'ho-chi-minh', 'Bà Rịa - Vũng Tàu', 'ho-chi-minh'],
  ['quangnam.gov.vn', '2025-07-01', 'da-nang', 'Quảng Nam', 'da-nang'],
  ['dichvucong.hagiang.gov.vn', '2025-07-01', 'tuyen-quang', 'Hà Giang', 'tuyen-quang'],
  ['hcc.bacgiang.gov.vn', '2025-07-01', 'bac-ninh', 'Bắc Giang', 'bac-ninh'],
  ['thuathienhue.gov.vn', '2025-01-01', 'hue', 'Thừa Thiên Huế', 'hue'],
  ['mt.gov.vn', '2025-03-01', 'bo-xay-dung', 'Bộ Giao thông vận tải', 'bo-xay-dung'],
];

describe('a host of a merged unit leads to the unit that owns it now', () => {
  it.each(MERGED)('%s, from %s on, is owned by %s and tells the old name %s', (host, on, agency, name) => {
    const resolved = resolveHost(host, registry, on);
    expect(resolved?.agency.id).toBe(agency);
    expect(resolved?.agency.successor).toBeUndefined();
    expect(resolved?.mergedFrom).toMatchObject({ name: { vi: name }, on });
    expect(host.endsWith(resolved?.mergedFrom?.host ?? 'none')).toBe(true);
  });

  it.each(MERGED)('%s, the day before %s, still is its own body’s', (host, on, _agency, name, now) => {
    const resolved = resolveHost(host, registry, dayBefore(on));
    expect(resolved?.agency).toMatchObject({ name: { vi: name }, successor: { id: now, on } });
    expect(resolved?.mergedFrom).toBeUndefined();
  });

  const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
});

describe('what is not known is marked', () => {
  it('a service host made from a pattern is a guess', () => {
    expect(resolveHost('dichvucong.caobang.gov.vn', registry, TODAY)).toMatchObject({
      certainty: 'guess',
      guess: true,
    });
  });

  it('a commune is told by the shape of the name only', () => {
    expect(resolveHost('canloc.hatinh.gov.vn', registry, TODAY)).toMatchObject({
      certainty: 'secondary-source',
      guess: true,
    });
  });

  it('a host of the registry is no guess and carries its entry', () => {
    const resolved = resolveHost('www.dichvucong.gov.vn', registry, TODAY);
    expect(resolved?.portal).toMatchObject({ host: 'dichvucong.gov.vn', status: 'current' });
    expect(resolved?.guess).toBeUndefined();
  });

  it('a unit below an agency is not itself an entry of the registry', () => {
    expect(resolveHost('soyte.hanoi.gov.vn', registry, TODAY)?.portal).toBeUndefined();
  });
});
