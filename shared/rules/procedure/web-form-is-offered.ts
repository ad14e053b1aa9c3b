import { defineRule, failed, passed } from '../rule';
import { atStep, notWalked, stepsOf } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/web-form-is-offered',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.b' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate({ journey }) {
    const steps = stepsOf(journey, 'form');
    const form = steps.find(step => (step.fields?.length ?? 0) >= 3);
    if (form !== undefined) return passed('journey-form', atStep(form));
    const last = steps.at(-1);
    return last === undefined ? notWalked(steps) : failed('journey-no-form', atStep(last));
  },
});
