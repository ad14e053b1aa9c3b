import type { CatalogueRule } from './rule';

/** The ipv6 pillar, in report order. */
export const IPV6_RULES: readonly CatalogueRule[] = [];
