import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/complaint-way-is-stated',
  severity: 'moderate',
  basis: [
    { document: '148/2025/QH15', article: 'Điều 34.2' },
    { document: '2018/1724', article: 'Article 10(1)' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const found = lineSaying(reading, WORDS);
    if (found !== null) return passed('complaint-found', found);
    return notGood(reading, 'complaint-missing', whereMissing(reading));
  },
});

const WORDS = /khieu nai|to cao|phan anh,? kien nghi|khoi kien|appeal|redress|complaint/;
