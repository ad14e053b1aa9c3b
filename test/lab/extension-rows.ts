import type { ExtensionScenario } from './extension-expectations';
import type { Scenario } from './scenario';

// Claims that only an extension can be asked about: how it was set up is a matter of the browser.

const rowsOf = (scenarios: readonly Scenario[]): ExtensionScenario[] => scenarios.map(wanted => ({ wanted }));
const from = 'dual';

/** What one resolver says and the other does not is nobody's failure. */
export const TWO_RESOLVERS: readonly ExtensionScenario[] = rowsOf([
  {
    name: 'a portal on IPv4 alone, for which one resolver makes addresses up, is undetermined',
    url: 'https://v4-only.gov.vn/',
    from,
    page: ['unknown'],
    hosts: { 'v4-only.gov.vn': 'unknown' },
    accusesNobody: true,
  },
  { name: 'a portal that both know is ready', url: 'https://dual.gov.vn/', from, page: ['ready'] },
  {
    name: 'a script from a host that only one gives IPv6 addresses leaves the page undetermined',
    url: 'https://needs-script.gov.vn/',
    from,
    page: ['unknown'],
    hosts: { 'needs-script.gov.vn': 'dual-v6', 'v4.thu-vien.vn': 'unknown' },
    accusesNobody: true,
  },
]);

/** A proxy's address says nothing about the hosts behind it; DNS does. */
export const BEHIND_PROXY: readonly ExtensionScenario[] = rowsOf([
  {
    name: 'what a page needs is judged by DNS, and the hosts were reached through the proxy',
    url: 'https://needs-script.gov.vn/',
    from,
    page: ['broken'],
    hosts: { 'v4.thu-vien.vn': 'v4-only', 'needs-script.gov.vn': 'dual-v6' },
    reached: { 'v4.thu-vien.vn': 'proxy', 'needs-script.gov.vn': 'proxy' },
    rules: { 'ipv6/ipv6-is-used-when-offered': ['untested'], 'ipv6/critical-resources-have-ipv6': ['failed'] },
  },
]);
