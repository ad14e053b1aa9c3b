import { FORMER_PROVINCE_LABELS, MINISTRY_LABELS, PROVINCE_LABELS } from './domain-labels';
import { domainLabel, isWithin, labelsBefore, normaliseHost } from './host-name';
import { localUnitOf } from './local-unit';

export type DomainKind =
  | 'province'
  | 'department'
  | 'commune'
  | 'ministry'
  | 'ministry-unit'
  | 'national'
  | 'outside'
  | 'unknown';

export type DomainReason =
  | 'fits'
  | 'former-province'
  | 'commune-name-differs'
  /** The decree names no form for this kind of host, for instance a service host. */
  | 'grammar-is-silent'
  /** Whether the name is the one the decree means cannot be told from the host alone. */
  | 'name-not-decided'
  | 'outside-gov-vn'
  | 'before-the-decree'
  | 'no-host-name';

export interface DomainJudgement {
  kind: DomainKind;
  /** The host the decree asks for, or its pattern in the decree's words (`tenphuongxa.…`); null when it asks for none. */
  expected: string | null;
  /** null: not decided; never a reproach. */
  conforms: boolean | null;
  reason: DomainReason;
}

export interface DomainQuestion {
  /** The day asked about, ISO date; today's law when absent. */
  on?: string;
  /** Full name of the commune, ward or special zone whose site it is, when it is known from elsewhere. */
  communeName?: string;
}

/** The day Decree 224/2026/NĐ-CP came into force. */
const IN_FORCE_FROM = '2026-07-01';
const MINISTRY_PATTERN = 'tenbonganh.gov.vn';

/**
 * Judges a portal's host by the domain names of Decree 224/2026/NĐ-CP, Art. 11.4: ministry `tenbonganh.gov.vn`, its units
 * below it; province `tentinhthanh.gov.vn` (Hồ Chí Minh: `hochiminhcity.gov.vn`), its departments and communes below it,
 * all as full names without marks. Only an address that still is a merged province's, or a commune's that differs from
 * its known name, does not conform; English acronyms of ministries (`mof`, `moit`) are left undecided.
 * @param host host name with or without port
 */
export function judgeDomainName(host: string, { on, communeName }: DomainQuestion = {}): DomainJudgement {
  const name = normaliseHost(host)?.replace(/^www\./, '');
  if (name === undefined) return { kind: 'unknown', expected: null, conforms: null, reason: 'no-host-name' };
  const judged = judgeName(name, communeName);
  if (on === undefined || on >= IN_FORCE_FROM || judged.conforms === null) return judged;
  return { ...judged, conforms: null, reason: 'before-the-decree' };
}

/** Whether a host lies under the domain of the state bodies, `gov.vn`. */
export function isUnderGovVn(host: string): boolean {
  const name = normaliseHost(host);
  return name !== null && isWithin(name, 'gov.vn');
}

function judgeName(name: string, communeName: string | undefined): DomainJudgement {
  if (isWithin(name, 'chinhphu.vn') || isWithin(name, 'dichvucong.gov.vn')) return silent('national');
  if (name === 'gov.vn' || !isWithin(name, 'gov.vn')) {
    return { kind: 'outside', expected: null, conforms: null, reason: 'outside-gov-vn' };
  }
  const labels = labelsBefore(name, 'gov.vn');
  const domain = labels.at(-1) ?? '';
  const below = labels.slice(0, -1);
  if (PROVINCE_LABELS.has(domain)) return judgeProvincial(below, domain, communeName);
  const successor = Object.hasOwn(FORMER_PROVINCE_LABELS, domain) ? FORMER_PROVINCE_LABELS[domain] : undefined;
  if (successor !== undefined) return judgeFormer(below, successor);
  return judgeMinistry(below, domain);
}

function judgeProvincial(below: readonly string[], province: string, communeName: string | undefined): DomainJudgement {
  const domain = `${province}.gov.vn`;
  if (below.length === 0) return { kind: 'province', expected: domain, conforms: true, reason: 'fits' };
  const unit = localUnitOf(below);
  if (unit === 'own') return silent('province');
  if (unit === 'commune') return judgeCommune(below, domain, communeName);
  const expected = `${below.at(-1)}.${domain}`;
  return below.length === 1 ? { kind: 'department', expected, conforms: true, reason: 'fits' } : silent('department');
}

function judgeCommune(below: readonly string[], domain: string, communeName: string | undefined): DomainJudgement {
  if (communeName === undefined) return undecided('commune', `tenphuongxa.${domain}`);
  const label = domainLabel(withoutType(communeName));
  const expected = `${label}.${domain}`;
  const accepted = ['', 'xa', 'phuong', 'dackhu'].map(type => type + label);
  const fits = below.length === 1 && accepted.includes((below[0] ?? '').replaceAll('-', ''));
  return { kind: 'commune', expected, conforms: fits, reason: fits ? 'fits' : 'commune-name-differs' };
}

const withoutType = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/^(xã|phường|đặc khu)\s+/i, '');

/** The domain of a province that is gone: its portal and its units belong under the new unit's domain. */
function judgeFormer(below: readonly string[], successor: string): DomainJudgement {
  const unit = localUnitOf(below);
  if (unit === 'own' && below.length > 0) return silent('province');
  const expected = [...below, successor, 'gov', 'vn'].join('.');
  return { kind: unit === 'own' ? 'province' : unit, expected, conforms: false, reason: 'former-province' };
}

function judgeMinistry(below: readonly string[], domain: string): DomainJudgement {
  if (!MINISTRY_LABELS.has(domain)) return undecided('unknown', MINISTRY_PATTERN);
  const expected = `${domain}.gov.vn`;
  if (below.length === 0) return { kind: 'ministry', expected, conforms: true, reason: 'fits' };
  if (localUnitOf(below) === 'own') return silent('ministry');
  const fits = below.length === 1;
  return fits
    ? { kind: 'ministry-unit', expected: `${below[0]}.${expected}`, conforms: true, reason: 'fits' }
    : undecided('ministry-unit', `tendonvi.${expected}`);
}

const silent = (kind: DomainKind): DomainJudgement => ({
  kind,
  expected: null,
  conforms: null,
  reason: 'grammar-is-silent',
});

const undecided = (kind: DomainKind, expected: string): DomainJudgement => ({
  kind,
  expected,
  conforms: null,
  reason: 'name-not-decided',
});
