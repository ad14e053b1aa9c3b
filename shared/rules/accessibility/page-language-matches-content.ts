import type { DocumentText } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { isRecognisable, languageOfText, primaryLanguage } from './language-of-text';

/** Below this a quotation or a list of names can outweigh the page's own words. */
const ENOUGH_LETTERS = 200;
const SOME_LETTERS = 80;

/** A screen reader picks its voice by `lang`: Vietnamese read by an English voice is noise. */
export default defineRule({
  id: 'accessibility/page-language-matches-content',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.1.1'],
  act: ['ucwvc8'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.documents.flatMap(verdictOn)),
});

function verdictOn({ at, lang, text, root }: DocumentText): ElementVerdict[] {
  if (lang === null || !isRecognisable(lang) || root !== 'html') return [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = letters < SOME_LETTERS ? null : languageOfText(text);
  if (found === null) return [];
  if (found.language === primaryLanguage(lang)) return [fine(at)];
  const place = { ...at, quote: `lang="${lang}": ${text.trim().replace(/\s+/g, ' ').slice(0, 120)}` };
  return [letters < ENOUGH_LETTERS ? unsure(place, 'page-language-unclear') : fails(place, 'page-language-differs')];
}
