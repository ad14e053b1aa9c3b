import type { DeclarativeNetRequest } from 'webextension-polyfill';

type Rule = DeclarativeNetRequest.Rule;

/** Browsers take 1,000 rules with a regular expression for all tabs together; a page with more hosts is cut here. */
export const ALLOWED_HOSTS_LIMIT = 300;

/** Chromium compiles a regular expression into 2 kB or refuses every rule of the call; longer names need another way. */
const REGEX_HOST_LENGTH = 64;

const BLOCK_PRIORITY = 1;
const ALLOW_PRIORITY = 2;
/** Naming one kind that is left out is the only way to mean all others, `main_frame` too, in both browsers. */
const ALL_BUT_REPORTS = { excludedResourceTypes: ['csp_report'] } satisfies Rule['condition'];

/**
 * Rules that leave a tab nothing but the named hosts: one that blocks all it asks for, and one above it for each host.
 * @param hosts names or literals without brackets; exactly these, not what lies below them. `requestDomains` would match
 *   every sub-domain as well, and let a host without IPv6 through
 * @param takenIds numbers of rules that other tabs have: a number may stand once in the whole browser session
 * @returns session rules for at most `ALLOWED_HOSTS_LIMIT` hosts
 */
export function previewRules(tabId: number, hosts: readonly string[], takenIds: Iterable<number> = []): Rule[] {
  const ids = freeIds(new Set(takenIds));
  const condition = { ...ALL_BUT_REPORTS, tabIds: [tabId] };
  const distinct = [...new Set(hosts)].slice(0, ALLOWED_HOSTS_LIMIT);
  return [
    { id: ids(), priority: BLOCK_PRIORITY, action: { type: 'block' }, condition },
    ...distinct.flatMap(addressesOf).map(
      (addresses): Rule => ({
        id: ids(),
        priority: ALLOW_PRIORITY,
        action: { type: 'allow' },
        condition: { ...condition, ...addresses },
      }),
    ),
  ];
}

function addressesOf(host: string): Pick<Rule['condition'], 'regexFilter' | 'urlFilter'>[] {
  if (host.length <= REGEX_HOST_LENGTH) return [{ regexFilter: exactHost(host) }];
  // `|` holds the beginning of the address, `^` the end of the host.
  return ['https', 'http', 'wss', 'ws'].map(scheme => ({ urlFilter: `|${scheme}://${host}^` }));
}

/** A pattern (RE2) of addresses whose host is exactly this one, with any port. */
export function exactHost(host: string): string {
  const written = host.includes(':') ? `[${host}]` : host;
  return `^(https?|wss?)://([^/?#@]*@)?${written.replaceAll(/[.[\]\\^$*+?(){}|]/g, '\\$&')}\\.?(:[0-9]+)?([/?#]|$)`;
}

function freeIds(taken: ReadonlySet<number>): () => number {
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
}
