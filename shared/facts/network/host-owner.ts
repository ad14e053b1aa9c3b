import { addressFamily } from './ip-address';

/** Who has to act: the page's own agency, another state body whose service many portals share, or somebody else. */
export type HostOwner = 'own' | 'shared-state' | 'third-party';

/** Second-level names under which everybody registers, in Viet Nam and elsewhere. */
const SHARED_SECOND_LEVEL = /^(gov|com|net|org|edu|ac|co|go|int|info|biz|pro|health|name|id|io|ai)$/;
/** State domains outside gov.vn. */
const STATE = /(^|\.)(gov\.[a-z]+|chinhphu\.vn|vneid\.vn|quochoi\.vn|dangcongsan\.vn)$/;

/**
 * The name somebody registered: `dichvucong.soyte.hanoi.gov.vn` → `hanoi.gov.vn`. Only as exact as telling agencies apart
 * needs; the zone of a host is found by asking for SOA records.
 */
export function registeredName(host: string): string {
  if (addressFamily(host) !== 0) return host;
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(SHARED_SECOND_LEVEL.test(second) && labels.length > 2 ? -3 : -2).join('.');
}

/** Who answers for a host, seen from the page that uses it. */
export function hostOwner(host: string, pageHost: string): HostOwner {
  if (host === pageHost || registeredName(host) === registeredName(pageHost)) return 'own';
  return STATE.test(host) ? 'shared-state' : 'third-party';
}
