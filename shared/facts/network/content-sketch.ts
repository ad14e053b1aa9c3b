import type { ContentSketch } from '../network-facts';

const LANDMARKS = ['header', 'nav', 'main', 'footer', 'aside', 'h1', 'h2', 'form', 'table', 'iframe', 'script', 'img'];
/** Words in one shingle: long enough that shuffled text shares none, short enough that one new word costs little. */
const SHINGLE_WORDS = 4;
const SHINGLE_LIMIT = 2000;
/** What changes with every answer and says nothing: tokens of the server, not content. */
const TOKENS = /__viewstate|__eventvalidation|csrf|token|nonce/i;

/**
 * Makes a small sketch of a document's source, so that two answers can be compared without keeping either.
 * @param html the source as text
 */
export function contentSketch(html: string): ContentSketch {
  const source = html.replace(/<!--[\s\S]*?-->/g, ' ');
  const content = source.replace(/<(script|style|template|noscript)\b[\s\S]*?<\/\1\s*>/gi, ' ');
  return {
    title: textOf(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(source)?.[1] ?? ''),
    landmarks: Object.fromEntries(LANDMARKS.map(tag => [tag, count(source, tag)])),
    forms: [...source.matchAll(/<form\b([^>]*)>([\s\S]*?)(?=<\/form|$)/gi)].map(([, attributes = '', body = '']) =>
      describeForm(attributes, body),
    ),
    shingles: shingles(textOf(content)),
  };
}

const count = (source: string, tag: string): number => source.match(new RegExp(`<${tag}[\\s>/]`, 'gi'))?.length ?? 0;

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}

function describeForm(attributes: string, body: string): string {
  const action = attribute(attributes, 'action').split('?')[0] ?? '';
  const fields = [...body.matchAll(/<(?:input|select|textarea)\b([^>]*)/gi)]
    .map(([, own = '']) => attribute(own, 'name'))
    .filter(name => name !== '' && !TOKENS.test(name));
  return `${attribute(attributes, 'method').toUpperCase() || 'GET'} ${action} ${[...new Set(fields)].join(',')}`;
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

function shingles(text: string): number[] {
  const words = text.split(' ').filter(word => word !== '');
  const runs = Math.max(words.length > 0 ? 1 : 0, words.length - SHINGLE_WORDS + 1);
  return Array.from({ length: Math.min(SHINGLE_LIMIT, runs) }, (_, index) =>
    hash(words.slice(index, index + SHINGLE_WORDS).join(' ')),
  );
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
