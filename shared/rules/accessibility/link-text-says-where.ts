import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { bareWords, saysNothing } from './empty-words';

/** One or two words beside the link (a size, a date) may or may not tell what it is about. */
const WORDS_OF_CONTEXT = 3;

/** "Xem thêm" alone in its paragraph, cell or list item does not tell where it leads, even to those who see the page. */
export default defineRule({
  id: 'accessibility/link-text-says-where',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.4'],
  act: ['5effbb'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.links.flatMap(verdictOn)),
});

function verdictOn({ at, name, role, context, described, title, imageOnly }: LinkFacts): ElementVerdict[] {
  if (role === 'button') return [];
  const bare = bareWords(name);
  if (bare === '' && (name === '' || imageOnly)) return [];
  if (!saysNothing('link', name)) return [fine(at)];
  const around = bareWords(`${context} ${described} ${title ?? ''}`)
    .replaceAll(bare, ' ')
    .split(/\s+/)
    .filter(word => /\p{L}{2}/u.test(word));
  if (around.length >= WORDS_OF_CONTEXT) return [fine(at)];
  return [around.length > 0 ? unsure(at, 'link-text-needs-context') : fails(at, 'link-text-says-nothing')];
}
