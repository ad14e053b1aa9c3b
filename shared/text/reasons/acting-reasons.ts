import type { TextTable } from '../localized';

/** Reasons of the rules that judge what happened when the page was used. */
export const ACTING_REASONS = {} as const satisfies TextTable;
