import { cantTell, defineRule, passed } from '../rule';
import { unlessProcedure, whereMissing } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/application-can-be-tracked',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.g' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const found = lineSaying(reading, WORDS);
    if (found !== null) return passed('tracking-found', found);
    return cantTell('tracking-missing', whereMissing(reading));
  },
});

const WORDS =
  /tra cuu (?:ho so|tinh trang|trang thai|ket qua)|tinh trang (?:ho so|giai quyet)|theo doi ho so|ket qua giai quyet|ho so cua toi|track/;
