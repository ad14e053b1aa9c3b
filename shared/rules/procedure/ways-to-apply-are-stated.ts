import { defineRule } from '../rule';
import { judgePart } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';
import { saidElsewhere, saysChannels } from './reading/said-elsewhere';

export default defineRule({
  id: 'procedure/ways-to-apply-are-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    return judgePart(reading, ['ways'], () => saidElsewhere(reading, saysChannels));
  },
});
