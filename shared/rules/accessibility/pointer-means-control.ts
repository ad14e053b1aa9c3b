import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** What shows a hand invites a click; if the keyboard cannot get there, it may be a control made of a plain text. */
export default defineRule({
  id: 'accessibility/pointer-means-control',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.1', '4.1.2'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.clickables
        .filter(
          ({ events, pointer, insideControl, focusable, hasControlInside }) =>
            events.length === 0 && pointer && !insideControl && !focusable && !hasControlInside,
        )
        .map(({ at }) => unsure(at, 'pointer-without-control')),
    ),
});
