import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** An empty alternative hides the picture, a title names it: software has to guess which was meant. */
export default defineRule({
  id: 'accessibility/decorative-image-has-no-title',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.1.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.images
        .filter(({ kind, alt }) => kind === 'img' && alt?.trim() === '')
        .map(({ at, title }) =>
          title !== null && title.trim() !== '' ? fails(at, 'title-on-decorative-image') : fine(at),
        ),
    ),
});
