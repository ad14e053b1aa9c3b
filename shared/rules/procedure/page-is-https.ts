import { defineRule, inapplicable, passed } from '../rule';
import { isLocal } from './reading/hosts';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/page-is-https',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 21.4' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const { protocol, hostname } = new URL(page.url);
    if (isLocal(protocol, hostname)) return inapplicable('host-is-local');
    if (protocol !== 'https:') return notGood(reading, 'page-not-https', { url: page.url });
    const open = procedure.fields.find(field => field.action?.startsWith('http:'));
    if (open !== undefined)
      return notGood(reading, 'form-not-https', { selector: open.selector, url: open.action ?? '' });
    return passed('page-https', { url: page.url });
  },
});
