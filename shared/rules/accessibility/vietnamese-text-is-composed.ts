import { defineRule, failed, inapplicable, passed } from '../rule';
import { UNICODE_BASIS } from './accessibility-basis';

/** A stray decomposed letter comes with a pasted name; this many come from the system that writes the page. */
const LEAST_LETTERS = 5;

/** `ế` as one character and as three look alike, but search, sorting and some speech software tell them apart. */
export default defineRule({
  id: 'accessibility/vietnamese-text-is-composed',
  severity: 'minor',
  basis: UNICODE_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate({ accessibility: { documents } }) {
    const letters = documents.reduce((sum, document) => sum + document.letters, 0);
    if (letters === 0) return inapplicable('no-such-elements');
    const count = documents.reduce((sum, document) => sum + document.decomposed, 0);
    if (count < LEAST_LETTERS) return passed('elements-fine');
    return failed(
      'text-is-decomposed',
      documents.flatMap(document => document.decomposedAt ?? []),
      { count },
    );
  },
});
