import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { bareWords } from './empty-words';
import { isImageAddress } from './file-names';

/** Fewer words name the picture at best; they do not tell what it shows. */
const LEAST_WORDS = 4;

/** A picture file opened on its own has no alternative: what it shows must be told where the link stands. */
export default defineRule({
  id: 'accessibility/link-to-image-tells-what-it-shows',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.1.1'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.links.flatMap(verdictOn)),
});

function verdictOn({ at, url, name, imageOnly, described }: LinkFacts): ElementVerdict[] {
  if (url === null || !isImageAddress(url)) return [];
  if (imageOnly && name !== '') return [fine(at)];
  return [
    bareWords(`${name} ${described}`).split(' ').length >= LEAST_WORDS ? fine(at) : fails(at, 'link-to-bare-image'),
  ];
}
