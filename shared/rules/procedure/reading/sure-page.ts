import { foldVietnamese, foldWords } from '../../../text/fold-vietnamese';
import { matchLabel } from '../../../text/lexicon/match-label';
import type { CorePart } from '../../../text/lexicon/procedure-part';
import { isOnlyCode } from './identity';
import type { Block } from './page-reading';
import { type KindInput, MANY_PARTS, partOf, type Signs } from './page-signs';

/** Certain enough to call a missing part missing: the page presents one procedure, in Vietnamese, as agencies do. */
export function isSure(input: KindInput, signs: Signs): boolean {
  const { name, blocks, page } = input;
  const { parts, labels, titles } = signs;
  // Without what to do and what to bring it may as well be an entry of a list, a notice, a receipt.
  const core = blocks.filter(block => partOf(block) === 'steps' || partOf(block) === 'dossier');
  const foreign = blocks.filter(block => block.language !== 'vi').length;
  if (core.length === 0 || foreign > blocks.length / 2 || isAboutProcedures(input, signs)) return false;
  if (isRegisterEntry(input)) return true;
  if (!parts.has('steps') && parts.size < MANY_PARTS) return false;
  if (LASTING.filter(part => labels.has(part)).length < 2) return false;
  const both = labels.has('steps') && labels.has('dossier');
  const code = hasOwnCode(input);
  if (!code && !both && !core.some(({ label }) => matchLabel(label)?.certain)) return false;
  const formal = isFormal(input, signs);
  if (parts.size >= MANY_PARTS) return formal;
  return code || (formal && (parts.size >= 4 || name !== null || /thu tuc|tthc|dvc/.test(`${titles} ${page.url}`)));
}

/** The head of an entry as the national register writes it; no receipt or notice repeats it. */
const REGISTER = new Set<Block['part']>(['decision', 'field', 'type', 'administrativeLevel']);

function isRegisterEntry(input: KindInput): boolean {
  const stated = input.blocks.filter(({ part, state }) => REGISTER.has(part) && state === 'stated');
  return hasOwnCode(input) && new Set(stated.map(({ part }) => part)).size >= 3;
}

/** The code stands in a block or a line of its own; an article names it in a sentence. */
export function hasOwnCode({ blocks, code }: KindInput): boolean {
  if (code === null) return false;
  const own = blocks.some(block => block.part === 'code' && block.state === 'stated');
  return own || isOnlyCode(code.at.quote ?? '');
}

/** What no receipt, payment, petition or statistic about one case has: it holds for everybody. */
const LASTING: readonly CorePart[] = ['steps', 'dossier', 'conditions', 'legalBasis'];

/** Pages that go through the parts of a procedure for another purpose say so in their title. */
const isAboutProcedures = ({ name }: KindInput, { titles }: Signs): boolean =>
  [...titles.split(' | ').slice(0, 2), foldWords(name?.text ?? '')].some(title => ABOUT.test(title));
const ABOUT =
  /^(?:phuong an (?:don gian|cat giam|ra soat)|(?:don gian hoa|cat giam) (?:cac )?(?:thu tuc|tthc)|qui trinh (?:noi bo|dien tu)|xac nhan thong tin ho so|(?:thong bao )?(?:ve viec )?tam (?:dung|ngung) (?:tiep nhan|cung cap|giai quiet)|huong dan (?:nop ho so|su dung|thao tac|dang nhap|thanh toan).{12,}(?:thu tuc|truc tuien))/;

/** Labels that only an official procedure page carries; an article about a procedure has none of them. */
const FORMAL = new Set<Block['part']>([
  'name',
  'administrativeLevel',
  'serviceLevel',
  'competentAgency',
  'delegatedAgency',
]);
/** Labels that other official pages carry too: two of them are needed. */
const HALF_FORMAL = new Set<Block['part']>(['decision', 'field', 'type', 'quantity', 'paper']);
const START = /^\W*(?:nop (?:ho so|truc tuyen)(?: truc tuyen)?|dang ky truc tuyen|thuc hien truc tuyen)\W*$/;

function isFormal(input: KindInput, { lines }: Signs): boolean {
  const { blocks } = input;
  if (hasOwnCode(input) || blocks.some(block => FORMAL.has(block.part) || isOwnCode(block))) return true;
  const half = new Set(blocks.map(({ part }) => part).filter(part => HALF_FORMAL.has(part)));
  return half.size + (lines.some(line => !line.menuLike && START.test(line.folded)) ? 1 : 0) >= 2;
}

/** "Mã thủ tục: C08_XYZ": a code of the portal's own. Research projects and courses have a "Mã số" too. */
const isOwnCode = ({ part, label }: Block): boolean =>
  part === 'code' && /thu tuc|tthc|dich vu|dvc/.test(foldVietnamese(label));
