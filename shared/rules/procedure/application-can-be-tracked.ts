import { cantTell, defineRule } from '../rule';
import { judgeSaying } from './reading/judge-saying';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/application-can-be-tracked',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.g' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    return judgeSaying(reading, WORDS, 'tracking-found', at => cantTell('tracking-missing', at));
  },
});

const WORDS =
  /tra cuu (?:ho so|tinh trang|trang thai|ket qua)|tinh trang (?:ho so|giai quyet)|theo doi ho so|ket qua giai quyet|ho so cua toi|track/;
