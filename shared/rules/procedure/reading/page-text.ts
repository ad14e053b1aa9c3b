import type { Evidence } from '../../outcome';
import { evidenceAt } from './evidence-at';
import type { PageReading } from './page-reading';

/**
 * The first line of the whole page, menus and footer included, whose folded text fits.
 * @param words regular expression over lower-case text without diacritics
 */
export function lineSaying({ documents }: PageReading, words: RegExp): Evidence | null {
  for (const source of documents) {
    const line = source.lines.find(({ folded }) => words.test(folded));
    if (line !== undefined) return evidenceAt(source, line.box, line.text);
  }
  return null;
}

/** A link or button of the page whose folded text fits; `href` is null where a script decides. */
export function controlSaying({ documents }: PageReading, words: RegExp): { at: Evidence; href: string | null } | null {
  for (const source of documents) {
    const line = source.lines.find(
      ({ folded, clickable, runs }) => (clickable || runs.length > 1) && words.test(folded),
    );
    const run = line?.runs.find(({ box }) => source.document.boxes[box]?.href !== undefined) ?? line?.runs[0];
    if (line === undefined || run === undefined) continue;
    return { at: evidenceAt(source, run.box, line.text), href: source.document.boxes[run.box]?.href ?? null };
  }
  return null;
}
