import { defineRule } from '../rule';
import { judgeAmount } from './reading/judge-amount';
import type { Line } from './reading/page-lines';
import { readProcedure } from './reading/read-procedure';
import { saidElsewhere, saysFee } from './reading/said-elsewhere';
import { statesFee } from './reading/value-words';

export default defineRule({
  id: 'procedure/fee-is-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    return judgeAmount(reading, 'fee', isFee, () => saidElsewhere(reading, saysFee));
  },
});

const isFee = ({ text, folded }: Line): boolean => /phi\b/.test(folded) && statesFee(text);
