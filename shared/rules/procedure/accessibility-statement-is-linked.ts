import { cantTell, defineRule } from '../rule';
import { judgeSaying } from './reading/judge-saying';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/accessibility-statement-is-linked',
  severity: 'minor',
  basis: [{ document: '148/2025/QH15', article: 'Điều 35.2' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    return judgeSaying(reading, WORDS, 'accessibility-found', at => cantTell('accessibility-missing', at));
  },
});

const WORDS = /kha nang tiep can|ho tro tiep can|accessibility|danh cho nguoi khuyet tat/;
