import { foldVietnamese } from '../../../text/fold-vietnamese';
import { matchLabel } from '../../../text/lexicon/match-label';
import type { CorePart, ProcedurePart } from '../../../text/lexicon/procedure-part';
import type { Evidence } from '../../outcome';
import { evidenceAt } from './evidence-at';
import type { Line, Lines } from './page-lines';
import type { Block, PageReading } from './page-reading';
import { isPlaceholder } from './value-words';

/** How words begin that may name a part under a name the lexicon does not know; over folded text. */
const OPENINGS: Partial<Record<ProcedurePart, RegExp>> = {
  steps: /^(?:cac )?(?:trinh tu|quy trinh|buoc (?:thuc|tien)|cach (?:lam|thuc hien))\b/,
  ways: /^(?:cac )?(?:cach thuc|hinh thuc|phuong thuc|kenh) (?:nop|gui|tiep|thuc|dang)/,
  dossier: /^(?:cac )?(?:loai )?(?:thanh phan|danh muc|ho so|giay to|tai lieu)\b/,
  time: /^(?:tong )?(?:thoi han|thoi gian|so ngay)\b/,
  fee: /^(?:muc )?(?:thu )?(?:phi|le phi|chi phi)\b/,
  applicants: /^(?:cac )?(?:doi tuong|nguoi (?:nop|lam|duoc)|to chuc ca nhan|ca nhan to chuc)\b/,
  agency: /^(?:co quan|don vi|noi (?:giai|xu|thuc|cap))\b/,
  result: /^(?:cac |loai |ten )?(?:ket qua|san pham)\b/,
  legalBasis: /^(?:cac )?(?:can cu|co so phap|van ban|phap ly|quy dinh)\b/,
  conditions: /^(?:cac )?(?:dieu kien|yeu cau|tieu chuan)\b/,
  serviceLevel: /^(?:muc do|muc dvc|cap do|phan loai|loai (?:hinh )?(?:dvc|dich vu))\b/,
} satisfies Partial<Record<CorePart | 'serviceLevel', RegExp>>;

/** Longest name in characters; longer lines are sentences. */
const LONGEST = 60;

/**
 * A line set off like a label, with something behind it, whose words begin as the part's name does: perhaps the part
 * under a name that the lexicon does not know. A person has to look before anything is called missing.
 */
export function nearLabel(reading: PageReading, part: ProcedurePart): Evidence | null {
  const opening = OPENINGS[part];
  if (opening === undefined) return null;
  for (const source of reading.documents) {
    const own = reading.blocks.filter(block => block.source === source);
    const quoting = new Set(own.filter(isQuoting).flatMap(({ lines }) => lines.map(({ index }) => index)));
    const heads = new Set(own.map(({ line }) => line));
    const line = source.lines.find(
      at =>
        !quoting.has(at.index) &&
        !heads.has(at.index) &&
        names(source, at, opening, part) &&
        hasContent(source, at, heads),
    );
    if (line !== undefined) return evidenceAt(source, line.box, line.text);
  }
  return null;
}

/** In the titles of acts and of other procedures, such words name nothing. */
const isQuoting = ({ part }: Block): boolean => part === 'legalBasis' || part === 'related' || part === 'guide';

function names({ document, lines }: Lines, line: Line, opening: RegExp, part: ProcedurePart): boolean {
  if (line.region !== 'main' || line.linked || line.control !== undefined) return false;
  if (line.menuLike && lines[line.index - 1]?.clickable) return false;
  const set =
    line.heading > 0 || line.bold || line.clickable || isTerm(document.boxes[line.box]?.tag) || line.text.includes(':');
  const name = nameOf(line);
  if (!set || name.length < 2 || name.length > LONGEST) return false;
  if (lines[line.index + 1]?.control !== undefined) return false;
  const match = matchLabel(name);
  return (
    (match === null || match.part === part) &&
    opening.test(
      foldVietnamese(name)
        .replace(/[^a-z ]+/g, ' ')
        .trim(),
    )
  );
}

const isTerm = (tag: string | undefined): boolean =>
  tag === 'dt' || tag === 'th' || tag === 'legend' || tag === 'caption';

const nameOf = ({ text }: Line): string => (text.split(/[:：]/)[0] ?? '').replace(/^\W*\d+[\d.]*\W+/u, '').trim();

function hasContent({ lines }: Lines, line: Line, heads: ReadonlySet<number>): boolean {
  const rest = line.text.slice(line.text.search(/[:：]|$/) + 1).trim();
  if (rest !== '') return !isPlaceholder(rest);
  const next = lines[line.index + 1];
  return (
    next !== undefined &&
    next.region === 'main' &&
    !heads.has(next.index) &&
    !next.linked &&
    !(line.clickable && next.clickable) &&
    !isPlaceholder(next.text)
  );
}
