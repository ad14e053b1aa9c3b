import { foldVietnamese } from '../../text/fold-vietnamese';
import { cantTell, defineRule, passed } from '../rule';
import { unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/content-is-readable-before-login',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 16' },
    { document: '2018/1724', article: 'Article 10(1)' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    if (reading.kind === 'procedure') return passed('readable-before-login', reading.kindEvidence.slice(0, 1));
    const named = /thu tuc|tthc|dich vu cong/.test(foldVietnamese(`${page.title} ${page.url}`));
    if (reading.kind === 'login' && named) return cantTell('login-first', reading.kindEvidence.slice(0, 1));
    return unlessProcedure(reading) ?? passed('readable-before-login');
  },
});
