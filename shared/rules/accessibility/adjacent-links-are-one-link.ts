import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** Picture and headline as two links to one page: every card is announced twice and takes two key presses. */
export default defineRule({
  id: 'accessibility/adjacent-links-are-one-link',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.links.flatMap(verdictOn)),
});

function verdictOn({ at, url, nextLink }: LinkFacts): ElementVerdict[] {
  if (url === null || nextLink?.url == null) return [];
  return [url === nextLink.url && !url.endsWith('#') ? fails(at, 'adjacent-links-share-target') : fine(at)];
}
