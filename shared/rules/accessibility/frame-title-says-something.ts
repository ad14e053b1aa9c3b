import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { saysNothing } from './empty-words';

/** Entering "iframe" or "untitled", nobody knows whether it is a map, a form or an advertisement. */
export default defineRule({
  id: 'accessibility/frame-title-says-something',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['4.1.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.embeds
        .filter(({ exposed, name }) => exposed && name !== '')
        .map(({ at, name }) =>
          saysNothing('frame', name) || /^https?:/i.test(name) ? fails(at, 'frame-title-says-nothing') : fine(at),
        ),
    ),
});
