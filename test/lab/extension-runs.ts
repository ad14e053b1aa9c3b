import type { PageReport } from '../../shared/report/page-report';
import { PROXY } from './addresses';
import { BROWSERS, type BrowserName, type BrowserPlace, whyNoBrowser } from './extension-browser';
import { type ExtensionScenario, inExtension, orLeftOpen } from './extension-expectations';
import { BEHIND_PROXY, TWO_RESOLVERS } from './extension-rows';
import type { LabVantage } from './network-namespaces';
import { PLACES } from './places';
import { SCENARIOS } from './scenarios';

/** One browser at one place, set up in one way, with the rows it is asked about. */
export interface ExtensionRun {
  title: string;
  browser: BrowserName;
  place: BrowserPlace;
  /** RFC 8484 resolvers that the auditor agreed to; none: the browser's own, where it lets itself be asked. */
  resolvers: readonly string[];
  rows: readonly ExtensionScenario[];
  /** What at least one report must say of the auditor's own network, and what none may say. */
  vantage: { must: Partial<PageReport['vantage']>; never: readonly (keyof PageReport['vantage'])[] };
  /** Why it cannot be tried on this machine; null when it can. */
  obstacle: string | null;
}

/** The laboratory's resolver, as an auditor may choose it, and the one that makes addresses up. */
const RESOLVER_URL = 'https://doh.gov.vn/dns-query';
const DNS64_URL = 'https://doh64.gov.vn/dns-query';

export const ROWS: readonly ExtensionScenario[] = SCENARIOS.map(inExtension);
const rowsFrom = (from: LabVantage) => ROWS.filter(({ wanted }) => wanted.from === from);

const proxied = (except: readonly string[]) => ({ host: PROXY.v4, port: PROXY.port, except });

/** Places that differ in how the checker asks name servers, with why no browser stands there. */
export const CHECKER_PLACES: Readonly<Partial<Record<LabVantage, string>>> = {
  walker: 'no browser walks delegations from the root',
  stopped: 'no browser walks delegations from the root',
  doubter: 'two resolvers over HTTPS take the place of these two',
};
const BROWSER_PLACES = PLACES.filter(({ from }) => CHECKER_PLACES[from] === undefined);

const BOTH_FAMILIES: ExtensionRun['vantage'] = { must: { ipv6: true }, never: ['nat64', 'proxy'] };
const VANTAGES: Readonly<Partial<Record<LabVantage, ExtensionRun['vantage']>>> = {
  v4: { must: { ipv4: true }, never: ['ipv6', 'nat64', 'proxy'] },
  nat64: { must: { ipv6: true, nat64: true }, never: ['ipv4', 'proxy'] },
  boxed: { must: {}, never: ['ipv6', 'nat64'] },
};

/** Every row of the table at its place, in both browsers. */
const TABLE: readonly ExtensionRun[] = BROWSERS.flatMap(browser =>
  BROWSER_PLACES.map(({ from, title }) =>
    run(browser, title, rowsFrom(from), {
      place: from === 'boxed' ? { from, proxy: proxied([]) } : { from },
      // Chromium tells no extension that there is a proxy, and one page alone does not give it away.
      ...(from === 'boxed' &&
        browser === 'Firefox' && { vantage: { must: { proxy: true }, never: ['ipv6', 'nat64'] } }),
    }),
  ),
);

/** The names of rows that say the most, for what differs only in how addresses are asked for. */
const CHIEF: ReadonlySet<string> = new Set([
  'a dual-stack portal is ready',
  'a portal on IPv6 alone is ready',
  'a portal on IPv4 alone cannot be entered',
  'an AAAA of class unique-local is not an address for a public portal',
  'a script from an IPv4-only host breaks the page',
  'a picture from an IPv4-only host is missed by the eye alone',
  'other hosts with IPv6 are no obstacle',
]);

/** Firefox lets itself be asked, so nobody else learns of the questions. */
const OWN_RESOLVER: readonly ExtensionRun[] = BROWSER_PLACES.filter(({ from }) => from !== 'boxed').map(
  ({ from, title }) =>
    run('Firefox', `${title}, asking the browser’s own resolver`, ownRows(from), { place: { from }, resolvers: [] }),
);

const OTHERS: readonly ExtensionRun[] = BROWSERS.flatMap(browser => [
  run(browser, 'two resolvers of which one makes addresses up', TWO_RESOLVERS, {
    resolvers: [RESOLVER_URL, DNS64_URL],
  }),
  run(browser, 'a proxy for everything but DNS', BEHIND_PROXY, {
    place: { from: 'dual', proxy: proxied(['doh.gov.vn']) },
    vantage: { must: { proxy: true }, never: ['nat64'] },
  }),
  run(browser, 'no permission beyond gov.vn', chiefRows('dual'), { place: { from: 'dual', allowed: 'gov.vn' } }),
]);

export const RUNS: readonly ExtensionRun[] = [...TABLE, ...OWN_RESOLVER, ...OTHERS];

function run(
  browser: BrowserName,
  title: string,
  rows: readonly ExtensionScenario[],
  change: Partial<ExtensionRun> = {},
): ExtensionRun {
  const { place = { from: 'dual' } } = change;
  const obstacle = PLACES.find(({ from }) => from === place.from)?.obstacle ?? whyNoBrowser(browser);
  const vantage = VANTAGES[place.from] ?? BOTH_FAMILIES;
  return { title, browser, rows, place, resolvers: [RESOLVER_URL], vantage, obstacle, ...change };
}

/** Where a machine has no IPv6, some systems tell no program of IPv6 addresses: then everything is left open. */
function ownRows(from: LabVantage): ExtensionScenario[] {
  return chiefRows(from).map(row => (from === 'v4' ? { ...row, wanted: orLeftOpen(row.wanted) } : row));
}

function chiefRows(from: LabVantage): ExtensionScenario[] {
  return rowsFrom(from).filter(({ wanted }) => from !== 'dual' || CHIEF.has(wanted.name));
}
