import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** A page with less text has no blocks to skip, letters. */
const LEAST_LETTERS = 80;

/** Headings are how most screen reader users look for the content; one that is seen and heard must stand above it. */
export default defineRule({
  id: 'accessibility/main-content-has-a-heading',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.1'],
  act: ['047fe0'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.documents
        .filter(({ top, letters, root }) => top && letters >= LEAST_LETTERS && root === 'html')
        .map(({ at, mainHeadings }) => (mainHeadings > 0 ? fine(at) : fails(at, 'no-heading-above-content'))),
    ),
});
