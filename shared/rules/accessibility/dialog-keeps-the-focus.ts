import { judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Advice of the ARIA Authoring Practices, dialog pattern: Tab stays inside a dialog that lies over the page. */
export default defineRule({
  id: 'accessibility/dialog-keeps-the-focus',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.3'],
  advisory: true,
  needs: ['activation'],
  evaluate: ({ activation: { dialogs } }) =>
    judgeElements(
      dialogs.map(({ at, focusLeaves }) =>
        focusLeaves
          ? { outcome: 'failed', reason: 'dialog-lets-focus-go', at }
          : { outcome: 'passed', reason: 'dialog-holds-focus', at },
      ),
      'acting-nothing-to-try',
    ),
});
