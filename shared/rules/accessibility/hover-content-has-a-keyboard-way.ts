import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

/** A menu that opens under the mouse only stays closed for keyboard and touch. */
export default defineRule({
  id: 'accessibility/hover-content-has-a-keyboard-way',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([
      ...accessibility.clickables
        .filter(
          ({ events, code }) =>
            events.some(event => event === 'mouseover' || event === 'mouseenter') &&
            !/(style\.(color|background|border|opacity|text)|className)/i.test(code),
        )
        .map(({ at, events, focusable }) =>
          focusable && events.includes('click') ? fine(at) : unsure(at, 'hover-only'),
        ),
      ...accessibility.markup.filter(({ kind }) => kind === 'shown-on-hover').map(({ at }) => unsure(at, 'hover-only')),
      ...accessibility.scripts
        .filter(({ kind }) => kind === 'shows-on-hover')
        .map(({ at }) => unsure(at, 'hover-only')),
    ]),
});
