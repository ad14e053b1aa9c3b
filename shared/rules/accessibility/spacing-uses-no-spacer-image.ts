import type { ImageFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

const SPACER = /^(spacer|blank|pixel|transparent|clear|trans|dot_?clear|1x1|empty)[-_]?\d*\.(gif|png)$/i;

/** Invisible pictures that push things apart belong to the nineties: margins do it, and do it at every zoom. */
export default defineRule({
  id: 'accessibility/spacing-uses-no-spacer-image',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.images.filter(({ kind }) => kind === 'img').map(verdictOn)),
});

function verdictOn({ at, file, width, height, alt }: ImageFacts): ElementVerdict {
  const isThin = Math.min(width, height) <= 1 && Math.max(width, height) > 1;
  return SPACER.test(file) || (isThin && (alt ?? '') === '') ? fails(at, 'spacer-image') : fine(at);
}
