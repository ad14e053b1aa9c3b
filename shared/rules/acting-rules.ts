import type { CatalogueRule } from './rule';

/** Accessibility rules that judge what happened when the page was used (keyboard, zoom, spacing). */
export const ACTING_RULES: readonly CatalogueRule[] = [];
