import { LANGUAGES, type Localized } from './localized';

/** Who can repair what a rule found. */
const FIXERS = ['developer', 'editor', 'operator', 'publisher', 'hosting', 'third-party'] as const;
export type Fixer = (typeof FIXERS)[number];

const EFFORTS = ['minutes', 'hours', 'days'] as const;
export type Effort = (typeof EFFORTS)[number];

/** An example the tests execute: a piece of HTML, or facts as JSON. */
export interface HelpExample {
  kind: 'html' | 'facts';
  outcome: 'failed' | 'passed' | 'cantTell' | 'inapplicable';
  code: string;
}

/** Why a rule matters and how to meet it; Markdown. */
export interface HelpBody {
  why: string;
  how: string;
}

/** The help page of a rule. Titles and summaries are in all languages, bodies in Vietnamese and English. */
export interface HelpPage {
  title: Localized;
  summary: Localized;
  fixer: Fixer;
  effort: Effort;
  vi: HelpBody;
  en: HelpBody;
  examples: readonly HelpExample[];
}

/**
 * Reads the help page of a rule.
 * @param source the Markdown file: front matter, `# vi`, `# en`, `# examples`
 * @param name the file's name, for error messages
 * @throws Error that says what is missing where
 */
export function readHelpPage(source: string, name: string): HelpPage {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n')) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${name}: no front matter between --- lines`);
  const fields = frontMatter(head);
  const parts = split(body, '# ');
  return {
    title: localized(fields, 'title', name),
    summary: localized(fields, 'summary', name),
    fixer: word(fields, 'fixer', FIXERS, name),
    effort: word(fields, 'effort', EFFORTS, name),
    vi: helpBody(parts.get('vi'), ['Vì sao quan trọng', 'Cách khắc phục'], `${name} # vi`),
    en: helpBody(parts.get('en'), ['Why it matters', 'How to fix'], `${name} # en`),
    examples: examplesIn(parts.get('examples') ?? ''),
  };
}

function frontMatter(head: string): Map<string, string> {
  const lines = head.split('\n').map(line => /^([\w.]+):\s*(.*)$/.exec(line));
  return new Map(lines.flatMap(match => (match?.[1] === undefined ? [] : [[match[1], unquoted(match[2] ?? '')]])));
}

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Splits Markdown at headings of one depth, outside fenced blocks. */
function split(markdown: string, mark: '# ' | '## '): Map<string, string> {
  const parts = new Map<string, string>();
  let title = '';
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (/^(```|~~~)/.test(line)) fenced = !fenced;
    if (!fenced && line.startsWith(mark)) title = line.slice(mark.length).trim();
    else parts.set(title, `${parts.get(title) ?? ''}${line}\n`);
  }
  return parts;
}

function localized(fields: Map<string, string>, field: string, name: string): Localized {
  const [vi, en, fr] = LANGUAGES.map(language => wanted(fields, `${field}.${language}`, name));
  return { vi: vi ?? '', en: en ?? '', fr: fr ?? '' };
}

function wanted(fields: Map<string, string>, key: string, name: string): string {
  const value = fields.get(key);
  if (value === undefined || value === '') throw new Error(`${name}: front matter has no ${key}`);
  return value;
}

function word<const W extends readonly string[]>(
  fields: Map<string, string>,
  key: string,
  words: W,
  name: string,
): W[number] {
  const value = wanted(fields, key, name);
  if (!words.includes(value)) throw new Error(`${name}: ${key}: wanted one of ${words.join(', ')}, got ${value}`);
  return value;
}

function helpBody(text: string | undefined, [why, how]: readonly [string, string], name: string): HelpBody {
  const parts = split(text ?? '', '## ');
  const part = (title: string): string => {
    const found = parts.get(title)?.trim();
    if (!found) throw new Error(`${name}: no text under "## ${title}"`);
    return found;
  };
  return { why: part(why), how: part(how) };
}

function examplesIn(text: string): HelpExample[] {
  const blocks = text.matchAll(/^(`{3,})(html|facts) (failed|passed|cantTell|inapplicable)\n([\s\S]*?)^\1[ \t]*$/gm);
  return [...blocks].map(([, , kind, outcome, code]) => ({
    kind: kind as HelpExample['kind'],
    outcome: outcome as HelpExample['outcome'],
    code: code ?? '',
  }));
}
