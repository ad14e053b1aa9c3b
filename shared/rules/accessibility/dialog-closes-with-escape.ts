import { judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Advice of the ARIA Authoring Practices, dialog pattern: Escape closes the dialog. */
export default defineRule({
  id: 'accessibility/dialog-closes-with-escape',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['activation'],
  evaluate: ({ activation: { dialogs } }) =>
    judgeElements(
      dialogs.map(({ at, closesWithEscape }) =>
        closesWithEscape
          ? { outcome: 'passed', reason: 'dialog-obeys-escape', at }
          : { outcome: 'failed', reason: 'dialog-ignores-escape', at },
      ),
      'acting-nothing-to-try',
    ),
});
