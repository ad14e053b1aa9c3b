import { defineRule, failed, inapplicable, passed } from '../rule';
import { isTracker } from './reading/hosts';
import { isPersonal } from './reading/personal-fields';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/forms-are-free-of-trackers',
  severity: 'serious',
  basis: [{ document: '91/2025/QH15' }],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const asked = procedure.fields.filter(isPersonal);
    if (asked.length < 2) return inapplicable('no-personal-fields');
    const reading = readProcedure(procedure, page);
    if (reading.kind !== 'procedure' && reading.kind !== 'form')
      return inapplicable('procedure-page-other', [], { kind: reading.kind });
    const open = asked.find(field => field.method === 'get');
    if (open !== undefined) return failed('personal-data-in-address', { selector: open.selector, quote: open.label });
    const trackers = procedure.foreignHosts.filter(isTracker);
    if (trackers.length > 0)
      return failed(
        'tracker-on-form',
        trackers.map(host => ({ host })),
        { count: trackers.length },
      );
    return passed('form-without-trackers');
  },
});
