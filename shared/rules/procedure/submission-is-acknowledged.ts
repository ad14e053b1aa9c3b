import { defineRule, failed, passed } from '../rule';
import { atStep, notWalked, stepsOf } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/submission-is-acknowledged',
  severity: 'serious',
  basis: [
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1.g' },
    { document: '2018/1724', article: 'Article 6(2)' },
  ],
  mode: 'assisted',
  needs: ['journey'],
  evaluate({ journey }) {
    const steps = stepsOf(journey, 'submit', 'track');
    const step = steps.find(({ seen }) => seen?.acknowledgement !== undefined);
    if (step === undefined) return notWalked(steps);
    const missing = (['code', 'date', 'dueDate'] as const).filter(part => !step.seen?.acknowledgement?.includes(part));
    if (missing.length === 0) return passed('acknowledged', atStep(step));
    return failed('acknowledgement-incomplete', atStep(step), { missing: missing.join(', ') });
  },
});
