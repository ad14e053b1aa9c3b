import { defineRule, failed, inapplicable, passed } from '../rule';
import { atStep, notWalked, stepsOf } from './reading/journey-verdict';
import { unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';
import { statedLevel } from './reading/service-level';

export default defineRule({
  id: 'procedure/declared-level-matches-the-journey',
  severity: 'serious',
  basis: [
    { document: '148/2025/QH15', article: 'Điều 32.1' },
    { document: '224/2026/NĐ-CP', article: 'Điều 14' },
  ],
  mode: 'assisted',
  needs: ['page', 'procedure', 'journey'],
  evaluate({ page, procedure, journey }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const stated = statedLevel(reading);
    if (stated === null) return inapplicable('level-not-stated');
    if (stated.level !== 'full') return inapplicable('level-not-full', stated.at);
    const visit = journey.steps.find(step => step.seen?.visitInPersonAsked === true);
    if (visit !== undefined) return failed('visit-needed', [stated.at, atStep(visit)]);
    const walked = stepsOf(journey, 'submit', 'result');
    const wholeWay = new Set(walked.map(step => step.phase)).size === 2;
    const looked = walked.some(step => step.seen?.visitInPersonAsked === false);
    return wholeWay && looked ? passed('journey-online', walked.map(atStep)) : notWalked(walked);
  },
});
