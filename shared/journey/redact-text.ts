import { JOURNEY_VOCABULARY } from '../text/lexicon/journey-vocabulary';
import { holdsPersonalData } from './personal-data';

/** Marks stay: without them the given name Anh is the word ảnh. */
function normal(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MOST_CHARACTERS = 120;
const PHRASES = new Set(JOURNEY_VOCABULARY.map(normal));
const LONGEST_PHRASE = Math.max(...[...PHRASES].map(phrase => phrase.split(' ').length));

/**
 * The label of a field as it may be kept.
 * @param afterSignIn from the sign-in on a page may echo who is signed in: then only words of our own vocabulary stay
 */
export function redactLabel(label: string, afterSignIn: boolean): string {
  const text = spaced(label);
  if (text === '' || text.startsWith('⟨')) return PLACEHOLDER.test(text) ? text : '';
  if (holdsPersonalData(text)) return `⟨text:${text.length}⟩`;
  return (afterSignIn ? knownWords(text) : text.slice(0, MOST_CHARACTERS)) || `⟨text:${text.length}⟩`;
}

const PLACEHOLDER = /^⟨text:\d+⟩$/;

/** The title of a page as it may be kept; '' when nothing of it may. */
export function redactTitle(title: string, afterSignIn: boolean): string {
  const text = spaced(title);
  if (holdsPersonalData(text)) return '';
  return afterSignIn ? knownWords(text) : text.slice(0, MOST_CHARACTERS);
}

/** The phrases of a text that every portal uses; each run of other words becomes `…`. '' when there is none. */
function knownWords(text: string): string {
  const words = text.split(' ').filter(word => /[\p{L}\p{N}…]/u.test(word));
  const kept: string[] = [];
  let known = 0;
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at);
    known += length;
    if (length > 0) kept.push(words.slice(at, at + length).join(' '));
    else if (kept.at(-1) !== '…') kept.push('…');
    at += Math.max(length, 1);
  }
  return known === 0 ? '' : kept.join(' ').slice(0, MOST_CHARACTERS);
}

/** How many words from here on make up the longest known phrase; 0 when none does. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    if (PHRASES.has(normal(words.slice(at, at + length).join(' ')))) return length;
  }
  return 0;
}

const spaced = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
