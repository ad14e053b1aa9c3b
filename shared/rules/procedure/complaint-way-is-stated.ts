import { defineRule } from '../rule';
import { notGood } from './reading/judge-part';
import { judgeSaying } from './reading/judge-saying';
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
    return judgeSaying(reading, WORDS, 'complaint-found', at => notGood(reading, 'complaint-missing', at));
  },
});

const WORDS = /khieu nai|to cao|phan anh,? kien nghi|khoi kien|appeal|redress|complaint/;
