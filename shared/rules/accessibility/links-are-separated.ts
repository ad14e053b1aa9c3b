import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Less than two ordinary spaces, CSS pixels. */
const LEAST_GAP = 8;

/** Links that touch run into one another for the eye and for some screen readers. */
export default defineRule({
  id: 'accessibility/links-are-separated',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.links.flatMap(verdictOn)),
});

function verdictOn({ at, nextLink }: LinkFacts): ElementVerdict[] {
  if (nextLink === null || !nextLink.inline) return [];
  return [nextLink.gapPixels < LEAST_GAP ? fails(at, 'links-touch') : fine(at)];
}
