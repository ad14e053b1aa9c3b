import { defineRule, inapplicable, passed } from '../rule';
import { blocksOf, notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/decision-number-is-well-formed',
  severity: 'minor',
  basis: [{ document: '63/2010/NĐ-CP', article: 'Điều 15.1' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const block = blocksOf(reading, 'decision').find(({ state }) => state === 'stated' || state === 'unclear');
    if (block === undefined) return inapplicable('decision-not-shown');
    if (DECISION.test(block.text.normalize('NFC'))) return passed('decision-well-formed', block.at);
    return notGood(reading, 'decision-malformed', block.at);
  },
});

/** 1204/QĐ-UBND, 2252/QĐ-BTP; the sign of the issuing body follows. */
const DECISION = /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?QĐ\s*-\s*[A-ZĐ]{2,}/u;
