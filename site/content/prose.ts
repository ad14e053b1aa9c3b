import type { Language } from '../../shared/text/localized';

const FILES = import.meta.glob<string>('./prose/*/*.md', { query: '?raw', import: 'default', eager: true });

export type ProseName = 'method' | 'about' | 'statement' | 'data';

/**
 * A long text of the site, Markdown; `{{name}}` is filled in from the values.
 * @throws Error when the file is missing, so that no language is ever forgotten
 */
export function prose(name: ProseName, language: Language, values: Readonly<Record<string, number>> = {}): string {
  const text = FILES[`./prose/${language}/${name}.md`];
  if (text === undefined) throw new Error(`site/content/prose/${language}/${name}.md is missing`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole));
}
