import type { CatalogueRule } from './rule';

/** The procedure pillar, in report order. */
export const PROCEDURE_RULES: readonly CatalogueRule[] = [];
