import { defineRule } from '../rule';
import { notGood } from './reading/judge-part';
import { judgeSaying } from './reading/judge-saying';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/guide-is-linked',
  severity: 'minor',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.c' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    return judgeSaying(reading, WORDS, 'guide-found', at => notGood(reading, 'guide-missing', at));
  },
});

const WORDS =
  /huong dan (?:su dung|nop|thuc hien|ke khai|dang ky|truc tuyen)|tai lieu huong dan|cau hoi thuong gap|hoi dap|video huong dan|so tay nguoi dung|\bfaq\b|^\W*huong dan\W*$/;
