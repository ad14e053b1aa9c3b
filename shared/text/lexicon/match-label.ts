import { foldLabel } from '../fold-vietnamese';
import { EN_LABELS } from './en-labels';
import { FR_LABELS } from './fr-labels';
import type { LabelWords, ProcedurePart } from './procedure-part';
import { VI_LABELS } from './vi-labels';

export type LabelLanguage = 'vi' | 'en' | 'fr';

export interface LabelMatch {
  part: ProcedurePart;
  /** False for words that name a part only in the company of others ("Kết quả", "Hồ sơ"). */
  certain: boolean;
  language: LabelLanguage;
}

interface Pattern extends LabelMatch {
  words: RegExp;
}

/** Longest label in characters; anything longer is content. */
const LONGEST = 90;

/**
 * Which part of a procedure a label names.
 * @param text the label as the page writes it, in any spelling; bilingual labels may be joined by / | – or brackets
 * @returns null when it names none
 */
export function matchLabel(text: string): LabelMatch | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const known = answers.get(text);
  if (known !== undefined) return known;
  const folded = foldLabel(text.replace(CHAPTER, ''));
  const plain = ANSWER.test(text) ? folded : folded.replace(TAIL, '');
  const found = wholeLabel(foldLabel(text)) ?? wholeLabel(plain) ?? onePiece(text);
  if (answers.size > 20_000) answers.clear();
  answers.set(text, found);
  return found;
}

const answers = new Map<string, LabelMatch | null>();

function wholeLabel(folded: string): LabelMatch | null {
  if (folded === '' || folded.length > 70) return null;
  if (!ANY.test(folded)) return null;
  return PATTERNS.find(({ words }) => words.test(folded)) ?? null;
}

/** "Trình tự thực hiện / Procedure": one side is enough when the other is no sentence. */
function onePiece(text: string): LabelMatch | null {
  if (text.includes('(') && !/\)\W*$/.test(text)) return null;
  const pieces = text.split(/\s*[/|]\s*|\s+[–—-]\s+|\s*[()]\s*/).filter(piece => piece.trim() !== '');
  if (pieces.length < 2 || pieces.length > 3) return null;
  const matches = pieces.map(piece => wholeLabel(foldLabel(piece)));
  const first = matches.find(match => match?.certain);
  if (!first) return null;
  if (pieces.length > 2 || matches.some(match => match !== null && !samePart(match.part, first.part))) return null;
  // Behind a dash may stand the answer: "Phí, lệ phí - Không".
  const dashed = !/[/|()]/.test(text);
  return dashed && !pieces.every((piece, index) => matches[index] || ENGLISH.test(piece)) ? null : first;
}

/** A name in English that the lexicon does not know. */
const ENGLISH =
  /^[a-z ,&]*\b(?:of|the|for|and|to|procedures?|documents?|required|processing|agency|fees?)\b[a-z ,&]*$/i;

const samePart = (a: ProcedurePart, b: ProcedurePart): boolean => a === b;

/** What a label may add without naming something else; behind a colon or a dash it would be the answer. */
const TAIL = / (?:theo qui dinh|cu the|chi tiet)$/;
const ANSWER = /[:：–—-]\s*\p{L}/u;

const PATTERNS: readonly Pattern[] = [
  ...patternsOf(VI_LABELS, 'vi', true),
  ...patternsOf(EN_LABELS, 'en', true),
  ...patternsOf(FR_LABELS, 'fr', true),
  ...patternsOf(VI_LABELS, 'vi', false),
];

/** All patterns at once: most lines of a page are no label. */
const ANY = new RegExp(PATTERNS.map(({ words }) => words.source).join('|'));

function patternsOf(labels: readonly LabelWords[], language: LabelLanguage, certain: boolean): Pattern[] {
  return labels.flatMap(({ part, certain: sure, loose = [] }) =>
    (certain ? sure : loose).map(source => ({ part, certain, language, words: whole(source) })),
  );
}

/** Numbering beyond a plain "1." or "a)": "Mục 2.", "PHẦN I:", "1.1 ", "3 – ", "1/". */
const CHAPTER =
  /^\s*(?:(?:mục|phần|điều|khoản|muc|phan|dieu|khoan)\s+(?:\d{1,2}|[ivx]{1,5}|[a-z])|\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}\s*[-–—/]|[ivx]{1,5}\s*[-–—/])(?=[\s.:)–—-])[\s.:)–—/-]*/iu;

/** Folded words write `y` as `i`. */
function whole(source: string): RegExp {
  return new RegExp(`^(?:${source.replaceAll('y', 'i')})$`);
}
