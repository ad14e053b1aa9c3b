import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/result-is-electronic',
  severity: 'serious',
  basis: [{ document: '148/2025/QH15', article: 'Điều 3.15' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['result'], 'electronicResult'),
});
