import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** One key takes screen reader users to the main landmark, if the page has one. */
export default defineRule({
  id: 'accessibility/main-content-has-a-landmark',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.1'],
  act: ['b40fd1'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.documents
        .filter(({ top, letters, root }) => top && letters > 0 && root === 'html')
        .map(({ at, hasMain, hasRegion }) => {
          if (hasMain) return fine(at);
          return hasRegion ? unsure(at, 'no-main-landmark') : fails(at, 'no-main-landmark');
        }),
    ),
});
