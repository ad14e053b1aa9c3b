import type { TextContrast } from '../acting-facts';
import type { StateColours } from '../page-script/acting/read-contrast';

/**
 * Texts whose colours a state changes, with the contrast in that state.
 * @param rest the colours of the same controls when no state applies
 */
export function stateContrasts(
  state: 'hover' | 'focus',
  rest: readonly StateColours[],
  now: readonly StateColours[],
): TextContrast[] {
  const before = new Map(rest.map(entry => [entry.number, entry]));
  return now.flatMap(({ number, at, ratio, colours, needed }) => {
    const known = before.get(number);
    if (known === undefined || known.ratio === null || ratio === null || colours === known.colours) return [];
    return [{ at, state, worst: ratio, best: ratio, needed, goodAtRest: known.ratio >= needed }];
  });
}
