import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/help-is-on-the-page',
  severity: 'moderate',
  basis: [{ document: '29/2026/QĐ-TTg' }, { document: '2018/1724', article: 'Article 11' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const found = lineSaying(reading, WORDS);
    if (found !== null) return passed('help-found', found);
    return notGood(reading, 'help-missing', whereMissing(reading));
  },
});

const WORDS =
  /(?:dien thoai|hotline|duong day nong|tong dai|\bdt|sdt|lien he|phone|tel)[^\n]{0,30}\d[\d .-]{3,}|[\w.+-]+@[\w-]+\.[\w.]+|\b1[89]00[ .]?\d{4}\b/;
