import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** Some software reads the alternative, some the title, some both: two different texts make three different pages. */
export default defineRule({
  id: 'accessibility/image-title-repeats-no-alternative',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.images
        .filter(
          ({ kind, alt, title }) =>
            kind === 'img' && alt !== null && alt.trim() !== '' && title !== null && title.trim() !== '',
        )
        .map(({ at }) => fails(at, 'image-title-and-alternative')),
    ),
});
