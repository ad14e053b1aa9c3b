import type { DocumentText, MarkedPart, Place, TextBlock } from '../../accessibility-facts';
import { parentOf } from '../element-tree';
import { squeeze } from './accessible-name';
import { BlockContexts } from './block-contexts';
import { ownTexts } from './own-texts';
import { lettersIn, type PageReading } from './page-reading';

const TEXT_LIMIT = 6000;
const BLOCK_LIMIT = 3000;
const BLOCK_TEXT = 700;
const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header label legend li main nav option p pre section summary table tbody td text tfoot th thead tr ul ol'.split(
    ' ',
  ),
);

/** All shown text of the frame: as blocks, by marked language, and the pointers people see. */
export interface ShownText {
  blocks: TextBlock[];
  markedParts: MarkedPart[];
  summary: Pick<DocumentText, 'text' | 'letters' | 'legacyFonts' | 'decomposed' | 'decomposedAt'>;
  /** Elements with own text that show a hand-shaped pointer. */
  pointed: Element[];
}

interface Block {
  element: Element;
  text: string;
  letters: number;
  capitals: number;
  italics: number;
  bold: number;
  underlined: number;
  mixed: boolean;
}

interface TextStyle {
  block: Element;
  langOwner: Element | null;
  italic: boolean;
  bold: boolean;
  underlined: boolean;
  uppercase: boolean;
  font: string;
  pointer: boolean;
}

/** Reads the shown text once, node by node. */
export function readText(page: PageReading): ShownText {
  const blocks = new Map<Element, Block>();
  const styles = new Map<Element, TextStyle>();
  const parts = new Map<Element, string>();
  const fonts = new Map<string, Place>();
  const summary: ShownText['summary'] = { text: '', letters: 0, legacyFonts: [], decomposed: 0, decomposedAt: null };
  // Asked once for the whole page: few pages have any, and asking up the tree of every text is dear.
  const legacy = page.matching(LEGACY_MARK).length > 0;
  for (const [parent, text] of shownTexts(page)) {
    const style = remembered(styles, parent, () => textStyle(parent, page, legacy));
    const letters = lettersIn(text);
    addTo(
      remembered(blocks, style.block, () => emptyBlock(style.block)),
      text,
      letters,
      style,
    );
    summary.letters += letters;
    if (style.langOwner === null) summary.text = appended(summary.text, `${text} `, TEXT_LIMIT);
    else parts.set(style.langOwner, appended(parts.get(style.langOwner) ?? '', `${text} `, 1000));
    if (letters > 0 && LEGACY_FONT.test(style.font) && !fonts.has(style.font))
      fonts.set(style.font, page.place(parent, squeeze(text)));
    countDecomposed(summary, text, parent, page);
  }
  const contexts = new BlockContexts();
  summary.legacyFonts = [...fonts].map(([font, at]) => ({ font, at }));
  return {
    blocks: [...blocks.values()].slice(0, BLOCK_LIMIT).map(block => blockFacts(block, page, contexts)),
    markedParts: [...parts].map(([element, text]) => ({
      at: page.place(element, squeeze(text)),
      lang: element.getAttribute('lang') ?? '',
      text: squeeze(text),
    })),
    summary,
    pointed: [...styles].filter(([, { pointer }]) => pointer).map(([element]) => element),
  };
}

function* shownTexts(page: PageReading): Generator<[Element, string]> {
  for (const element of page.elements) {
    if (SILENT.has(element.localName)) continue;
    const texts = ownTexts(element);
    if (texts.length > 0 && page.visibility.isRendered(element)) for (const text of texts) yield [element, text];
  }
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc', 'head', 'option', 'textarea']);

function textStyle(parent: Element, page: PageReading, legacy: boolean): TextStyle {
  const style = getComputedStyle(parent);
  const owner = page.langOwner(parent);
  return {
    block: blockOf(parent),
    langOwner: owner === null || owner === document.documentElement ? null : owner,
    italic: style.fontStyle !== 'normal',
    bold: Number(style.fontWeight) >= 600,
    underlined: isUnderlined(parent),
    uppercase: style.textTransform === 'uppercase',
    font: (legacy ? legacyFontOf(parent) : null) ?? (style.fontFamily.split(',')[0] ?? '').replace(/["']/g, '').trim(),
    pointer: style.cursor === 'pointer',
  };
}

/** `.VnTime` is no valid CSS name, so browsers drop it where it stands without quotes: it is read from the markup. */
function legacyFontOf(element: Element): string | null {
  const owner = element.closest(LEGACY_MARK);
  const written = `${owner?.getAttribute('face') ?? ''} ${owner?.getAttribute('style') ?? ''}`;
  return /\.Vn[A-Z]\w*|VNI-\w+/.exec(written)?.[0] ?? null;
}

const LEGACY_MARK = 'font[face], [style*=".Vn"], [style*="VNI-"]';

/** Fonts that draw Vietnamese letters in the places of others: TCVN3 (ABC) and VNI. */
const LEGACY_FONT = /^(\.Vn[A-Z]|VNI[- ])/;

function blockOf(element: Element): Element {
  let current = element;
  while (!BLOCKS.has(current.localName)) {
    const parent = parentOf(current);
    if (parent === null) return current;
    current = parent;
  }
  return current;
}

/** `text-decoration` is not inherited but drawn through: the inline elements around count too. */
function isUnderlined(element: Element): boolean {
  for (let current: Element | null = element; current !== null; current = parentOf(current)) {
    if (getComputedStyle(current).textDecorationLine.includes('underline'))
      return !current.closest('a, abbr, ins, button, [role=link], [role=button]');
    if (BLOCKS.has(current.localName)) return false;
  }
  return false;
}

const emptyBlock = (element: Element): Block => ({
  element,
  text: '',
  letters: 0,
  capitals: 0,
  italics: 0,
  bold: 0,
  underlined: 0,
  mixed: false,
});

function addTo(block: Block, text: string, letters: number, style: TextStyle): void {
  block.text = appended(block.text, text, BLOCK_TEXT);
  block.letters += letters;
  block.capitals += style.uppercase ? letters : text.replace(NO_CAPITALS, '').length;
  if (style.italic) block.italics += letters;
  if (style.bold) block.bold += letters;
  if (style.underlined) block.underlined += letters;
  if (style.langOwner !== null && style.langOwner !== block.element && block.element.contains(style.langOwner))
    block.mixed = true;
}

const NO_CAPITALS = /\P{Lu}+/gu;

const appended = (text: string, more: string, limit: number): string =>
  text.length >= limit ? text : `${text}${more}`.slice(0, limit);

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A base letter and an accent where Unicode has one character for both (NFC would be shorter). */
const DECOMPOSED = /[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ][\u0300-\u0303\u0306\u0309\u031b\u0323]/g;

function countDecomposed(summary: ShownText['summary'], text: string, parent: Element, page: PageReading): void {
  const count = text.match(DECOMPOSED)?.length ?? 0;
  if (count === 0) return;
  summary.decomposed += count;
  summary.decomposedAt ??= page.place(parent, squeeze(text));
}

function blockFacts(block: Block, page: PageReading, contexts: BlockContexts): TextBlock {
  const { element } = block;
  const style = getComputedStyle(element);
  const owner = page.langOwner(element);
  const fontPixels = Number.parseFloat(style.fontSize);
  const lineHeight = Number.parseFloat(style.lineHeight) / fontPixels;
  const text = squeeze(block.text);
  return {
    at: page.place(element, text),
    tag: element.localName,
    text,
    letters: block.letters,
    lang: owner?.getAttribute('lang') ?? null,
    langMixed: block.mixed,
    langOnPart: owner !== null && owner !== document.documentElement,
    fontPixels,
    lineHeight: Number.isNaN(lineHeight) ? null : Math.round(lineHeight * 100) / 100,
    ...lineMeasure(element, style, text),
    align: style.textAlign,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    capitals: block.capitals,
    italics: block.italics,
    bold: block.bold,
    underlined: block.underlined,
    inside: contexts.of(element),
  };
}

/** Lines and characters per line, from the boxes of the block's text; zero for blocks with less than 80 characters. */
function lineMeasure(
  element: Element,
  style: CSSStyleDeclaration,
  text: string,
): Pick<TextBlock, 'lines' | 'charactersPerLine'> {
  if (text.length < 80 || element.querySelector('p, div, ul, ol, table') !== null)
    return { lines: 0, charactersPerLine: 0 };
  const range = document.createRange();
  range.selectNodeContents(element);
  const { width, height } = range.getBoundingClientRect();
  const lineHeight = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
  const lines = Math.max(1, Math.round(height / lineHeight));
  const characters = squeeze(element.textContent ?? '').length;
  return { lines, charactersPerLine: lines > 1 && width > 0 ? Math.round(characters / (lines - 0.5)) : 0 };
}
