import type { DocumentText } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** A link at the start of the page saves keyboard users the same menu on every page. */
export default defineRule({
  id: 'accessibility/repeated-blocks-can-be-skipped-by-a-link',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.1'],
  act: ['ye5d6e'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.documents.filter(({ top, hasRepeatedBlock }) => top && hasRepeatedBlock).map(verdictOn)),
});

function verdictOn({ at, jumps, scriptedJump }: DocumentText): ElementVerdict {
  if (jumps.some(({ targetExists, targetHidden }) => targetExists && !targetHidden)) return fine(at);
  return scriptedJump ? unsure(at, 'no-link-past-repeated-blocks') : fails(at, 'no-link-past-repeated-blocks');
}
