import { type LabelMatch, matchLabel } from '../../../text/lexicon/match-label';
import type { ProcedurePart } from '../../../text/lexicon/procedure-part';
import { joined, type Line, type Lines } from './page-lines';
import { isSilent, isTranslation } from './silent-lines';
import { statesDuration, statesFee } from './value-words';

/** How a label is set off from what it names. */
export type LabelForm = 'whole' | 'lead' | 'colon' | 'inside' | 'attribute';

/** A label on the page. */
export interface Label extends LabelMatch {
  line: number;
  form: LabelForm;
  text: string;
  /** What stands behind it in the same line. */
  rest: string;
  /** The element that holds the label and nothing else, and the one around it. */
  box: number;
  scope: number;
  look: number;
  /** Set off by its look: heading, bold, cell head, button, term of a definition list. */
  strong: boolean;
}

/** Every label of a document, in reading order. Lines of menus and footers are left out. */
export function findLabels(lines: Lines): Label[] {
  const found: Label[] = [];
  for (const line of lines.lines) {
    if (line.region === 'navigation' || line.region === 'footer' || line.region === 'banner') continue;
    const label = labelOf(lines, line);
    if (label !== null) found.push(label);
    else if (line.text.includes(':')) found.push(...labelsInside(lines, line));
  }
  return dropLoneLooseLabels(
    lines,
    dropTranslations(
      lines,
      [...found, ...attributeLabels(lines)].toSorted((a, b) => a.line - b.line),
    ),
  );
}

function labelOf(lines: Lines, line: Line): Label | null {
  if (line.text === '' || (line.linked && line.heading === 0)) return null;
  if (line.control !== undefined && line.control !== 'readonly') return null;
  const match = matchLabel(line.text);
  if (match !== null && isValue(lines, line)) return null;
  if (match !== null)
    return made(lines, line, match, { form: 'whole', text: line.text, rest: inBrackets(match, line) });
  return gapLabel(lines, line) ?? leadLabel(lines, line) ?? colonLabel(lines, line) ?? dashLabel(lines, line);
}

/** "Thời hạn giải quyết (03 ngày làm việc)": the brackets hold the answer. */
function inBrackets({ part }: LabelMatch, { text }: Line): string {
  const said = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  return (part === 'time' && statesDuration(said)) || (part === 'fee' && statesFee(said)) ? said : '';
}

/** The plain text of a definition or of a cell beside a head cell is an answer, even when it reads like a label. */
function isValue({ document, lines }: Lines, line: Line): boolean {
  if (line.bold || line.heading > 0 || line.clickable) return false;
  if (isDefinition(document.boxes, line.box)) return true;
  const { cell } = line;
  if (cell === undefined || document.boxes[cell.box]?.tag !== 'td' || cell.column === 0) return false;
  const before = lines[line.index - 1]?.cell;
  return before?.table === cell.table && before.row === cell.row && document.boxes[before.box]?.tag === 'th';
}

function isDefinition(boxes: Lines['document']['boxes'], from: number): boolean {
  for (let at = boxes[from]; at !== undefined; at = boxes[at.parent]) {
    if (at.tag === 'dd') return true;
    if (at.tag === 'dt' || at.tag === 'li' || at.tag === 'table') return false;
  }
  return false;
}

/** The most runs of a line that make up a label: number, name, the name in English. */
const LEAD_RUNS = 4;

/** The first elements of a line name what the others say: `<b>Phí</b> <i>(Fees)</i>: 10.000 đồng`. */
function leadLabel(lines: Lines, line: Line): Label | null {
  const texts = line.runs.filter(run => run.text.trim() !== '');
  for (let count = Math.min(LEAD_RUNS, texts.length - 1); count >= 1; count -= 1) {
    const lead = texts.slice(0, count);
    if (lead.every(run => run.box === line.box)) continue;
    const text = joined(lead.map(run => run.text));
    const match = matchLabel(text.replace(/[:：]\s*$/, ''));
    if (match !== null) {
      const rest = joined(texts.slice(count).map(run => run.text)).replace(/^[:：–—-]+\s*/, '');
      return made(lines, line, match, { form: 'lead', text, rest });
    }
  }
  return null;
}

/** "Phí, lệ phí      10.000 đồng": a wide gap inside one element. */
function gapLabel(lines: Lines, line: Line): Label | null {
  const [first, ...others] = line.runs;
  const [text = '', ...behind] = first?.text.split('\t') ?? [];
  if (behind.length === 0) return null;
  const match = matchLabel(text.trim().replace(/\s*[:：]$/, ''));
  if (match === null) return null;
  const rest = joined([...behind, ...others.map(run => run.text)]).replace(/^[:：]\s*/, '');
  return made(lines, line, match, { form: 'colon', text: text.trim(), rest });
}

/** "Phí, lệ phí: 10.000 đồng". */
function colonLabel(lines: Lines, line: Line): Label | null {
  const colon = line.text.search(/[:：]/);
  if (colon < 2 || colon > 90) return null;
  const text = line.text.slice(0, colon);
  const match = matchLabel(text);
  if (match === null) return null;
  return made(lines, line, match, { form: 'colon', text, rest: line.text.slice(colon + 1).trim() });
}

/** "Thời hạn giải quyết – 5 ngày làm việc", only for words that name nothing else. */
function dashLabel(lines: Lines, line: Line): Label | null {
  const dash = /\s[–—-]\s/.exec(line.text);
  if (dash === null || dash.index < 3) return null;
  const match = matchLabel(line.text.slice(0, dash.index));
  if (!match?.certain) return null;
  const text = line.text.slice(0, dash.index);
  return made(lines, line, match, { form: 'colon', text, rest: line.text.slice(dash.index + dash[0].length) });
}

const INSIDE: readonly ProcedurePart[] = ['time', 'fee'];

/** "Trực tiếp: Thời hạn giải quyết: 5 ngày. Phí, lệ phí: 0 đồng": labels of a channel, in the middle of its line. */
function labelsInside(lines: Lines, line: Line): Label[] {
  if (!/phi|thoi|fee|time/.test(line.folded)) return [];
  return line.runs
    .flatMap(({ text }) => insideRun(text.normalize('NFC')))
    .map(({ match, text, rest }) =>
      made(lines, line, match, { form: 'inside', text, rest: rest || textAfter(line, text) }),
    );
}

interface Inside {
  match: LabelMatch;
  text: string;
  rest: string;
}

function insideRun(run: string): Inside[] {
  const spots: { start: number; end: number; match: LabelMatch }[] = [];
  for (const colon of run.matchAll(/[:：]/g)) {
    const before = run.slice(0, colon.index).split(/\s+/);
    for (let words = Math.min(6, before.length); words >= 1; words -= 1) {
      const text = before.slice(-words).join(' ');
      const match = matchLabel(text.replace(/^[^\p{L}]+/u, ''));
      if (!match?.certain || !INSIDE.includes(match.part) || !startsThere(run, colon.index - text.length)) continue;
      spots.push({ start: colon.index - text.length, end: colon.index + 1, match });
      break;
    }
  }
  return spots.map(({ start, end, match }, index) => ({
    match,
    text: run.slice(start, end - 1).trim(),
    rest: run
      .slice(end, spots[index + 1]?.start)
      .replace(/[\s.;,-]+$/, '')
      .trim(),
  }));
}

/** In the middle of a sentence "phí:" is no label. */
function startsThere(run: string, start: number): boolean {
  return /\p{Lu}/u.test(run[start] ?? '') || /(?:^|[.;,:(–-]\s*)$/.test(run.slice(0, start));
}

const textAfter = ({ text }: Line, label: string): string => text.slice(text.indexOf(label) + label.length + 1).trim();

/** Boxes that carry their label in an attribute: responsive table cells, named sections. */
function attributeLabels(lines: Lines): Label[] {
  return lines.document.boxes.flatMap((box, index) => {
    const first = lines.first[index] ?? -1;
    if (box.label === undefined || first < 0 || box.control !== undefined || box.tag === 'img') return [];
    const line = lines.lines[first] as Line;
    if (line.region === 'navigation' || line.region === 'footer' || line.region === 'banner') return [];
    const match = matchLabel(box.label);
    if (!match?.certain) return [];
    const label: Label = {
      ...match,
      line: first,
      form: 'attribute',
      text: box.label,
      rest: '',
      box: index,
      scope: index,
      look: -1,
      strong: true,
    };
    return [label];
  });
}

function made(lines: Lines, line: Line, match: LabelMatch, said: Pick<Label, 'form' | 'text' | 'rest'>): Label {
  const { box, scope } = standsIn(lines, line);
  const strong = said.form !== 'inside' && (line.heading > 0 || line.bold || line.clickable || isTerm(lines, line));
  return { ...match, ...said, line: line.index, box, scope, look: line.look, strong };
}

const isTerm = ({ document }: Lines, line: Line): boolean => {
  for (let at = line.box; at >= 0; at = document.boxes[at]?.parent ?? -1) {
    const tag = document.boxes[at]?.tag ?? '';
    if (tag === 'dt' || tag === 'th' || tag === 'summary' || tag === 'legend') return true;
    if (tag === 'td' || tag === 'dd' || tag === 'li' || tag === 'table') return false;
  }
  return false;
};

/** The largest element that holds only this line, and lines that say nothing, and its parent. */
function standsIn(lines: Lines, line: Line): { box: number; scope: number } {
  const { boxes } = lines.document;
  let box = line.box;
  if (!holdsOnly(lines, box, line)) return { box: -1, scope: box };
  for (;;) {
    const parent = boxes[box]?.parent ?? -1;
    if (parent < 0) return { box, scope: box };
    if (!holdsOnly(lines, parent, line)) return { box, scope: parent };
    box = parent;
  }
}

function holdsOnly({ lines, first, last }: Lines, box: number, line: Line): boolean {
  const end = last[box] ?? -1;
  for (let index = first[box] ?? line.index; index <= end; index += 1) {
    if (index !== line.index && !isSilent(lines[index] as Line, line)) return false;
  }
  return true;
}

/** The same name once more in English, in the line behind. */
function dropTranslations({ lines }: Lines, labels: readonly Label[]): Label[] {
  return labels.filter(({ line }) => {
    const [before, own] = [lines[line - 1], lines[line]];
    return before === undefined || own === undefined || !isTranslation(own, before);
  });
}

/** "Kết quả" or "Hồ sơ" is a label only where at least two certain labels look the same, or as a heading among them. */
function dropLoneLooseLabels({ lines }: Lines, labels: readonly Label[]): Label[] {
  const certain = labels.filter(label => label.certain && !isMenuEntry(lines, lines[label.line] as Line));
  const looks = new Map<number, number>();
  for (const { look } of certain) looks.set(look, (looks.get(look) ?? 0) + 1);
  return labels.filter(label => label.certain || (looks.get(label.look) ?? 0) >= 2);
}

/** A link among links; one with text below it opens that text. */
const isMenuEntry = (lines: readonly Line[], { menuLike, index }: Line): boolean =>
  menuLike && lines[index + 1]?.clickable !== false;
