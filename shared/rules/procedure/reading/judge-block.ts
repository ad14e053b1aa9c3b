import { foldWords } from '../../../text/fold-vietnamese';
import type { ProcedurePart } from '../../../text/lexicon/procedure-part';
import type { Content } from './block-content';
import { PICTURE } from './silent-lines';
import {
  ACT_NUMBER,
  channelsNamed,
  isBareNumber,
  isNone,
  isPlaceholder,
  isReference,
  PROCEDURE_CODE,
  serviceLevelOf,
  statesDuration,
  statesFee,
} from './value-words';

/**
 * What stands behind a label, best first: `stated`; `unclear` is text whose meaning a person must judge; `image`,
 * `file` and `field` hide it from a program; `bare` is a number without a unit; `none` is "Không" where that is no
 * answer; `placeholder` and `empty` are what they say; `control` is a search filter and no block at all.
 */
export const BLOCK_STATES = [
  'stated',
  'unclear',
  'image',
  'file',
  'field',
  'bare',
  'none',
  'placeholder',
  'empty',
  'control',
] as const;
export type BlockState = (typeof BLOCK_STATES)[number];

/** "Không" answers these. */
const NONE_ANSWERS: readonly ProcedurePart[] = ['fee', 'conditions', 'forms', 'levelReason'];

/** Judges the content of a block. @param part what the label names */
export function judgeBlock(part: ProcedurePart, { pieces, lines }: Content): BlockState {
  const control = lines.find(line => line.text !== '' || line.control !== undefined)?.control;
  if (control !== undefined) return control === 'readonly' ? 'field' : 'control';
  if (isFilter(lines)) return 'control';
  const first = pieces[0] ?? '';
  if (pieces.length === 0) return lines.some(line => line.image >= PICTURE) ? 'image' : 'empty';
  const said = pieces.filter(piece => !isPlaceholder(piece));
  if (said.length === 0) return 'placeholder';
  if (isWordyPlaceholder(first) && !(SPEAKS[part]?.test(foldWords(said.join(' '))) ?? said.length > 1))
    return 'placeholder';
  if (said.every(isNone)) return NONE_ANSWERS.includes(part) ? 'stated' : 'none';
  const text = said.join('\n');
  if (lines.length > 0 && lines.every(line => line.linked || line.text === '') && isReference(text)) return 'file';
  return judgeText(part, text);
}

/** "Sở Mẫu (12)": links that narrow a list down, with what they would leave. */
function isFilter(lines: Content['lines']): boolean {
  const told = lines.filter(line => line.text !== '');
  return told.length > 0 && told.every(line => line.linked && /\(\d[\d.]*\)$/.test(line.text));
}

/** What text behind a placeholder must speak of to be part of the answer: a remark on the channel is none. */
const SPEAKS: Partial<Record<ProcedurePart, RegExp>> = {
  fee: /(?:^| )(?:phi|thu|mien|dong|vnd|tien|qui dinh|khong)(?: |$)|\d{3}/,
  time: /(?:^| )(?:ngai|gio|thang|tuan|nam|phut|thoi (?:han|gian)|qui dinh|hen)(?: |$)/,
};

const isWordyPlaceholder = (text: string): boolean => /\p{L}{3}/u.test(text) && isPlaceholder(text);

function judgeText(part: ProcedurePart, text: string): BlockState {
  const letters = text.slice(0, 300).replace(/[^\p{L}]/gu, '').length;
  switch (part) {
    case 'fee':
      if (statesFee(text) || text.split(/[;\n]/).every(piece => /^\W*khong qui dinh\W*$/.test(foldWords(piece))))
        return 'stated';
      return isBareNumber(text) ? (Number(text.replace(/\D/g, '')) < 1000 ? 'bare' : 'unclear') : 'unclear';
    case 'time':
      return statesDuration(text) ? 'stated' : 'unclear';
    case 'ways':
      return channelsNamed(text) > 0 || letters >= 25 ? 'stated' : 'unclear';
    case 'steps':
      return letters >= 20 ? 'stated' : 'unclear';
    case 'dossier':
    case 'paper':
      return letters >= 8 && !isReference(text) ? 'stated' : 'unclear';
    case 'legalBasis':
      return ACT_NUMBER.test(text) || (letters >= 10 && !isReference(text)) ? 'stated' : 'unclear';
    case 'code':
      return PROCEDURE_CODE.test(text) ? 'stated' : 'unclear';
    case 'serviceLevel':
      return serviceLevelOf(text) !== null ? 'stated' : 'unclear';
    case 'name':
      return letters >= 5 ? 'stated' : 'unclear';
    case 'conditions':
      return letters >= 5 ? 'stated' : 'unclear';
    default:
      return letters >= 4 && !isReference(text) ? 'stated' : 'unclear';
  }
}
