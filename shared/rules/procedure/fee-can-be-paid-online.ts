import { defineRule, inapplicable } from '../rule';
import { judgeSign } from './reading/journey-verdict';
import { blocksOf, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/fee-can-be-paid-online',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.đ' }],
  mode: 'assisted',
  needs: ['page', 'procedure', 'journey'],
  evaluate({ page, procedure, journey }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const fees = blocksOf(reading, 'fee').filter(block => block.state === 'stated');
    if (!fees.some(block => /[1-9]/.test(block.text)))
      return inapplicable(
        'fee-none',
        fees.slice(0, 1).map(block => block.at),
      );
    return judgeSign(journey, ['pay'], 'paymentOnline');
  },
});
