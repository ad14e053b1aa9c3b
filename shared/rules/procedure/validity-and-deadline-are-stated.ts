import { foldVietnamese } from '../../text/fold-vietnamese';
import { defineRule, inapplicable, passed } from '../rule';
import { blocksOf, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/validity-and-deadline-are-stated',
  severity: 'minor',
  basis: [{ document: '63/2010/NĐ-CP', article: 'Điều 8.2.h' }],
  advisory: true,
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const block = blocksOf(reading, 'validity')[0];
    if (block?.state === 'stated') return passed('validity-stated', block.at);
    const said = reading.blocks.find(({ part, text }) => part !== 'legalBasis' && VALIDITY.test(foldVietnamese(text)));
    if (said !== undefined) return passed('validity-stated', said.at);
    return inapplicable('validity-not-named');
  },
});

const VALIDITY =
  /(?:co )?(?:gia tri|hieu luc|thoi han)(?: su dung)? (?:trong |la |khong qua |toi da )?(?:\d+|mot|hai|ba|nam|muoi|vo thoi han|khong thoi han)|trong (?:thoi han|vong) \d+ [^.;]{0,40}phai (?:nop|bo sung|khai)/;
