/**
 * Brings a host name into one form, as a browser does: lower case, punycode, no port, no trailing dot.
 * @param host a host name, with or without port; not an address with scheme or path
 * @returns the name, or null for an IP address or anything that is no host name (`dichvucong..gov.vn`)
 */
export function normaliseHost(host: string): string | null {
  const bare = host.trim();
  if (bare === '' || /[\s/\\?#@%[\]]/.test(bare)) return null;
  const name = parsedHost(bare)?.replace(/\.$/, '');
  if (name === undefined || name === '' || /^[\d.]+$/.test(name)) return null;
  return name.split('.').every(label => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label)) ? name : null;
}

function parsedHost(host: string): string | null {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}

/** Whether a host is the domain itself or lies below it; both normalised. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The labels of a host before a domain it lies within, nearest to the domain last: `a.b.gov.vn` in `gov.vn` → `a`, `b`. */
export function labelsBefore(host: string, domain: string): string[] {
  return host === domain ? [] : host.slice(0, -domain.length - 1).split('.');
}

/**
 * A Vietnamese name as one label of a domain name: no marks, no spaces (`Đắk Lắk` → `daklak`). Both ways of placing the
 * tone mark (`Hoá`, `Hóa`) and both Unicode forms give the same label.
 */
export function domainLabel(name: string): string {
  const plain = name.normalize('NFD').toLowerCase().replaceAll('đ', 'd');
  return plain.replace(/[^a-z0-9]/g, '');
}
