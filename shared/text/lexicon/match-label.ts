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
  const found = wholeLabel(foldLabel(text)) ?? onePiece(text);
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
  return matches.every(match => match === null || samePart(match.part, first.part)) && pieces.length === 2
    ? first
    : null;
}

const samePart = (a: ProcedurePart, b: ProcedurePart): boolean => a === b;

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

/** Folded words write `y` as `i`. */
function whole(source: string): RegExp {
  return new RegExp(`^(?:${source.replaceAll('y', 'i')})$`);
}
