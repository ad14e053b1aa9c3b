import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { saysNothing } from './empty-words';

/** People who listen jump from heading to heading: "Heading 1" or "***" tells them nothing. */
export default defineRule({
  id: 'accessibility/heading-says-something',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.6'],
  act: ['b49b2e'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.headings
        .filter(({ name }) => name !== '')
        .map(({ at, name }) => (saysNothing('heading', name) ? fails(at, 'heading-says-nothing') : fine(at))),
    ),
});
