import type { ReasonKey } from '../../../text/reason-keys';
import type { Evidence, Verdict } from '../../outcome';
import { passed } from '../../rule';
import { unlessProcedure, whereMissing } from './judge-part';
import type { PageReading } from './page-reading';
import { lineSaying } from './page-text';

/**
 * Whether a procedure page says something anywhere, menus and footer included.
 * @param words regular expression over lower-case text without diacritics
 * @param missing what is concluded where no line says it
 */
export function judgeSaying(
  reading: PageReading,
  words: RegExp,
  found: ReasonKey,
  missing: (at: Evidence) => Verdict,
): Verdict {
  const other = unlessProcedure(reading);
  if (other !== null) return other;
  const line = lineSaying(reading, words);
  return line === null ? missing(whereMissing(reading)) : passed(found, line);
}
