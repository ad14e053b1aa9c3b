import { foldVietnamese } from '../../text/fold-vietnamese';
import { defineRule, inapplicable, passed } from '../rule';
import { blocksOf, notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/dossier-quantity-is-stated',
  severity: 'moderate',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2.d' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1.a' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const papers = blocksOf(reading, 'dossier', 'paper').filter(block => block.state === 'stated');
    if (papers.length === 0) return inapplicable('dossier-not-stated');
    const quantity = blocksOf(reading, 'quantity').find(block => block.state === 'stated' && /\d/.test(block.text));
    if (quantity !== undefined) return passed('quantity-stated', quantity.at);
    const counted = papers.find(block => COUNTED.test(foldVietnamese(block.text)));
    if (counted !== undefined) return passed('quantity-stated', counted.at);
    return notGood(reading, 'quantity-missing', papers[0]?.at ?? whereMissing(reading));
  },
});

/** "01 bản chính", "bản sao: 1", "02 bộ". */
const COUNTED =
  /\d+\s*(?:\([^)]{1,12}\)\s*)?(?:ban|bo|to|quyen|anh|chiec)\b|ban (?:chinh|sao)|(?:mot|hai) (?:ban|bo)\b/;
