/**
 * Makes a test of whether match patterns cover a host, for both http and https pages.
 * @param patterns as `permissions.getAll().origins` gives them: `*://*.gov.vn/*`, `https://a.example/*`, `<all_urls>`
 */
export function allowedHosts(patterns: readonly string[]): (host: string) => boolean {
  const hosts = patterns.map(pattern =>
    pattern === '<all_urls>' ? '*' : (/^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? ''),
  );
  return host => hosts.some(pattern => covers(pattern, host));
}

function covers(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}
