import { defineRule, passed } from '../rule';
import { evidenceAt } from './reading/evidence-at';
import { blocksOf, judgePart, unlessProcedure } from './reading/judge-part';
import type { PageReading } from './reading/page-reading';
import { readProcedure } from './reading/read-procedure';
import { saidElsewhere, saysDuration } from './reading/said-elsewhere';
import { statesDuration } from './reading/value-words';

export default defineRule({
  id: 'procedure/time-limit-is-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const inWays = blocksOf(reading, 'time').every(({ state }) => state === 'unclear') ? amongWays(reading) : undefined;
    if (unlessProcedure(reading) === null && inWays !== undefined) return passed('part-stated', inWays);
    return judgePart(reading, ['time'], () => saidElsewhere(reading, saysDuration));
  },
});

/** Some portals state the time limit in the list of channels without a label. */
function amongWays(reading: PageReading) {
  for (const block of blocksOf(reading, 'ways')) {
    const line = block.lines.find(
      ({ text, folded }) => statesDuration(text) && !/thoi gian (?:tiep nhan|lam viec)/.test(folded),
    );
    if (line !== undefined) return evidenceAt(block.source, line.box, line.text);
  }
  return undefined;
}
