import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/addresses-are-well-formed',
  severity: 'moderate',
  basis: [{ document: '63/2010/NĐ-CP', article: 'Điều 16' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const blocks = reading.blocks.filter(block => block.part !== 'related');
    const broken = blocks.find(block => BROKEN.test(block.text));
    if (broken === undefined) return passed('addresses-well-formed');
    return notGood(reading, 'address-malformed', broken.at, { address: BROKEN.exec(broken.text)?.[0] ?? '' });
  },
});

/** Doubled dots, commas for dots and broken schemes in addresses that the text gives. */
const BROKEN =
  /https?:?\/(?!\/)[^\s]+|https?\/\/[^\s]+|(?:[a-z0-9-]+\.)*[a-z0-9-]+(?:\.\.|,)gov\.vn|(?:[a-z0-9-]+\.)+gov(?:\.\.|,)vn|htpp:[^\s]+/i;
