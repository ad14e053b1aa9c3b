import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/application-can-be-amended',
  severity: 'moderate',
  basis: [{ document: '118/2025/NĐ-CP' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['track', 'submit'], 'amendOrWithdraw'),
});
