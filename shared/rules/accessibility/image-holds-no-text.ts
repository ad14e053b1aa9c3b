import type { ImageFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

/** Nobody describes an ornament at this length: it is most often the text in the picture, characters. */
const LONG_NAME = 80;
const TEXT_FILE =
  /text|thong-?_?bao|thu-?_?moi|cong-?_?van|quyet-?_?dinh|lich-?_?(tiep|lam)|poster|infographic|to-?_?roi|scan/i;

/** Text in a picture cannot be enlarged cleanly, searched, translated or read aloud. */
export default defineRule({
  id: 'accessibility/image-holds-no-text',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.5'],
  act: ['0va7u6'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.images
        .filter(({ kind, exposed, width, height }) => kind === 'img' && exposed && width >= 150 && height >= 40)
        .map(verdictOn),
    ),
});

function verdictOn({ at, name, file }: ImageFacts): ElementVerdict {
  return name.length >= LONG_NAME || TEXT_FILE.test(file) ? unsure(at, 'image-may-hold-text') : fine(at);
}
