import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { saysNothing } from './empty-words';

/** "Nhập" or "Info" does not tell what to write. */
export default defineRule({
  id: 'accessibility/field-label-says-something',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.6', '3.3.2'],
  act: ['cc0f0a'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.fields
        .filter(({ name, onScreen }) => name !== '' && onScreen)
        .map(({ at, name }) => (saysNothing('label', name) ? fails(at, 'field-label-says-nothing') : fine(at))),
    ),
});
