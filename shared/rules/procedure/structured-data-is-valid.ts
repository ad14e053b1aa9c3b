import { defineRule, inapplicable, passed } from '../rule';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/structured-data-is-valid',
  severity: 'minor',
  basis: [{ document: 'CPSV-AP' }, { document: '2018/1724', article: 'Article 22' }],
  advisory: true,
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const { jsonLd } = procedure.machine;
    const broken = jsonLd.map(problemIn).find(problem => problem !== null);
    if (broken)
      return notGood(reading, 'json-ld-broken', { selector: 'script[type="application/ld+json"]', quote: broken });
    const services = jsonLd.filter(text => /"(?:GovernmentService|PublicService|cpsv:PublicService)"/.test(text));
    if (services.length > 0) return passed('json-ld-service', { selector: 'script[type="application/ld+json"]' });
    return inapplicable('json-ld-absent');
  },
});

/** The parser's message for text that is no JSON; null when it is. */
function problemIn(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
