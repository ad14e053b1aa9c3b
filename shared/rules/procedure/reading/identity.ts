import { foldWords } from '../../../text/fold-vietnamese';
import { matchLabel } from '../../../text/lexicon/match-label';
import { CORE_PARTS } from '../../../text/lexicon/procedure-part';
import type { Evidence } from '../../outcome';
import { evidenceAt } from './evidence-at';
import type { Line, Lines } from './page-lines';
import type { Block } from './page-reading';
import { isPlaceholder, PROCEDURE_CODE } from './value-words';

export interface Found {
  text: string;
  at: Evidence;
}

/** The procedure's name as the page shows it: its own block, else the title above the first block. */
export function nameOf(documents: readonly Lines[], blocks: readonly Block[]): Found | null {
  const own = blocks.find(
    block =>
      block.part === 'name' && block.state === 'stated' && block.pieces.length === 1 && matchLabel(block.text) === null,
  );
  if (own !== undefined) return { text: own.text, at: own.at };
  const around = documents.filter(lines => !blocks.some(block => block.source === lines && isCore(block)));
  return (
    titleAbove(documents, blocks) ??
    headingAbove(documents, blocks.filter(isCore)) ??
    around.map(mainHeading).find(found => found !== null) ??
    null
  );
}

const isCore = ({ part }: Block): boolean => (CORE_PARTS as readonly string[]).includes(part);

/** The main heading of a document that shows the procedure in a frame. */
function mainHeading(lines: Lines): Found | null {
  const line = lines.lines.find(
    at =>
      at.heading > 0 &&
      at.heading <= 2 &&
      at.region === 'main' &&
      !at.linked &&
      !isGeneric(at.text) &&
      at.text.length >= 10,
  );
  return line === undefined ? null : { text: line.text, at: evidenceAt(lines, line.box, line.text) };
}

/** The last heading above the first core part: code, field and level may stand above the name. */
const headingAbove = (documents: readonly Lines[], blocks: readonly Block[]): Found | null =>
  titleAbove(documents, blocks, line => line.heading > 0);

function titleAbove(
  documents: readonly Lines[],
  blocks: readonly Block[],
  fits: (line: Line) => boolean = () => true,
): Found | null {
  for (const lines of documents) {
    const start = firstBlockLine(lines, blocks);
    const above = lines.lines
      .slice(0, start)
      .filter(line => fits(line) && isTitle(line, lines) && !isGeneric(line.text));
    const best = above.toSorted((a, b) => rank(b) - rank(a) || b.index - a.index)[0];
    if (best !== undefined && start > 0) return { text: best.text, at: evidenceAt(lines, best.box, best.text) };
  }
  return null;
}

/** The procedure's code: its own block, else a code standing beside the name. */
export function codeOf(documents: readonly Lines[], blocks: readonly Block[]): Found | null {
  const own = blocks.find(block => block.part === 'code' && block.state === 'stated');
  if (own !== undefined) return { text: PROCEDURE_CODE.exec(own.text)?.[0] ?? own.text, at: own.at };
  const hollow = blocks.some(block => block.part === 'code' && HOLLOW.has(block.state));
  for (const lines of documents) {
    const start = firstBlockLine(lines, blocks);
    const line = lines.lines
      .slice(0, start + 12)
      .find(
        ({ text, region, linked }) =>
          (region === 'main' || region === 'aside') &&
          !linked &&
          PROCEDURE_CODE.test(text) &&
          (!hollow || isOnlyCode(text)),
      );
    const code = line && PROCEDURE_CODE.exec(line.text)?.[0];
    if (line && code) return { text: code, at: evidenceAt(lines, line.box, line.text) };
  }
  return null;
}

/** A sentence that names the code does not answer "Mã thủ tục: …". */
const HOLLOW = new Set<Block['state']>(['placeholder', 'empty', 'none']);

/** A line that holds a code and at most its label: "Mã số TTHC: 1.000000". */
export const isOnlyCode = (text: string): boolean =>
  text.replace(PROCEDURE_CODE, '').replace(/[^\p{L}]/gu, '').length <= 20;

function firstBlockLine(lines: Lines, blocks: readonly Block[]): number {
  const own = blocks.filter(block => block.source === lines && block.part !== 'related' && block.part !== 'guide');
  return own.length === 0 ? 0 : Math.min(...own.map(block => block.line));
}

/** A heading, or text clearly larger than the page's usual size. */
function isTitle(line: Line, lines: Lines): boolean {
  if (line.region === 'navigation' || line.region === 'footer' || line.text.length < 6) return false;
  if (line.region === 'banner' && line.heading === 0) return false;
  return (
    line.heading > 0 || (line.text.length >= 10 && !line.linked && (line.size >= usualSize(lines) * 1.2 || line.bold))
  );
}

const rank = (line: Line): number => (line.heading > 0 ? 2 : line.bold ? 0 : 1);

const usual = new WeakMap<Lines, number>();
function usualSize(lines: Lines): number {
  const known = usual.get(lines);
  if (known !== undefined) return known;
  const weights = new Map<number, number>();
  for (const { size, text } of lines.lines) weights.set(size, (weights.get(size) ?? 0) + text.length);
  const size = [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 16;
  usual.set(lines, size);
  return size;
}

/** Words that head any procedure page and name none. */
export function isGeneric(text: string): boolean {
  const words = foldWords(text);
  if (isPlaceholder(text) || matchLabel(text) !== null) return true;
  return GENERIC.test(words) || BODY.test(text.normalize('NFC').trim()) || PLAIN_BODY.test(text.trim());
}

/** "Bộ Tư pháp" is a body, "Bổ nhiệm công chứng viên" a procedure: only the marks tell them apart. */
const BODY = /^(?:(?:bộ|sở|tỉnh|thành phố) .{2,40}|(?:bạn|tôi|mời|xin chào)(?![\p{L}]).{0,30})$/iu;
/** The same in text typed without diacritics. */
const PLAIN_BODY =
  /^(?:(?:bo (?!nhiem|sung|tri|di|sanh|ich)|so (?!ho|tay)|tinh (?!gian|tuoi|phi|le))[a-z ]{2,40}|(?:toi|moi|xin chao)\b[a-z ,!]{0,30})$/i;

const GENERIC =
  /^(?:(?:chi tiet|thong tin|noi dung|xem|tra cuu|danh muc|danh sach|cong khai|niem iet|huong dan|bo|he thong)*(?: ve)?(?: chi tiet| thong tin| noi dung)*(?: cac)?(?: (?:thu tuc|tthc|dich vu cong|dich vu))?(?: hanh chinh| truc tuien)?(?: chi tiet)?|(?:cong|trang|he thong|co so du lieu)(?: thong tin)?(?: dich vu cong| dien tu| giai quiet| thong tin| quoc gia).*|trang chu|dang nhap|dang ki|tim kiem.*|ket qua.*|thong bao|procedure details?|(?:administrative )?procedures?|nop (?:ho so|truc tuien).{0,20}|giai quiet thu tuc hanh chinh|bo phan mot cua|ngai dang.*|an tinh|ui ban nhan dan .*)$/;
