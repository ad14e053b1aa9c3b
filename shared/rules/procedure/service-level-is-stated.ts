import { defineRule, passed } from '../rule';
import { judgePart, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';
import { statedLevel } from './reading/service-level';

export default defineRule({
  id: 'procedure/service-level-is-stated',
  severity: 'serious',
  basis: [
    { document: '148/2025/QH15', article: 'Điều 32.1' },
    { document: '148/2025/QH15', article: 'Điều 3.15' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const stated = unlessProcedure(reading) === null ? statedLevel(reading) : null;
    if (stated !== null) return passed('level-stated', stated.at, { level: stated.level });
    return judgePart(reading, ['serviceLevel']);
  },
});
