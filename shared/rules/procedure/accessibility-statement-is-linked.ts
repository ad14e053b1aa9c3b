import { cantTell, defineRule, passed } from '../rule';
import { unlessProcedure, whereMissing } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/accessibility-statement-is-linked',
  severity: 'minor',
  basis: [{ document: '148/2025/QH15', article: 'Điều 35.2' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const found = lineSaying(reading, WORDS);
    if (found !== null) return passed('accessibility-found', found);
    return cantTell('accessibility-missing', whereMissing(reading));
  },
});

const WORDS = /kha nang tiep can|ho tro tiep can|accessibility|danh cho nguoi khuyet tat/;
