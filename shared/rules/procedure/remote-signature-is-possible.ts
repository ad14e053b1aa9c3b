import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/remote-signature-is-possible',
  severity: 'moderate',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.e' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['form', 'submit'], 'remoteSignature'),
});
