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
    // A step without `fields` could not be read, or nobody looked: it is no proof that there is no form.
    const last = steps.findLast(step => step.fields !== undefined);
    return last === undefined ? notWalked(steps) : failed('journey-no-form', atStep(last));
  },
});
