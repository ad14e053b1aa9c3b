import type { BoxFacts, DocumentOutline, LineFacts, LookFacts, RunFacts } from '../../procedure-facts';
import { type CellPlace, cellPlaces } from './cell-places';
import { describeBox } from './describe-box';
import { isClosed, isEditable, isGrid, isIcon, isLeaf, standsAlone } from './element-kind';

/** What one document may put into the facts; the rest is left out and `cut` is set. */
const LIMITS = { lines: 12_000, characters: 500_000, lineCharacters: 4000, depth: 300 };

/** Gaps that set columns apart inside a line: label and value. */
const HARD_GAP = /(?:[\u00a0\u2002\u2003] ?){3,}/;
const KEPT_GAP = /\t+| {3,}/;

const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'VIDEO', 'AUDIO', 'OPTION']);

interface Place {
  element: Element;
  parent: Place | null;
  /** Position among the elements of its parent, from 1. */
  nth: number;
  style: CSSStyleDeclaration;
  hidden: boolean;
  /** The block whose line is being written. */
  block: Place | null;
  box: number;
  depth: number;
  cell?: CellPlace;
}

/**
 * Writes down the text of a document line by line, with the boxes it stands in. Hidden panels are read and marked;
 * values of fields and editable areas are never touched.
 * @param root usually `document.body`
 */
export function outlineDocument(root: Element, frame: string): DocumentOutline {
  const writer = new OutlineWriter(sharedIds(root.ownerDocument));
  writer.enter(root, null, 1);
  writer.breakLine();
  const { boxes, lines, looks, cut } = writer;
  return { frame, url: location.href.split('#')[0] ?? '', boxes, lines, looks, cut };
}

class OutlineWriter {
  readonly boxes: BoxFacts[] = [];
  readonly lines: LineFacts[] = [];
  readonly looks: LookFacts[] = [];
  cut = false;
  readonly #lookIndex = new Map<string, number>();
  readonly #cells = new Map<Element, CellPlace>();
  readonly #sharedIds: ReadonlySet<string>;
  #runs: RunFacts[] = [];
  #block: Place | null = null;
  #characters = 0;

  constructor(sharedIds: ReadonlySet<string>) {
    this.#sharedIds = sharedIds;
  }

  enter(element: Element, parent: Place | null, nth: number): void {
    if (this.cut || LEFT_OUT.has(element.tagName) || (parent?.depth ?? 0) > LIMITS.depth) return;
    const place = this.#placeOf(element, parent, nth);
    const ownLine = place.block === place;
    if (ownLine) this.breakLine();
    this.#inside(place);
    if (ownLine) this.breakLine();
  }

  /** Ends the line that is being written. */
  breakLine(): void {
    const runs = tidyRuns(this.#runs);
    this.#runs = [];
    if (runs.length === 0 || this.#block === null) return;
    this.lines.push({ box: this.#boxOf(this.#block), runs });
    if (this.lines.length >= LIMITS.lines || this.#characters >= LIMITS.characters) this.cut = true;
  }

  #inside(place: Place): void {
    const { element } = place;
    if (element.tagName === 'BR' || element.tagName === 'HR') {
      this.breakLine();
      return;
    }
    if (isLeaf(element)) {
      this.#write(place, ['']);
      return;
    }
    if (isIcon(element) || (element.hasAttributes() && isEditable(element))) return;
    if (element.tagName === 'TABLE' || (element.hasAttributes() && isGrid(element))) this.#learnCells(place);
    let nth = 0;
    for (const child of slotted(element) ?? childrenOf(element.shadowRoot ?? element)) {
      const { nodeType } = child;
      if (nodeType === Node.TEXT_NODE) this.#text(place, (child as Text).data);
      else if (nodeType === Node.ELEMENT_NODE) {
        nth += 1;
        this.enter(child as Element, place, nth);
      }
    }
  }

  #text(place: Place, data: string): void {
    if (!/\n|\t| {3}/.test(data) || !keepsBreaks(place)) {
      this.#write(place, data.split(HARD_GAP));
      return;
    }
    data.split('\n').forEach((piece, index) => {
      if (index > 0) this.breakLine();
      this.#write(place, piece.split(KEPT_GAP));
    });
  }

  /** @param pieces text with wide gaps between; a tab stands for each */
  #write(place: Place, pieces: readonly string[]): void {
    const text = pieces
      .map(piece => piece.replace(/\s+/g, ' '))
      .join('\t')
      .slice(0, LIMITS.lineCharacters);
    if (text.trim() === '' && !isLeaf(place.element)) {
      const last = this.#runs.at(-1);
      if (text !== '' && last) last.text += ' ';
      return;
    }
    this.#block = place.block;
    this.#characters += text.length;
    const last = this.#runs.at(-1);
    const box = this.#boxOf(place);
    if (last && (last.box === box || this.#continues(last, place, text))) last.text += text;
    else this.#runs.push({ box, text });
  }

  /** Word processors cut words into elements that look the same: `<b>Tr</b><b>ình tự</b>`. */
  #continues(last: RunFacts, place: Place, text: string): boolean {
    if (!/\p{L}$/u.test(last.text) || !/^\p{Ll}/u.test(text)) return false;
    const before = this.boxes[last.box];
    const own = this.boxes[this.#boxOf(place)];
    if (before?.href !== undefined || own?.href !== undefined) return false;
    const [one, other] = [this.looks[before?.look ?? -1], this.looks[own?.look ?? -1]];
    return one?.bold === other?.bold && one?.size === other?.size && one?.class === other?.class;
  }

  #learnCells(place: Place): void {
    const table = this.#boxOf(place);
    for (const [cell, where] of cellPlaces(place.element)) this.#cells.set(cell, { ...where, table });
  }

  #placeOf(element: Element, parent: Place | null, nth: number): Place {
    // What the style says is asked for one by one where it is needed: each answer costs a large page milliseconds.
    const style = getComputedStyle(element);
    const display = style.display || (element.tagName === 'SPAN' ? 'inline' : 'block');
    const place: Place = {
      element,
      parent,
      nth,
      style,
      hidden: (parent?.hidden ?? false) || display === 'none' || style.visibility === 'hidden' || isClosed(element),
      block: parent?.block ?? null,
      box: -1,
      depth: (parent?.depth ?? 0) + 1,
    };
    if (parent === null || standsAlone(element, display)) place.block = place;
    const cell = this.#cells.get(element);
    if (cell !== undefined) place.cell = cell;
    return place;
  }

  /** The box of a place; made on first use, so that empty wrappers cost nothing. */
  #boxOf(place: Place): number {
    if (place.box >= 0) return place.box;
    const parent = place.parent === null ? -1 : this.#boxOf(place.parent);
    place.box = this.boxes.length;
    const box: BoxFacts = {
      parent,
      path: stepTo(place),
      tag: place.element.tagName.toLowerCase(),
      look: this.#lookOf(place),
      ...describeBox(place.element),
    };
    if (box.id !== undefined && this.#sharedIds.has(box.id)) box.idShared = true;
    if (place.hidden) box.hidden = true;
    if (place.cell) box.cell = [place.cell.table, place.cell.row, place.cell.column];
    this.boxes.push(box);
    return place.box;
  }

  #lookOf(place: Place): number {
    const { element } = place;
    const look = {
      tag: element.tagName.toLowerCase(),
      class: (element.getAttribute('class') ?? '').replace(/\s+/g, ' ').slice(0, 80),
      bold: isBold(place),
      size: sizeOf(place),
    };
    const key = `${look.tag} ${look.bold} ${look.size} ${look.class}`;
    const known = this.#lookIndex.get(key);
    if (known !== undefined) return known;
    this.#lookIndex.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }
}

/** The live list of children is asked for its length and place at each step: from one to the next costs half of that. */
function childrenOf(node: Node): ChildNode[] {
  const children: ChildNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** What stands in a slot of a shadow tree; null where the slot shows its own content. */
function slotted(element: Element): readonly Node[] | null {
  if (element.tagName !== 'SLOT') return null;
  const nodes = (element as HTMLSlotElement).assignedNodes();
  return nodes.length === 0 ? null : nodes;
}

const keepsBreaks = ({ style }: Place): boolean => /^(pre|break-spaces)/.test(style.whiteSpace || '');

const isBold = ({ style: { fontWeight } }: Place): boolean =>
  Number.parseInt(fontWeight, 10) >= 600 || fontWeight === 'bold';

const sizeOf = ({ style, parent }: Place): number =>
  Math.round(Number.parseFloat(style.fontSize)) || (parent === null ? 16 : sizeOf(parent));

function tidyRuns(runs: readonly RunFacts[]): RunFacts[] {
  const tidy = runs.map(run => ({ ...run }));
  const first = tidy[0];
  const last = tidy.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return tidy;
}

function stepTo({ element, nth }: Place): string {
  const tag = element.tagName.toLowerCase();
  return element.parentElement === null || tag === 'body' ? tag : `${tag}:nth-child(${nth})`;
}

function sharedIds(document: Document): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) shared.add(id);
    seen.add(id);
  }
  return shared;
}
