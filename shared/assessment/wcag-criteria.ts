import { CATALOGUE } from '../rules/catalogue';
import type { Criterion } from './criterion';
import { OPERABLE } from './operable-criteria';
import { PERCEIVABLE } from './perceivable-criteria';
import { ROBUST } from './robust-criteria';
import { UNDERSTANDABLE } from './understandable-criteria';

/** All success criteria of WCAG 2.2, levels A and AA, in the order of the standard. */
export const WCAG_CRITERIA: readonly Criterion[] = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE, ...ROBUST];

const BY_NUMBER = new Map(WCAG_CRITERIA.map(criterion => [criterion.criterion, criterion]));

/** The criterion with this number, or null for one of level AAA or of another version. */
export const criterionOf = (number: string): Criterion | null => BY_NUMBER.get(number) ?? null;

/** Ids of the rules that check a part of a criterion, in report order; advice is left out. */
export function rulesOf(number: string): string[] {
  return CATALOGUE.filter(({ wcag, advisory }) => !advisory && wcag?.includes(number)).map(({ id }) => id);
}
