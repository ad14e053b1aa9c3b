import type { TextTable } from '../localized';

/** Reasons of the ipv6 rules. */
export const IPV6_REASONS = {} as const satisfies TextTable;
