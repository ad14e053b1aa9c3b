import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { bareWords } from './empty-words';

/** A title that repeats the link text is read twice. */
export default defineRule({
  id: 'accessibility/link-title-adds-something',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.links
        .filter(({ title, text }) => bareWords(title ?? '') !== '' && bareWords(text) !== '')
        .map(({ at, title, text }) =>
          bareWords(title ?? '') === bareWords(text) ? fails(at, 'link-title-repeats-text') : fine(at),
        ),
    ),
});
