import { cantTell, defineRule, passed } from '../rule';
import { blocksOf, notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/name-and-code-are-stated',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  // Only Viet Nam gives every procedure a code of its own; 0 where a legal order knows none.
  parameters: { asksForCode: 1 },
  evaluate({ page, procedure }, { asksForCode }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const { name, code, nameInTitle } = reading;
    const block = blocksOf(reading, 'code')[0];
    if (name !== null && code !== null) return passed('name-and-code', [name.at, code.at], { code: code.text });
    if (name !== null && asksForCode === 0) return passed('name-alone', name.at);
    if (name === null && nameInTitle && code !== null) return cantTell('name-in-window-title', code.at);
    if (name === null) return notGood(reading, 'name-missing', whereMissing(reading));
    if (block?.state === 'unclear') return cantTell('code-unusual', block.at);
    return notGood(
      reading,
      block === undefined ? 'code-missing' : 'code-placeholder',
      block?.at ?? whereMissing(reading),
    );
  },
});
