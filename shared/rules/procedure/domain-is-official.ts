import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { isLocal } from './reading/hosts';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/domain-is-official',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const { protocol, hostname } = new URL(page.url);
    if (isLocal(protocol, hostname)) return inapplicable('host-is-local');
    if (/(?:^|\.)gov\.vn$/.test(hostname)) return passed('domain-official', { host: hostname });
    if (hostname.endsWith('.vn')) return cantTell('domain-vn', { host: hostname }, { host: hostname });
    return notGood(reading, 'domain-foreign', { host: hostname }, { host: hostname });
  },
});
