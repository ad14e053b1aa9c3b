import type { MarkedPart, TextBlock } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { isRecognisable, languageOfText, primaryLanguage } from './language-of-text';

const BLOCK_LETTERS = 60;
/** A marked part with this much text in another language is marked wrongly beyond doubt. */
const SURE_LETTERS = 120;

/** A passage in another language needs its own `lang`, or the screen reader mispronounces it. */
export default defineRule({
  id: 'accessibility/language-of-parts-is-marked',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.1.2'],
  act: ['off6ek'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([...accessibility.markedParts.flatMap(partVerdict), ...accessibility.blocks.flatMap(blockVerdict)]),
});

function partVerdict({ at, lang, text }: MarkedPart): ElementVerdict[] {
  if (!isRecognisable(lang)) return [];
  const found = languageOfText(text);
  if (found === null) return [];
  if (found.language === primaryLanguage(lang)) return [fine(at)];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return [letters >= SURE_LETTERS ? fails(at, 'part-language-differs') : unsure(at, 'part-language-unclear')];
}

/** Blocks without a mark of their own: only ever a question, because names and quotations look foreign too. */
function blockVerdict({ at, lang, langOnPart, langMixed, text, letters, inside }: TextBlock): ElementVerdict[] {
  if (lang === null || langOnPart || langMixed || letters < BLOCK_LETTERS || inside.includes('code')) return [];
  if (!isRecognisable(lang)) return [];
  const found = languageOfText(text);
  if (found === null) return [];
  return found.language === primaryLanguage(lang) ? [fine(at)] : [unsure(at, 'part-language-unmarked')];
}
