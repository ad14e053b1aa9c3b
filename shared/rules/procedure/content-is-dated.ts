import { defineRule, passed } from '../rule';
import { blocksOf, notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/content-is-dated',
  severity: 'minor',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 16' },
    { document: '2018/1724', article: 'Article 9' },
  ],
  advisory: true,
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const block = blocksOf(reading, 'updated').find(({ text, state }) => state === 'stated' || DATE.test(text));
    if (block !== undefined) return passed('date-shown', block.at);
    const line = lineSaying(
      reading,
      /(?:cap nhat|ngay dang|cong bo|ban hanh|sua doi)[^.;]{0,30}\d{1,2}[/-]\d{1,2}[/-]\d{4}/,
    );
    if (line !== null) return passed('date-shown', line);
    return notGood(reading, 'date-missing', whereMissing(reading));
  },
});

const DATE = /\d{1,2}[/-]\d{1,2}[/-]\d{4}/;
