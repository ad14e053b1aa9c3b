import type { BoxFacts, ControlKind, DocumentOutline, LookFacts, RunFacts } from '../../../facts/procedure-facts';
import { foldVietnamese } from '../../../text/fold-vietnamese';

/** Where on a page a line stands, as far as the markup tells. */
export type Region = 'navigation' | 'banner' | 'footer' | 'aside' | 'main';

/** A line with what is derived from the boxes around it. */
export interface Line {
  index: number;
  text: string;
  /** Same length as `text`: lower case, no diacritics. */
  folded: string;
  runs: readonly { box: number; text: string }[];
  box: number;
  region: Region;
  hidden: boolean;
  /** Level of the heading the line stands in, 0 for none. */
  heading: number;
  bold: boolean;
  size: number;
  /** Look of the first run: equal numbers look the same. */
  look: number;
  /** The whole line is one link to another page. */
  linked: boolean;
  /** The whole line is one link that opens nothing inside the page: a menu entry. */
  menuLike: boolean;
  /** The whole line can be clicked: link, button, summary, tab. */
  clickable: boolean;
  controls?: string;
  control?: ControlKind;
  /** Largest image of the line, square CSS pixels; 0 without. */
  image: number;
  cell?: { table: number; row: number; column: number; box: number };
}

/** A document's lines and which of them each box holds. */
export interface Lines {
  document: DocumentOutline;
  lines: readonly Line[];
  /** First and last line of every box. */
  first: Int32Array;
  last: Int32Array;
}

/** Derives lines from an outline. */
export function linesOf(document: DocumentOutline): Lines {
  const { boxes } = document;
  const first = new Int32Array(boxes.length).fill(-1);
  const last = new Int32Array(boxes.length).fill(-1);
  const context = boxContexts(document);
  const lines = document.lines.map(({ box, runs }, index): Line => {
    for (const at of [box, ...runs.map(run => run.box)]) spread(boxes, first, last, at, index);
    const text = joined(shown(runs, context).map(run => run.text));
    const head = runs.find(run => run.text.trim() !== '') ?? runs[0];
    const lead = context[head?.box ?? box] as BoxContext;
    const line: Line = {
      index,
      text,
      folded: foldVietnamese(text),
      runs,
      box,
      region: (context[box] as BoxContext).region,
      hidden: lead.hidden,
      heading: lead.heading,
      bold: lead.look.bold,
      size: lead.look.size,
      look: lead.lookIndex,
      linked: runs.length > 0 && runs.every(run => run.text.trim() === '' || (context[run.box] as BoxContext).linked),
      menuLike:
        runs.length > 0 && lead.controls === undefined && runs.every(run => (context[run.box] as BoxContext).anchor),
      clickable: lead.clickable,
      image: Math.max(0, ...runs.map(run => boxes[run.box]?.area ?? 0)),
    };
    if (lead.controls !== undefined) line.controls = lead.controls;
    const control = runs.map(run => boxes[run.box]?.control).find(kind => kind !== undefined && kind !== 'button');
    if (control !== undefined) line.control = control;
    const { cell } = context[box] as BoxContext;
    if (cell !== undefined) line.cell = cell;
    return line;
  });
  return { document, lines, first, last };
}

/** Few words out of sight in a line that is seen are a hint or a help text, no part of what the line says. */
function shown(runs: readonly RunFacts[], context: readonly BoxContext[]): readonly RunFacts[] {
  const isHint = ({ box, text }: RunFacts): boolean => context[box]?.hidden === true && text.length <= HINT;
  const seen = runs.filter(run => !isHint(run));
  return seen.some(({ box, text }) => context[box]?.hidden !== true && /\p{L}{2}/u.test(text)) ? seen : runs;
}

/** Longest hint, in characters. */
const HINT = 80;

/** Text of neighbouring runs, with a space where the page shows a gap. */
export function joined(texts: readonly string[]): string {
  return texts
    .join(' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ([:;,.])/g, '$1')
    .trim();
}

interface BoxContext {
  region: Region;
  /** Stands in an article: a header or footer there belongs to the article. */
  inContent: boolean;
  hidden: boolean;
  heading: number;
  look: LookFacts;
  lookIndex: number;
  linked: boolean;
  anchor: boolean;
  clickable: boolean;
  controls?: string;
  cell?: { table: number; row: number; column: number; box: number };
}

function boxContexts({ boxes, looks }: DocumentOutline): BoxContext[] {
  const contexts: BoxContext[] = [];
  const classes = looks.map(({ class: words }) => ({ menu: MENU_CLASS.test(words), footer: FOOTER_CLASS.test(words) }));
  boxes.forEach((box, index) => {
    const above = contexts[box.parent];
    const inContent = above?.inContent ?? false;
    const context: BoxContext = {
      region: regionOf(box, classes[box.look], above?.region ?? 'main', inContent),
      inContent: inContent || CONTENT_TAGS.has(box.tag),
      hidden: above?.hidden || box.hidden === true,
      heading: headingOf(box) || (above?.heading ?? 0),
      look: looks[box.look] as LookFacts,
      lookIndex: box.look,
      linked: above?.linked || (box.tag === 'a' && box.href !== undefined),
      anchor: above?.anchor || box.tag === 'a',
      clickable: above?.clickable || isClickable(box),
    };
    const controls = box.controls ?? (above?.clickable ? above.controls : undefined);
    if (controls !== undefined) context.controls = controls;
    const cell = box.cell ? { table: box.cell[0], row: box.cell[1], column: box.cell[2], box: index } : above?.cell;
    if (cell !== undefined) context.cell = cell;
    contexts.push(context);
  });
  return contexts;
}

const HEADING = /^h[1-6]$/;
const CONTENT_TAGS = new Set(['article', 'main', 'section']);
const MENU_CLASS = /(^|[\s_-])(nav|navbar|menu|breadcrumbs?|topbar|mega-?menu|pagination)([\s_-]|$)/i;
const FOOTER_CLASS = /(^|[\s_-])footer([\s_-]|$)/i;

function headingOf(box: BoxFacts): number {
  if (HEADING.test(box.tag)) return Number(box.tag[1]);
  return box.role === 'heading' ? 3 : 0;
}

function regionOf(
  box: BoxFacts,
  look: { menu: boolean; footer: boolean } | undefined,
  above: Region,
  inContent: boolean,
): Region {
  if (above !== 'main' && above !== 'aside') return above;
  if (box.tag === 'nav' || box.role === 'navigation' || box.role === 'menu' || box.role === 'menubar')
    return 'navigation';
  if (box.role === 'contentinfo' || (box.tag === 'footer' && !inContent) || look?.footer) return 'footer';
  if (box.role === 'banner' || (box.tag === 'header' && !inContent)) return 'banner';
  if (look?.menu && /^(ul|ol|div|nav)$/.test(box.tag)) return 'navigation';
  if (box.tag === 'aside' || box.role === 'complementary') return 'aside';
  return above;
}

const isClickable = (box: BoxFacts): boolean =>
  box.tag === 'a' ||
  box.tag === 'button' ||
  box.tag === 'summary' ||
  box.role === 'button' ||
  box.role === 'tab' ||
  box.controls !== undefined ||
  box.click === true;

function spread(boxes: readonly BoxFacts[], first: Int32Array, last: Int32Array, from: number, line: number): void {
  for (let at = from; at >= 0 && last[at] !== line; at = boxes[at]?.parent ?? -1) {
    if (first[at] === -1) first[at] = line;
    last[at] = line;
  }
}
