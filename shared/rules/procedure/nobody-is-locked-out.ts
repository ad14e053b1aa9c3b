import { defineRule, passed } from '../rule';
import { notGood, unlessProcedure } from './reading/judge-part';
import { lineSaying } from './reading/page-text';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/nobody-is-locked-out',
  severity: 'serious',
  basis: [
    { document: '224/2026/NĐ-CP', article: 'Điều 15.2' },
    { document: '148/2025/QH15', article: 'Điều 7.6' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const plugin = procedure.machine.plugins.find(type => /flash|silverlight|java|activex|^applet/i.test(type));
    if (plugin !== undefined) return notGood(reading, 'plugin-needed', { quote: plugin });
    const pasteless = procedure.fields.find(field => field.noPaste);
    if (pasteless !== undefined)
      return notGood(reading, 'paste-blocked', { selector: pasteless.selector, quote: pasteless.label });
    const browser = lineSaying(reading, /(?:su dung|trinh duyet|dung|cai dat|requires?)[^.]{0,40}internet explorer/);
    if (browser !== null) return notGood(reading, 'old-browser-needed', browser);
    return passed('nobody-locked-out');
  },
});
