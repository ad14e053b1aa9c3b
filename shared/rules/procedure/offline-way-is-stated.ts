import { foldVietnamese } from '../../text/fold-vietnamese';
import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { blocksOf, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/offline-way-is-stated',
  severity: 'moderate',
  basis: [{ document: '63/2010/NĐ-CP', article: 'Điều 8.2.c' }, { document: '118/2025/NĐ-CP' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const ways = blocksOf(reading, 'ways', 'intake', 'time', 'fee').filter(block => block.state === 'stated');
    const offline = ways.find(block => block.part === 'intake' || OFFLINE.test(foldVietnamese(block.text)));
    if (offline !== undefined) return passed('offline-way', offline.at);
    const first = ways[0];
    return first === undefined ? inapplicable('ways-not-stated') : cantTell('offline-way-missing', first.at);
  },
});

const OFFLINE = /truc tiep|buu (?:chinh|dien)|mot cua|tai (?:tru so|bo phan|trung tam|noi)|in person|post/;
