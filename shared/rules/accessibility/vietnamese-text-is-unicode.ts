import type { DocumentText, TextBlock } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { UNICODE_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/**
 * Letters that TCVN3 text shows in a Unicode page: its bytes 0xB5–0xFE read as Latin-1. Three different ones within a
 * word-like run do not occur in any European language.
 */
const TCVN3 = /[a-z]*[µ¶·¸¹»¼½¾Æ©®«¬­][a-z]*/gi;
/** VNI puts the accent as a second letter behind the vowel: `aâ`, `eä`, `oà`, `uù`, `öôø`. */
const VNI = /\b[a-z]*(aù|aø|aû|aõ|aï|aâ|aá|aà|eù|eâ|oâ|oá|oà|öô|öï|ñ[aeiou])[a-z]*/gi;
const LEAST_WORDS = 5;

/** Text in the old Vietnamese encodings looks right in one font only; a screen reader, a search and a copy get garbage. */
export default defineRule({
  id: 'accessibility/vietnamese-text-is-unicode',
  severity: 'critical',
  basis: UNICODE_BASIS,
  wcag: ['1.1.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([...accessibility.documents.flatMap(fontVerdicts), ...accessibility.blocks.flatMap(blockVerdict)]),
});

function fontVerdicts({ at, letters, legacyFonts }: DocumentText): ElementVerdict[] {
  if (letters === 0) return [];
  const suspects = legacyFonts.filter(font => isLegacy(font.at.quote));
  return suspects.length === 0 ? [fine(at)] : suspects.map(font => fails(font.at, 'text-in-legacy-font'));
}

function isLegacy(text: string): boolean {
  return (text.match(TCVN3)?.length ?? 0) > 0 || (text.match(VNI)?.length ?? 0) > 0;
}

function blockVerdict({ at, text }: TextBlock): ElementVerdict[] {
  const words = text.split(/\s+/).length;
  const strange = Math.max(text.match(TCVN3)?.length ?? 0, text.match(VNI)?.length ?? 0);
  return strange >= LEAST_WORDS && strange / words > 0.25 ? [fails(at, 'text-in-legacy-encoding')] : [];
}
