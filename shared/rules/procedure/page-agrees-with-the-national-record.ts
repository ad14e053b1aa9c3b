import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';
import { differences } from './reading/record-differences';

export default defineRule({
  id: 'procedure/page-agrees-with-the-national-record',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 25' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1.b' },
  ],
  needs: ['page', 'procedure', 'nationalRecord'],
  evaluate({ page, procedure, nationalRecord }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    if (reading.code === null || !reading.code.text.startsWith(nationalRecord.code))
      return inapplicable('record-other-code');
    const differing = differences(reading, nationalRecord);
    if (differing.length === 0) return passed('record-agrees', reading.code.at, { code: nationalRecord.code });
    // A province may promise a shorter time and its council sets fees of its own (97/2015/QH13, Điều 22): a person decides.
    return cantTell('record-differs', differing, { code: nationalRecord.code });
  },
});
