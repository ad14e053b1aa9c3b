import type { ProcedurePart } from '../../../text/lexicon/procedure-part';
import type { Label } from './find-labels';
import type { Line, Lines } from './page-lines';
import { isButtonWord, isTranslation, PICTURE } from './silent-lines';

/** What stands behind a label. */
export interface Content {
  /** Text pieces in reading order; for a column, one per cell. */
  pieces: readonly string[];
  lines: readonly Line[];
}

/** Labels that belong inside the block of another. */
const SUB_PARTS: Partial<Record<ProcedurePart, readonly ProcedurePart[]>> = {
  ways: ['ways', 'time', 'fee', 'description', 'hours', 'intake', 'resultChannel'],
  dossier: ['dossier', 'paper', 'forms', 'quantity', 'description', 'type'],
  legalBasis: ['actColumn', 'decision', 'updated', 'name', 'publisher'],
  serviceLevel: ['levelReason'],
  forms: ['paper', 'quantity', 'forms', 'description'],
  fee: ['fee', 'ways', 'description'],
  time: ['ways', 'description', 'hours'],
  result: ['resultChannel', 'code', 'name', 'validity'],
  steps: ['steps'],
};

/** How lines are found for labels: made once per document. */
export interface BlockFinder {
  contentOf(label: Label): Content;
  /** True for labels that only point to a block elsewhere on the page, as a table of contents does. */
  pointsElsewhere(label: Label): boolean;
  /** True for labels that lead to content on the page, as a tab does. */
  opens(label: Label): boolean;
}

/** @param labels all labels of the document in reading order */
export function blockFinder(lines: Lines, labels: readonly Label[]): BlockFinder {
  const byLine = new Map<number, Label>();
  for (const label of labels) if (label.form !== 'attribute' && !byLine.has(label.line)) byLine.set(label.line, label);
  const columns = new Set(labels.filter(label => isColumnHead(lines, byLine, label)));
  const context: Context = { lines, byLine, columns, captions: captionLooks(lines, labels) };
  return {
    contentOf: label => contentOf(context, label),
    pointsElsewhere: label => label.rest === '' && repeats(context, label) && linesBehind(context, label).length === 0,
    opens: label => panelLines(context, label).length > 0,
  };
}

interface Context {
  lines: Lines;
  byLine: ReadonlyMap<number, Label>;
  columns: ReadonlySet<Label>;
  /** Looks of labels that stand below what they name. */
  captions: ReadonlySet<number>;
}

function contentOf(context: Context, label: Label): Content {
  const { lines } = context;
  if (label.form === 'inside') return { pieces: [label.rest], lines: [lines.lines[label.line] as Line] };
  if (label.form === 'attribute') return ownContent(context, label);
  if (context.columns.has(label)) return columnContent(context, label);
  if (context.captions.has(label.look) && label.form === 'whole') return contentAbove(context, label);
  const behind = linesBehind(context, label);
  const found = behind.length > 0 || label.rest !== '' ? behind : panelLines(context, label);
  const pieces = [label.rest, ...answersAmong(context, found).map(({ text }) => text)];
  const line = lines.lines[label.line] as Line;
  const own = label.rest === '' && line.control === undefined && line.image < PICTURE ? [] : [line];
  return { pieces: pieces.filter(piece => piece !== ''), lines: [...own, ...found] };
}

/** Figures over their names: most labels of a look end their boxes, each below lines that are no labels. */
function captionLooks(lines: Lines, labels: readonly Label[]): Set<number> {
  const below = labels.filter(label => linesAbove(lines, label, labels).length > 0);
  const count = (from: readonly Label[], look: number) => from.filter(label => label.look === look).length;
  return new Set(
    below
      .map(({ look }) => look)
      .filter(look => count(below, look) >= 2 && count(below, look) * 2 > count(labels, look)),
  );
}

/** Few short lines, all before the label in the element that ends with it. */
function linesAbove({ lines, first, last }: Lines, label: Label, labels: Iterable<Label>): readonly Line[] {
  const own = lines[label.line] as Line;
  const start = first[label.scope] ?? label.line;
  if (
    label.form !== 'whole' ||
    label.rest !== '' ||
    /[:：]\s*$/.test(label.text) ||
    own.heading > 0 ||
    own.clickable ||
    own.cell !== undefined
  )
    return [];
  if (last[label.scope] !== label.line || label.line - start > MOST_ABOVE) return [];
  const above = lines.slice(start, label.line);
  if (above.some(line => line.heading > 0 || line.control !== undefined) || !above.some(says)) return [];
  return [...labels].some(other => other.line >= start && other.line < label.line) ? [] : above;
}

const MOST_ABOVE = 4;
const says = ({ text }: Line): boolean => /\p{L}{2}/u.test(text);

const contentAbove = ({ lines, byLine }: Context, label: Label): Content => {
  const found = linesAbove(lines, label, byLine.values());
  return { pieces: found.map(({ text }) => text).filter(text => text !== ''), lines: found };
};

/** Lines that say something. Words that merely read like a label are the answer where nothing else is. */
function answersAmong(context: Context, found: readonly Line[]): Line[] {
  const told = found.filter(line => line.text !== '' && !isHead(context, line));
  const plain = told.filter(line => !isLabelOnly(context, line));
  return plain.length > 0 ? plain : told.filter(line => context.byLine.get(line.index)?.strong !== true);
}

/** The column under a head cell. */
function columnContent({ lines, byLine }: Context, label: Label): Content {
  const { cell } = lines.lines[label.line] as Line;
  const below = lines.lines.filter(
    line =>
      line.index > label.line &&
      line.cell !== undefined &&
      line.cell.table === cell?.table &&
      line.cell.column === cell.column &&
      line.cell.row > cell.row &&
      !(byLine.get(line.index)?.form === 'whole'),
  );
  return { pieces: below.map(line => line.text).filter(text => text !== ''), lines: below };
}

function ownContent({ lines, byLine }: Context, label: Label): Content {
  const own = lines.lines
    .slice(label.line, (lines.last[label.box] ?? label.line) + 1)
    .filter(line => byLine.get(line.index)?.form !== 'whole');
  return { pieces: own.map(line => line.text).filter(text => text !== ''), lines: own };
}

/** Lines from the label to the next label of the same rank, inside the element that surrounds both. */
function linesBehind(context: Context, label: Label): Line[] {
  const { lines, byLine } = context;
  const start = lines.lines[label.line] as Line;
  const end = Math.min(lines.last[label.scope] ?? start.index, rowEnd(lines, start));
  const found: Line[] = [];
  for (let index = label.line + 1; index <= end; index += 1) {
    const line = lines.lines[index] as Line;
    if (start.cell !== undefined && !holds(lines, start.cell.table, line.index)) break;
    if (isButtonWord(line) || isTranslation(line, start)) continue;
    if (endsBlock(context, label, start, line, byLine.get(index), found)) break;
    if (line.region === start.region || start.region === 'aside') found.push(line);
  }
  return found;
}

const holds = ({ first, last }: Pick<Lines, 'first' | 'last'>, box: number, line: number): boolean =>
  (first[box] ?? 0) <= line && line <= (last[box] ?? -1);

/** A label cell with further cells in its row speaks for that row only. */
function rowEnd({ lines, last }: Lines, start: Line): number {
  const { cell } = start;
  if (cell === undefined) return Number.MAX_SAFE_INTEGER;
  let end = -1;
  for (let index = start.index + 1; index < lines.length; index += 1) {
    const other = lines[index] as Line;
    if (isInside(other, cell, last)) continue;
    if (other.cell === undefined || other.cell.table !== cell.table) {
      if (index > (last[cell.table] ?? 0)) break;
      continue;
    }
    if (other.cell.row !== cell.row) break;
    end = last[other.cell.box] ?? index;
  }
  return end < 0 ? Number.MAX_SAFE_INTEGER : end;
}

const isInside = (line: Line, cell: NonNullable<Line['cell']>, last: Int32Array): boolean =>
  line.index <= (last[cell.box] ?? -1);

function endsBlock(
  context: Context,
  label: Label,
  start: Line,
  line: Line,
  other: Label | undefined,
  found: readonly Line[],
): boolean {
  if (line.heading > 0 && start.heading > 0 && line.heading <= start.heading) return true;
  if (line.heading > 0 && start.heading === 0 && isOutside(context.lines, start, line)) return true;
  if (other !== undefined) return !isNested(context, label, other);
  return isPeer(label, start, line, context.lines) && (found.length > 0 || isFirmPeer(start, line, context.lines));
}

/** A heading that stands no deeper than the label starts something new. */
const isOutside = (lines: Lines, start: Line, line: Line): boolean =>
  depthOf(lines, line.box) <= depthOf(lines, start.box);

function isNested({ lines, columns }: Context, label: Label, other: Label): boolean {
  if (columns.has(other)) return other.scope !== label.scope;
  if (other.form === 'inside') return true;
  const sub = SUB_PARTS[label.part]?.includes(other.part) ?? false;
  if (sub && (other.look !== label.look || isListed(lines, other, label))) return true;
  return label.strong && !other.strong && other.look !== label.look;
}

/** Another line that is set off exactly like the label: a label that the lexicon does not know. */
function isPeer(label: Label, start: Line, line: Line, lines: Lines): boolean {
  if (!label.strong || line.look !== start.look || line.text.length > 90) return false;
  if (STEP_LIKE.test(line.folded)) return false;
  return lines.document.boxes[line.box]?.tag === lines.document.boxes[start.box]?.tag;
}

/** Terms of a list, cells, headings and buttons are labels for certain; bold words may only stress something. */
function isFirmPeer(start: Line, line: Line, { document }: Lines): boolean {
  const tag = document.boxes[line.box]?.tag ?? '';
  return line.heading > 0 || start.clickable || tag === 'dt' || tag === 'th' || tag === 'summary';
}

const STEP_LIKE = /^\W*(buoc|truong hop|doi voi|giai doan|muc|phan|nhom|bao gom|gom|step|case)\b|^\W*\d/;

/** The label stands in a list or a table that the other one is not in: an entry of its block. */
function isListed({ document, first, last }: Lines, { line, box }: Label, around: Label): boolean {
  for (let at = box; at >= 0; at = document.boxes[at]?.parent ?? -1) {
    if (holds({ first, last }, at, around.line)) return false;
    const entry = document.boxes[at];
    if (entry?.tag === 'li' && !holds({ first, last }, entry.parent, around.line)) return line > around.line;
    if (entry?.cell && !holds({ first, last }, entry.cell[0], around.line)) return line > around.line;
  }
  return false;
}

function depthOf({ document }: Lines, box: number): number {
  let depth = 0;
  for (let at = box; at >= 0; at = document.boxes[at]?.parent ?? -1) depth += 1;
  return depth;
}

/** A label cell whose neighbours in the row are labels or head cells too. */
function isColumnHead({ lines, document }: Lines, byLine: ReadonlyMap<number, Label>, label: Label): boolean {
  const line = lines[label.line] as Line;
  const { cell } = line;
  if (cell === undefined || label.form !== 'whole') return false;
  const row = lines.filter(other => other.cell?.table === cell.table && other.cell.row === cell.row);
  const cells = new Map(row.map(other => [other.cell?.column ?? 0, other]));
  if (cells.size < 2) return false;
  const heads = [...cells.values()].map(other => isHeadCell(document.boxes[other.cell?.box ?? -1]?.tag, other));
  if (heads.every(Boolean)) return true;
  const neighbour = cells.get(cell.column + 1) ?? cells.get(cell.column - 1);
  return cell.row === 0 && neighbour !== undefined && byLine.get(neighbour.index)?.form === 'whole';
}

const isHeadCell = (tag: string | undefined, line: Line): boolean =>
  tag === 'th' || (line.bold && line.text.length < 60);

/** A head cell of a table inside the block: it names a column and says nothing itself. */
const isHead = ({ columns, byLine, lines }: Context, line: Line): boolean => {
  const label = byLine.get(line.index);
  if (label !== undefined && columns.has(label)) return true;
  return lines.document.boxes[line.cell?.box ?? -1]?.tag === 'th' && line.cell?.row === 0 && line.text.length < 40;
};

/** A line that only names a part inside the block. */
const isLabelOnly = ({ byLine }: Context, line: Line): boolean => {
  const label = byLine.get(line.index);
  return label?.form === 'whole' && label.certain;
};

/** The place a label leads to begins with the same label; the head of a column there is part of the answer. */
function repeats(context: Context, label: Label): boolean {
  const box = panelOf(context, label);
  const there = box < 0 ? undefined : context.byLine.get(context.lines.first[box] ?? -1);
  return there !== undefined && there.part === label.part && !context.columns.has(there);
}

/** The lines of the panel a tab or a button opens. */
function panelLines(context: Context, label: Label): Line[] {
  const box = panelOf(context, label);
  if (box < 0) return [];
  const { lines, first, last } = context.lines;
  return lines.slice(first[box], (last[box] ?? -1) + 1);
}

function panelOf({ lines: { document, lines, first } }: Context, label: Label): number {
  const id = lines[label.line]?.controls;
  if (id === undefined) return -1;
  return document.boxes.findIndex((box, index) => box.id === id && !box.idShared && first[index] !== label.line);
}
