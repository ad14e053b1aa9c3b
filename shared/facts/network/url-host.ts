import { addressFamily } from './ip-address';

/**
 * The host of an address, as WHATWG URL writes it: lower case, punycode, numbers such as `0x7f.1` as dotted decimal.
 * @returns the name or the literal without brackets; '' when the address has no host (`file:`, `data:`) or is no address
 */
export function hostOfUrl(url: string): string {
  if (!URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** The IP literal that stands as host in an address, with its family; null for a name. */
export function literalInUrl(url: string): { address: string; family: 4 | 6 } | null {
  const address = hostOfUrl(url);
  const family = addressFamily(address);
  return family === 0 ? null : { address, family };
}

/** `literal`: an address. `local`: a name that only means something in one network. `public`: the rest. */
export type HostKind = 'public' | 'local' | 'literal' | 'none';

/** Suffixes that no public resolver answers for: RFC 6761, RFC 6762, RFC 8375, and what home routers invent. */
const LOCAL_SUFFIXES = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'home.arpa',
  'invalid',
  'onion',
  'test',
  'example',
];

/** Tells whether a public resolver may be asked for a host. */
export function hostKind(host: string): HostKind {
  if (host === '') return 'none';
  if (addressFamily(host) !== 0) return 'literal';
  const isLocal = !host.includes('.') || LOCAL_SUFFIXES.some(suffix => host === suffix || host.endsWith(`.${suffix}`));
  return isLocal ? 'local' : 'public';
}
