import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/receipt-of-payment-is-a-file',
  severity: 'minor',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.đ' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['pay'], 'receiptFile'),
});
