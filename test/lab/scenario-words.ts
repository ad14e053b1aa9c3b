import { at } from './sites';

/** Hosts that several pages use. */
export const V4 = 'v4.thu-vien.test';
export const BOTH = 'both.thu-vien.test';

/** The page of a host of gov.test. */
export const page = (name: string, path = '/'): string => `https://${at(name)}${path}`;

export const PASSED = ['passed'] as const;
export const FAILED = ['failed'] as const;
/** Nobody can tell from there. */
export const OPEN = ['cantTell', 'untested'] as const;
export const NOT_FAILED = ['passed', 'cantTell', 'untested', 'inapplicable'] as const;

export const DELEGATION = 'ipv6/delegation-needs-no-ipv4';
