import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { lineSaying } from './reading/page-text';
import { isPersonal } from './reading/personal-fields';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/privacy-notice-is-given',
  severity: 'serious',
  basis: [{ document: '91/2025/QH15' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const asked = procedure.fields.filter(isPersonal);
    const first = asked[0];
    if (first === undefined || asked.length < 2) return inapplicable('no-personal-fields');
    const reading = readProcedure(procedure, page);
    const notice = lineSaying(reading, NOTICE);
    if (notice !== null) return passed('privacy-found', notice);
    return cantTell('privacy-missing', { selector: first.selector, quote: first.label });
  },
});

const NOTICE =
  /(?:bao ve|xu ly) (?:du lieu|thong tin) ca nhan|quyen rieng tu|chinh sach bao mat|dieu khoan su dung|privacy/;
