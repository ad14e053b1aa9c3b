import type { DocumentText } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { UNICODE_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { languageOfText } from './language-of-text';

const ENOUGH_LETTERS = 200;

/** Without its diacritics Vietnamese is ambiguous to eyes and unintelligible when spoken by software. */
export default defineRule({
  id: 'accessibility/vietnamese-text-has-diacritics',
  severity: 'moderate',
  basis: UNICODE_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.documents.flatMap(verdictOn)),
});

function verdictOn({ at, text }: DocumentText): ElementVerdict[] {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return [];
  const found = languageOfText(text);
  if (found?.language !== 'vi') return [];
  if (found.diacritics) return [fine(at)];
  return [fails({ ...at, quote: text.trim().replace(/\s+/g, ' ').slice(0, 160) }, 'text-without-diacritics')];
}
