import { cantTell, defineRule, failed, passed } from '../rule';
import { atStep, notWalked, stepsOf } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/known-data-is-not-asked-again',
  severity: 'serious',
  basis: [
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1.d' },
    { document: '148/2025/QH15', article: 'Điều 6.2' },
  ],
  mode: 'assisted',
  needs: ['journey'],
  // From five re-asked items on the French observatory marks a procedure red (indicator dlnuf).
  parameters: { mostAskedAgain: 1, manyAskedAgain: 5 },
  evaluate({ journey }, { mostAskedAgain, manyAskedAgain }) {
    const steps = stepsOf(journey, 'form');
    const looked = steps.flatMap(step => (step.fields ?? []).filter(field => field.alreadyKnown !== undefined));
    if (looked.length === 0) return notWalked(steps);
    const again = looked.filter(field => field.alreadyKnown && field.state !== 'prefilled');
    const values = { count: again.length };
    if (again.length <= mostAskedAgain) return passed('data-known', steps.slice(0, 1).map(atStep), values);
    const at = again.map(field => ({ quote: field.label }));
    return again.length < manyAskedAgain
      ? cantTell('data-asked-again', at, values)
      : failed('data-asked-again', at, values);
  },
});
