import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** Words hidden with display:none are hidden from screen readers as well: the help meant for them is lost. */
export default defineRule({
  id: 'accessibility/link-text-is-not-hidden',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.4'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.links
        .filter(({ hiddenText }) => /\p{L}{2}/u.test(hiddenText))
        .map(({ at, hiddenText }) => unsure({ ...at, quote: hiddenText }, 'link-words-are-hidden')),
    ),
});
