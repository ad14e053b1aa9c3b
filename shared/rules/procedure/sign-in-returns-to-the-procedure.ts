import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/sign-in-returns-to-the-procedure',
  severity: 'moderate',
  basis: [{ document: 'Modello Comuni', article: 'C.SE.1.1' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['login', 'form'], 'returnedToProcedure'),
});
