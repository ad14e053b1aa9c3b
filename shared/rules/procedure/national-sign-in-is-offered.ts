import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/national-sign-in-is-offered',
  severity: 'serious',
  basis: [{ document: '29/2026/QĐ-TTg' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['start', 'login'], 'nationalSignIn'),
});
