import { defineRule, passed } from '../rule';
import { evidenceAt } from './reading/evidence-at';
import { blocksOf, judgePart, unlessProcedure } from './reading/judge-part';
import type { PageReading } from './reading/page-reading';
import { readProcedure } from './reading/read-procedure';
import { saidElsewhere, saysFee } from './reading/said-elsewhere';
import { statesFee } from './reading/value-words';

export default defineRule({
  id: 'procedure/fee-is-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const inWays = blocksOf(reading, 'fee').every(({ state }) => state === 'unclear') ? amongWays(reading) : undefined;
    if (unlessProcedure(reading) === null && inWays !== undefined) return passed('part-stated', inWays);
    return judgePart(reading, ['fee'], () => saidElsewhere(reading, saysFee));
  },
});

/** Some portals state the fee in the list of channels without a block of its own. */
function amongWays(reading: PageReading) {
  for (const block of blocksOf(reading, 'ways')) {
    const line = block.lines.find(({ text, folded }) => /phi\b/.test(folded) && statesFee(text));
    if (line !== undefined) return evidenceAt(block.source, line.box, line.text);
  }
  return undefined;
}
