import { defineRule } from '../rule';
import { notGood } from './reading/judge-part';
import { judgeSaying } from './reading/judge-saying';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/help-is-on-the-page',
  severity: 'moderate',
  basis: [{ document: '29/2026/QĐ-TTg' }, { document: '2018/1724', article: 'Article 11' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    return judgeSaying(reading, WORDS, 'help-found', at => notGood(reading, 'help-missing', at));
  },
});

const WORDS =
  /(?:dien thoai|hotline|duong day nong|tong dai|\bdt|sdt|lien he|phone|tel)[^\n]{0,30}\d[\d .-]{3,}|[\w.+-]+@[\w-]+\.[\w.]+|\b1[89]00[ .]?\d{4}\b/;
