import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { blocksOf, notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';
import { reasonOf, statedLevel } from './reading/service-level';

export default defineRule({
  id: 'procedure/partial-level-has-a-reason',
  severity: 'serious',
  basis: [
    { document: '224/2026/NĐ-CP', article: 'Điều 14' },
    { document: '148/2025/QH15', article: 'Điều 32.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const stated = statedLevel(reading);
    if (stated === null) return inapplicable('level-not-stated');
    if (stated.level !== 'partial') return inapplicable('level-not-partial', stated.at, { level: stated.level });
    const reason = reasonOf(reading, stated);
    if (reason !== null) return passed('level-reason-stated', reason);
    const block = blocksOf(reading, 'levelReason')[0];
    if (block?.state === 'image' || block?.state === 'file') return cantTell('part-in-image', block.at);
    return notGood(reading, 'level-reason-missing', block?.at ?? stated.at);
  },
});
