import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/answers-can-be-reviewed',
  severity: 'moderate',
  basis: [{ document: 'WCAG 2.2' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['form', 'submit'], 'reviewBeforeSending'),
});
