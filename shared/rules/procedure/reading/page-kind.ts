import type { ProcedureFacts } from '../../../facts/procedure-facts';
import { CORE_PARTS } from '../../../text/lexicon/procedure-part';
import type { Evidence } from '../../outcome';
import { evidenceAt } from './evidence-at';
import type { Line } from './page-lines';
import type { Block, PageKind } from './page-reading';
import { FEWEST_PARTS, hasContent, type KindInput, MANY_PARTS, partOf, readSigns, type Signs } from './page-signs';
import { hasOwnCode, isSure } from './sure-page';
import { PROCEDURE_CODE } from './value-words';

export interface KindFound {
  kind: PageKind;
  sure: boolean;
  evidence: readonly Evidence[];
}

/** What kind of page this is and what shows it. */
export function kindOf(input: KindInput): KindFound {
  const signs = readSigns(input);
  const kind = decide(input, signs);
  return { kind, sure: kind === 'procedure' && isSure(input, signs), evidence: evidenceFor(input, signs, kind) };
}

function decide(input: KindInput, signs: Signs): PageKind {
  const { page } = input;
  const { parts, titles } = signs;
  if (parts.size < MANY_PARTS && (page.offers.passwordFields > 0 || SIGN_IN.test(titles))) return 'login';
  if (parts.size < FEWEST_PARTS && isForm(input, signs)) return 'form';
  if (parts.size < MANY_PARTS && ERROR.test(titles)) return 'error';
  if (SEARCH.test(titles) && (parts.size < MANY_PARTS || isRepeated(input))) return 'search';
  if ((parts.size < MANY_PARTS || !parts.has('steps')) && isTracking(signs)) return 'tracking';
  if (isListing(input, signs) || isTabulated(input)) return 'list';
  if (parts.size >= FEWEST_PARTS || isHollow(input, signs)) return fullPage(input, signs);
  return sparsePage(input, signs);
}

/** A procedure with its code and the usual labels, most of them with nothing behind. */
const isHollow = ({ blocks, code, name }: KindInput, { labels, parts }: Signs): boolean =>
  code !== null &&
  name !== null &&
  labels.size > FEWEST_PARTS &&
  (parts.has('steps') || parts.has('dossier')) &&
  blocks.some(block => block.part === 'code' && block.state === 'stated');

/** An application that drew no more than its name and "loading", in characters. */
const EMPTY_SHELL = 100;
const SIGN_IN = /^(?:dang nhap|sign in|log ?in)(?: |$)/;
const ERROR =
  /(?:^|\| | )(?:404|403|500|loi (?:he thong|ket noi|trui cap|may chu)|(?:trang|noi dung|thu tuc|duong dan)(?: nai| ban tim)* khong ton tai|khong tim thai(?: trang| noi dung)?|page not found|da bi bai bo|khong trui cap duoc)/;
const SEARCH = /ket qua tim kiem|tim kiem (?:thu tuc|dich vu|nang cao)|search results|tra cuu thu tuc/;
const LIST = /danh sach (?:thu tuc|dich vu|tthc)|danh muc (?:thu tuc|dich vu|tthc)/;

function fullPage(input: KindInput, signs: Signs): PageKind {
  if (isForm(input, signs)) return 'form';
  if (isGlossary(input)) return 'other';
  if (isNews(input, signs)) return 'news';
  return 'procedure';
}

function sparsePage({ page, procedure }: KindInput, signs: Signs): PageKind {
  const { titles, lines, letters } = signs;
  if (letters < EMPTY_SHELL && page.offers.links < 15) return 'empty';
  if (isUnreadable(procedure, signs)) return 'unreadable';
  if (LIST.test(titles)) return 'list';
  if (/trang chu$|trang chu \|/.test(titles) || HOME.test(new URL(page.url, 'http://x').pathname)) return 'home';
  if (procedure.fields.filter(field => field.type !== 'search').length >= 6) return 'form';
  return NEWS.test(lines.map(line => line.folded).join(' ')) ? 'news' : 'other';
}

const HOME = /^\/(?:index\.\w+|home|trang-chu)?$/;
const NEWS = /gmt ?\+ ?7|phong vien|tin lien quan|binh luan|toa soan|tac gia/;

/** Marks of an article whose author writes about a procedure. */
function isNews(input: KindInput, { lines, parts }: Signs): boolean {
  const { blocks } = input;
  if (hasOwnCode(input) || blocks.some(block => block.part === 'code' || block.part === 'decision')) return false;
  const text = lines.map(line => line.folded).join('\n');
  const marks = [
    /gmt ?\+ ?7/,
    /phong vien|\bpv\b/,
    /tin lien quan|bai viet lien quan/,
    /binh luan/,
    /tac gia|theo bao|toa soan/,
  ];
  return marks.filter(mark => mark.test(text)).length >= 2 && parts.size < 8;
}

/** The status of one application. */
function isTracking({ lines }: Signs): boolean {
  const text = lines.map(line => line.folded).join('\n');
  const marks = [
    /(?:ma|so) (?:so )?ho so\b/,
    /ngay (?:hen tra|tiep nhan)/,
    /(?:tinh trang|trang thai)\b/,
    /(?:dang xu ly|da co ket qua|da tra ket qua|qua trinh xu ly)/,
    /^\W*(?:giay (?:tiep nhan|bien nhan|hen tra)|phieu (?:hen|bien nhan|tiep nhan))\b.{0,50}$/m,
  ];
  return marks.filter(mark => mark.test(text)).length >= 3;
}

/** Several procedures side by side. */
function isListing(input: KindInput, signs: Signs): boolean {
  const codes = new Set(signs.lines.flatMap(line => PROCEDURE_CODE.exec(line.text)?.[0] ?? []));
  const stated = new Set(
    input.blocks
      .filter(({ part }) => part === 'code')
      .flatMap(({ text }) => text.match(new RegExp(PROCEDURE_CODE, 'g')) ?? []),
  );
  if (stated.size >= 2) return true;
  const columns = input.blocks.filter(block => block.part === 'code' || block.part === 'name');
  if (signs.parts.size < MANY_PARTS && columns.some(block => block.pieces.length >= 2 && codes.size >= 2)) return true;
  if (signs.parts.size < MANY_PARTS && codes.size >= 4) return true;
  return isRepeated(input);
}

/** A table of procedures: the parts are heads of its columns, and next to nothing stands outside it. */
function isTabulated({ blocks }: KindInput): boolean {
  const core = blocks.filter(block => (CORE_PARTS as readonly string[]).includes(partOf(block)));
  const tables = new Map<string, Block[]>();
  for (const block of blocks) {
    const row = headRow(block);
    if (row !== null) tables.set(row, [...(tables.get(row) ?? []), block]);
  }
  return [...tables.values()].some(heads => {
    const parts = new Set(heads.map(partOf));
    const named = heads.filter(block => block.part === 'name' || block.part === 'code');
    if (parts.size < FEWEST_PARTS) return false;
    if (parts.has('steps')) return named.some(({ lines }) => rowsOf(lines) >= 2);
    const names = named.length > 0;
    const outside = new Set(core.filter(block => !heads.includes(block) && hasContent(block)).map(partOf));
    for (const part of parts) outside.delete(part);
    return outside.size < (names ? FEWEST_PARTS : 1);
  });
}

const rowsOf = (lines: readonly Line[]): number => new Set(lines.map(({ cell }) => cell?.row)).size;

/** The row of column heads a label stands in; null for other labels. */
function headRow({ source, line, lines }: Block): string | null {
  const head = source.lines[line]?.cell;
  if (head === undefined || lines.length === 0) return null;
  const below = lines.every(
    ({ cell }) => cell?.table === head.table && cell.column === head.column && cell.row > head.row,
  );
  return below ? `${source.document.frame}/${head.table}/${head.row}` : null;
}

/** The same certain labels come back with other content: one card or section per procedure. */
function isRepeated({ blocks }: KindInput): boolean {
  const groups = new Map<string, Set<string>>();
  for (const block of blocks) {
    if (!(CORE_PARTS as readonly string[]).includes(block.part) || isTableInside(block)) continue;
    const key = `${block.part}/${block.label}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(block.text.slice(0, 80)));
  }
  const repeated = [...groups].filter(([key, texts]) => texts.size >= 2 && !/^(time|fee|ways|dossier)/.test(key));
  return repeated.length >= 2;
}

/** The content stands in other cells than those beside the label. */
function isTableInside({ source, line, lines }: Block): boolean {
  const own = source.lines[line]?.cell;
  return lines.some(({ cell }) => cell !== undefined && !(cell.table === own?.table && cell.row === own.row));
}

/** An explanation of what the parts of a procedure are. */
const isGlossary = ({ blocks }: KindInput): boolean =>
  blocks.filter(({ text }) =>
    /^là (?:các|những|việc|khoảng|số|tên|giấy|cơ quan|nơi|một)(?!\p{L})/iu.test(text.normalize('NFC')),
  ).length >= 3;

/** A page to fill in, not to read. */
function isForm({ procedure }: KindInput, { labels }: Signs): boolean {
  const asked = procedure.fields.filter(field => !/^(search|checkbox|radio|select)$/.test(field.type));
  const uploads = asked.filter(field => field.type === 'file').length;
  const told = labels.has('steps') || labels.has('legalBasis');
  return !told && (asked.length >= 5 || uploads > 0);
}

/** The text is in pictures or in a file shown inside the page. */
function isUnreadable({ documents }: ProcedureFacts, { titles, lines }: Signs): boolean {
  const images = lines.filter(line => line.image >= 100_000).length;
  const files = documents.some(({ boxes }) =>
    boxes.some(box => /^(iframe|embed|object)$/.test(box.tag) && /\.pdf|viewer|docs\.google/i.test(box.href ?? '')),
  );
  return (images > 0 || files) && /thu tuc|tthc|dich vu cong/.test(titles);
}

function evidenceFor({ blocks, documents }: KindInput, { lines }: Signs, kind: PageKind): Evidence[] {
  if (kind === 'procedure' || kind === 'list' || kind === 'search') return blocks.slice(0, 10).map(block => block.at);
  const title = lines.find(line => line.heading > 0) ?? lines[0];
  const source = documents.find(document => title !== undefined && document.lines.includes(title));
  return title && source ? [evidenceAt(source, title.box, title.text)] : [];
}
