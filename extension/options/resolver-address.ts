/**
 * Reads what a person typed as the address of a DNS over HTTPS resolver.
 * @returns the address in one form, or null when it is no https address
 */
export function resolverAddress(typed: string): string | null {
  const text = typed.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  // RFC 8484, 4.1: templates end in {?dns}; the client appends the question itself.
  return url.href.replace(/(\{|%7B)\?dns(\}|%7D)$/i, '');
}
