import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { extensionOf, isDocumentAddress } from './file-names';

const SIZE = /\d([.,]\d+)?\s*(kb|mb|gb|kib|mib|ko|mo|byte|bytes|trang|pages?)\b/i;

/** Who pays per megabyte, or cannot open the format, should know before the download. */
export default defineRule({
  id: 'accessibility/link-to-document-tells-type-and-size',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.links.flatMap(verdictOn)),
});

function verdictOn({ at, url, name, title, context, described }: LinkFacts): ElementVerdict[] {
  if (url === null || !isDocumentAddress(url)) return [];
  const said = `${name} ${title ?? ''} ${described} ${context}`;
  return [hasType(said, extensionOf(url)) && SIZE.test(said) ? fine(at) : fails(at, 'document-type-or-size-missing')];
}

function hasType(text: string, extension: string): boolean {
  const words = TYPES.find(([pattern]) => pattern.test(extension))?.[1] ?? new RegExp(`\\b${extension}\\b`, 'i');
  return words.test(text);
}

const TYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/^docx?$|^rtf$|^odt$/, /\b(docx?|word|rtf|odt)\b/i],
  [/^xlsx?$|^ods$/, /\b(xlsx?|excel|ods)\b|bảng tính/i],
  [/^pptx?$|^odp$/, /\b(pptx?|powerpoint|odp)\b|trình chiếu/i],
  [/^(zip|rar|7z)$/, /\b(zip|rar|7z)\b|tệp nén/i],
];
