import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { isLocal } from './reading/hosts';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/domain-is-official',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['page', 'procedure'],
  parameters: { officialDomains: ['gov.vn'], nationalDomains: ['vn'] },
  evaluate({ page, procedure }, { officialDomains, nationalDomains }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const { protocol, hostname } = new URL(page.url);
    if (isLocal(protocol, hostname)) return inapplicable('host-is-local');
    if (isUnder(hostname, officialDomains)) return passed('domain-official', { host: hostname });
    if (isUnder(hostname, nationalDomains)) return cantTell('domain-vn', { host: hostname }, { host: hostname });
    return notGood(reading, 'domain-foreign', { host: hostname }, { host: hostname });
  },
});

const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some(domain => `.${host}`.endsWith(`.${domain}`));
