import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/language-is-declared',
  severity: 'minor',
  basis: [{ document: '2018/1724', article: 'Article 12' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    if (page.lang === null || page.lang.trim() === '') return notGood(reading, 'lang-missing', { selector: 'html' });
    const spoken = reading.blocks.some(block => block.language === 'vi') ? 'vi' : page.lang.slice(0, 2).toLowerCase();
    if (!page.lang.toLowerCase().startsWith(spoken))
      return notGood(reading, 'lang-wrong', { selector: 'html', quote: `lang="${page.lang}"` });
    const { alternates } = procedure.machine;
    return passed(alternates.some(tag => !tag.startsWith(spoken)) ? 'lang-and-translation' : 'lang-declared', {
      selector: 'html',
    });
  },
});
