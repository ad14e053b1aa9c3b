import { defineRule } from '../rule';
import { judgePart } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/legal-basis-is-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 15.1' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate: ({ page, procedure }) => judgePart(readProcedure(procedure, page), ['legalBasis']),
});
