import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure, whereMissing } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/guide-is-linked',
  severity: 'minor',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.c' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const found = lineSaying(reading, WORDS);
    if (found !== null) return passed('guide-found', found);
    return notGood(reading, 'guide-missing', whereMissing(reading));
  },
});

const WORDS =
  /huong dan (?:su dung|nop|thuc hien|ke khai|dang ky|truc tuyen)|tai lieu huong dan|cau hoi thuong gap|hoi dap|video huong dan|so tay nguoi dung|\bfaq\b|^\W*huong dan\W*$/;
