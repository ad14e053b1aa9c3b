import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { controlSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';
import { statedLevel } from './reading/service-level';

export default defineRule({
  id: 'procedure/start-button-leads-on',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.b' }, { document: 'GOV.UK Service Standard' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const level = statedLevel(reading)?.level;
    const start = controlSaying(reading, START);
    if (start === null) {
      if (level === 'full' || level === 'partial') return cantTell('start-not-found', whereMissing(reading));
      return inapplicable('start-not-promised');
    }
    if (start.href === null) return passed('start-by-script', start.at);
    if (leadsNowhere(start.href, page.url))
      return notGood(reading, 'start-leads-nowhere', { ...start.at, url: start.href });
    return passed('start-leads-on', { ...start.at, url: start.href });
  },
});

const START =
  /^\W*(?:nop (?:ho so)?(?: truc tuyen)?|nop truc tuyen|thuc hien truc tuyen|bat dau|dang ky truc tuyen|apply online)\W*$/;

/** A document, or the home page of the same host. */
function leadsNowhere(href: string, from: string): boolean {
  if (!URL.canParse(href) || !URL.canParse(from)) return false;
  const { host, pathname, search } = new URL(href);
  return /\.(?:pdf|docx?)$/i.test(pathname) || (pathname === '/' && search === '' && host === new URL(from).host);
}
