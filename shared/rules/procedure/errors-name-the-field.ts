import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/errors-name-the-field',
  severity: 'serious',
  basis: [{ document: 'WCAG 2.2' }, { document: '224/2026/NĐ-CP', article: 'Điều 15.2' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate({ journey }) {
    const naming = judgeSign(journey, ['form', 'submit'], 'errorNamesField');
    if (naming.outcome !== 'passed') return naming;
    const warned = judgeSign(journey, ['form', 'submit'], 'timeoutWarned');
    return warned.outcome === 'failed' ? warned : naming;
  },
});
