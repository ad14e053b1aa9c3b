import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** With this much contrast to the text around, colour alone may do, if focus and hover add a mark: technique G183. */
const LEAST_CONTRAST = 3;

/** A link in the middle of a sentence must look like one, by more than a shade of colour. */
export default defineRule({
  id: 'accessibility/link-is-recognisable-in-text',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.links.flatMap(verdictOn)),
});

function verdictOn({ at, look }: LinkFacts): ElementVerdict[] {
  if (look === null) return [];
  if (look.underlined || look.otherMark) return [fine(at)];
  return [look.contrast < LEAST_CONTRAST ? fails(at, 'link-looks-like-text') : unsure(at, 'link-told-by-colour')];
}
