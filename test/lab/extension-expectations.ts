import { publicText } from './public-names';
import type { Scenario } from './scenario';

/**
 * What an extension has no means to look at: it opens no connections of its own, asks no name servers, and loads no page
 * over one family alone. Its report must leave these rules open, whatever the checker finds.
 */
export const CHECKER_ONLY: readonly string[] = [
  'ipv6/every-aaaa-answers',
  'ipv6/certificate-is-valid-over-ipv6',
  'ipv6/same-content-over-both-families',
  'ipv6/page-works-without-ipv4',
  'ipv6/name-servers-have-ipv6',
  'ipv6/name-servers-answer-over-ipv6',
  'ipv6/delegation-needs-no-ipv4',
  'ipv6/zone-data-agrees-over-both-families',
  'ipv6/zone-is-signed',
];

/** Neither good nor bad. */
const LEFT_OPEN = ['untested', 'cantTell', 'inapplicable'] as const;

export interface ExtensionScenario {
  /** The row of the table in the words of the extension: under the public names, without what only the checker decides. */
  wanted: Scenario;
  /** Why a browser cannot see what the row is about; the row is run all the same, and must come out undecided. */
  notVisible?: string;
  /** The browser itself shows an error page, into which no extension can look: it must say so, and nothing else. */
  noPage?: true;
}

type Difference = Partial<Pick<Scenario, 'page' | 'hosts' | 'reached'>> & Omit<ExtensionScenario, 'wanted'>;

const NO_ADDRESS: Difference = { noPage: true };
const BOTH_PAGES = 'the page is compared with itself over the other family, and a browser loads it over one';
/** An address of a page was offered and not used: that something is wrong with it is likely, and not proven. */
const notTaken = (host: string): Difference => ({
  page: ['unknown'],
  hosts: { [host]: 'dual-v4' },
  notVisible: 'a browser that went over IPv4 does not say why',
});
const WARNED: Difference = { noPage: true, notVisible: 'the browser warns instead of showing the page' };
const AWAITED: Difference = { noPage: true, notVisible: 'the browser waits for the server, and no page comes' };

/** Where the extension rightly says something else than the checker, by the name of the scenario. */
export const DIFFERENT: Readonly<Record<string, Difference>> = {
  'an AAAA behind which nobody listens is broken': notTaken('v6-refused.gov.vn'),
  'an AAAA behind a filter is broken': notTaken('v6-filtered.gov.vn'),
  'an AAAA that takes connections and never speaks TLS is broken': AWAITED,
  'an AAAA behind a path that loses large packets is broken, and that is named': AWAITED,
  'a page without HTTPS that large packets cannot carry is looked at': AWAITED,
  // A browser that took the dead one went over IPv4.
  'one dead AAAA of two is found, and the page still works': { page: ['ready', 'unknown'] },
  'a certificate for another name over IPv6 shuts people out': WARNED,
  'a certificate that has ended over IPv6 alone shuts people out': WARNED,
  'another page over IPv6 is not the same portal': { page: ['ready'], notVisible: BOTH_PAGES },
  'a refusal over IPv6 is not the same portal': { page: ['unknown'], notVisible: BOTH_PAGES },
  'a name whose servers all fail is undetermined, not without IPv6': NO_ADDRESS,
  'a name with a broken signature is undetermined, not without IPv6': NO_ADDRESS,
  'a name that does not exist is undetermined, not without IPv6': NO_ADDRESS,
  'two zones that wait for each other’s name servers are nobody’s IPv6 problem': NO_ADDRESS,
  'aliases in a circle are nobody’s IPv6 problem': NO_ADDRESS,
};

/** What the extension must say of a scenario. */
export function inExtension(scenario: Scenario): ExtensionScenario {
  const { zone: _, rules = {}, reasons = {}, ...rest } = JSON.parse(publicText(JSON.stringify(scenario))) as Scenario;
  const { notVisible = whyNotVisible(scenario), noPage, ...words } = DIFFERENT[scenario.name] ?? {};
  const judged = Object.entries(rules).map(([rule, outcomes]) => [
    rule,
    CHECKER_ONLY.includes(rule) ? LEFT_OPEN : outcomes,
  ]);
  const told = Object.entries(reasons).filter(([rule]) => !CHECKER_ONLY.includes(rule));
  const wanted: Scenario = {
    ...rest,
    ...words,
    rules: Object.fromEntries(judged),
    ...(told.length > 0 && { reasons: Object.fromEntries(told) }),
  };
  return { wanted, ...(notVisible !== undefined && { notVisible }), ...(noPage && { noPage }) };
}

/** The same row where nothing at all may be known: what is said must be right. */
export function orLeftOpen({ hosts: _, page = [], rules = {}, ...rest }: Scenario): Scenario {
  const open = Object.entries(rules).map(([rule, outcomes]) => [rule, [...outcomes, ...LEFT_OPEN]]);
  return { ...rest, page: [...page, 'unknown'], rules: Object.fromEntries(open) };
}

/** Rows about nothing but what the checker alone can look at. */
function whyNotVisible({ rules = {}, page, hosts, accusesNobody }: Scenario): string | undefined {
  const names = Object.keys(rules);
  if (page !== undefined || hosts !== undefined || accusesNobody) return undefined;
  return names.every(name => CHECKER_ONLY.includes(name)) ? `only a program with sockets sees ${names[0]}` : undefined;
}
