import { Places } from '../places';
import { keptElement } from './kept-elements';
import { isTabbable } from './tabbable-elements';

export interface TrapQuestion {
  /** Numbers of the elements that should be reached, and of those that were. */
  wanted: readonly number[];
  visited: readonly number[];
}

export interface TrapAnswer {
  unreached: { selector: string; quote: string }[];
  unreachedCount: number;
  /** Keys the page's text names, as Playwright writes them. */
  keys: string[];
  speaksOfKeys: boolean;
}

const COMBINATION = /\b(?:ctrl|control|alt|shift)\s*\+\s*[a-z0-9]\b|\besc(?:ape)?\b|\bf(?:[2346-9]|10)\b/gi;
const SPEAKS =
  /\bkeys?\b|\bpress\b|\bexit\b|\bhelp\b|\bhow to\b|keyboard|nhấn|bấm|phím|thoát|trợ giúp|hướng dẫn|\baide\b|clavier|touche/i;
/** A control that shows words of help only when it is asked. */
const OFFERS_HELP =
  '[onclick*=help i], [onclick*=instruct i], [onclick*=hint i], [onfocus*=help i], [aria-keyshortcuts]';
/** Combinations that belong to the browser and would close or reload the page. */
const NOT_OURS = /^Control\+[wtnrlpqjh]$/i;

/** What the keyboard did not reach, and what the page says about keys. */
export function findTrap({ wanted, visited }: TrapQuestion): TrapAnswer {
  const seen = new Set(visited);
  const places = new Places();
  const missed = wanted
    .filter(number => !seen.has(number))
    .map(keptElement)
    .filter(element => element instanceof HTMLElement && element.isConnected && isTabbable(element)) as HTMLElement[];
  const text = document.body?.innerText ?? '';
  const keys = new Set([...text.matchAll(COMBINATION)].map(([found]) => keyName(found)));
  return {
    unreached: missed.slice(0, 10).map(element => places.of(element)),
    unreachedCount: missed.length,
    keys: [...keys].filter(key => !NOT_OURS.test(key)).slice(0, 3),
    speaksOfKeys: SPEAKS.test(text) || document.querySelector(OFFERS_HELP) !== null,
  };
}

function keyName(text: string): string {
  const [first = '', second] = text.split(/\s*\+\s*/);
  if (/^esc/i.test(first)) return 'Escape';
  if (second === undefined) return first.toUpperCase();
  const modifier = /^c/i.test(first) ? 'Control' : /^a/i.test(first) ? 'Alt' : 'Shift';
  return `${modifier}+${second.toLowerCase()}`;
}
