import { defineRule, passed } from '../rule';
import { blocksOf, judgePart, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/responsible-agency-is-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const competent = blocksOf(reading, 'competentAgency')[0];
    if (unlessProcedure(reading) === null && competent?.state === 'stated') {
      if (blocksOf(reading, 'agency')[0]?.state !== 'stated') return passed('agency-by-competence', competent.at);
    }
    const intake = blocksOf(reading, 'intake', 'delegatedAgency')[0];
    return judgePart(reading, ['agency'], () => (intake?.state === 'stated' ? intake.at : null));
  },
});
