import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/page-fits-a-phone',
  severity: 'moderate',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 10.3' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const viewport = procedure.machine.meta.viewport;
    if (viewport !== undefined && /width\s*=/.test(viewport))
      return passed('viewport-set', { selector: 'meta[name=viewport]', quote: viewport });
    return notGood(reading, 'viewport-missing', { selector: 'head' });
  },
});
