import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** A picture puzzle keeps blind people out of the procedure unless there is a way without seeing. */
export default defineRule({
  id: 'accessibility/captcha-has-another-way',
  severity: 'critical',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.1.1', '3.3.8'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.captchas.map(({ at, kind, otherWay }) =>
        kind === 'turnstile' || otherWay
          ? fine(at)
          : kind === 'image'
            ? fails(at, 'captcha-only-a-picture')
            : unsure(at, 'captcha-of-a-service'),
      ),
    ),
});
