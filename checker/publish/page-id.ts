/**
 * The id of a page within its portal: readable, the same in every edition whatever the port, and safe as a file name.
 * @param url address after redirects
 * @returns for example `thu-tuc-1-999101-html-5d1f03aa`
 */
export function pageId(url: string): string {
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const words = path
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
  return `${words.slice(0, 48).replace(/-$/, '') || 'home'}-${fnv1a(path)}`;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits (RFC 9923). */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
