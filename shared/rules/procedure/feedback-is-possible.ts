import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/feedback-is-possible',
  severity: 'moderate',
  basis: [
    { document: '148/2025/QH15', article: 'Điều 34.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 10.3' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const found = lineSaying(reading, WORDS);
    if (found !== null) return passed('feedback-found', found);
    return notGood(reading, 'feedback-missing', whereMissing(reading));
  },
});

const WORDS = /phan anh|kien nghi|gop y|danh gia|y kien|huu ich khong|hai long|feedback/;
