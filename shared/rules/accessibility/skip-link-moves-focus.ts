import { judgeElements } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 2.4.1: a link that promises to skip really skips. */
export default defineRule({
  id: 'accessibility/skip-link-moves-focus',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.1'],
  needs: ['activation'],
  evaluate: ({ activation: { skipLinks } }) =>
    judgeElements(
      skipLinks.map(({ at, moved }) =>
        moved
          ? { outcome: 'passed', reason: 'skip-link-works', at }
          : { outcome: 'failed', reason: 'skip-link-stays', at },
      ),
      'acting-nothing-to-try',
    ),
});
