import type { ClickableFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

const PRESSES = new Set(['click', 'dblclick', 'mousedown', 'mouseup']);
/** Handlers that only stop an event, or record it, offer nothing to reach. */
const HARMLESS =
  /^\s*(event\.|e\.|return )?(stopPropagation\(\)|preventDefault\(\)|false|true)?\s*;?\s*$|^\s*(ga|gtag|_gaq|dataLayer|track)\b/i;

/** A div with a click handler does nothing for those who press Tab and Enter. */
export default defineRule({
  id: 'accessibility/clickable-is-reachable-by-keyboard',
  severity: 'critical',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.1.1', '4.1.2'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([
      ...accessibility.clickables
        .filter(
          ({ insideControl, events, hasControlInside }) =>
            !insideControl && events.some(event => PRESSES.has(event)) && !hasControlInside,
        )
        .map(verdictOn),
      ...accessibility.markup
        .filter(({ kind }) => kind === 'out-of-tab-order')
        .map(({ at }) => unsure(at, 'control-out-of-tab-order')),
    ]),
});

function verdictOn({ at, focusable, code, name, role }: ClickableFacts): ElementVerdict {
  if (focusable || role === 'presentation') return fine(at);
  if (HARMLESS.test(code)) return fine(at);
  return name === '' ? unsure(at, 'click-without-keyboard') : fails(at, 'click-without-keyboard');
}
