import { defineRule } from '../rule';
import { notGood } from './reading/judge-part';
import { judgeSaying } from './reading/judge-saying';
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
    return judgeSaying(reading, WORDS, 'feedback-found', at => notGood(reading, 'feedback-missing', at));
  },
});

const WORDS = /phan anh|kien nghi|gop y|danh gia|y kien|huu ich khong|hai long|feedback/;
