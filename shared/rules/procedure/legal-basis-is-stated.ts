import { defineRule } from '../rule';
import { blocksOf, judgePart } from './reading/judge-part';
import type { PageReading } from './reading/page-reading';
import { readProcedure } from './reading/read-procedure';
import { ACT_NUMBER } from './reading/value-words';

export default defineRule({
  id: 'procedure/legal-basis-is-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 15.1' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    return judgePart(reading, ['legalBasis'], () => relatedActs(reading));
  },
});

/** "Văn bản liên quan" with numbers of acts may be meant as the legal basis. */
function relatedActs(reading: PageReading) {
  const acts = blocksOf(reading, 'related').find(
    ({ label, text }) => /văn bản|van ban/i.test(label) && ACT_NUMBER.test(text),
  );
  return acts?.at ?? null;
}
