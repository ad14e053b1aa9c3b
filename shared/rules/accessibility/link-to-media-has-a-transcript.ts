import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';
import { isMediaAddress } from './file-names';

const TRANSCRIPT = /transcript|lời thoại|bản (ghi|chép|chữ)|dạng (chữ|văn bản)|phụ đề|transcription|sous-titr|caption/i;

/** A sound file is silence for deaf people unless the same words can be read. */
export default defineRule({
  id: 'accessibility/link-to-media-has-a-transcript',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.2.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.links.filter(({ url }) => url !== null && isMediaAddress(url)).map(verdictOn)),
});

function verdictOn({ at, name, context }: LinkFacts): ElementVerdict {
  return TRANSCRIPT.test(`${name} ${context}`) ? fine(at) : unsure(at, 'media-link-needs-transcript');
}
