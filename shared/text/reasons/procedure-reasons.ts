import type { TextTable } from '../localized';

/** Reasons of the procedure rules. */
export const PROCEDURE_REASONS = {} as const satisfies TextTable;
