import type { FieldFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

const CODE = /otp|one-time|username|user-?name|dang-?nhap|password|mat-?khau|email|code|ma-?xac/i;

/** Who cannot type a long code copies it, or lets a password manager do it. Blocking that locks them out. */
export default defineRule({
  id: 'accessibility/paste-is-allowed',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.3.8'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.fields.filter(({ type, onPaste }) => type === 'password' || onPaste !== '').map(verdictOn)),
});

function verdictOn({ at, onPaste, type, autocomplete }: FieldFacts): ElementVerdict {
  const blocked = /return\s+false|preventDefault/.test(onPaste);
  if (blocked)
    return type === 'password' || CODE.test(`${at.quote} ${autocomplete}`)
      ? fails(at, 'paste-blocked')
      : unsure(at, 'paste-blocked');
  return type === 'password' && autocomplete === 'off' ? unsure(at, 'password-manager-refused') : fine(at);
}
