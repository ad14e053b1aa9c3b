import { VALUE_WORDS } from './value-words';

export const LANGUAGES = ['vi', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One sentence in all our languages; Vietnamese is the source. `{name}` marks a value to fill in, `{name:table}` one whose
 * word stands in a table of `VALUE_WORDS`.
 */
export type Localized = Readonly<Record<Language, string>>;
export type TextTable = Readonly<Record<string, Localized>>;

type Values = Readonly<Record<string, string | number>>;

/**
 * Says a sentence in a language.
 * @param text the sentence in all languages
 * @param values what to put in place of `{name}`; numbers are written in the language's own way
 */
export function say(text: Localized, language: Language, values: Values = {}): string {
  return text[language].replaceAll(/\{(\w+)(?::([\w-]+))?\}/g, (whole, name: string, table: string | undefined) => {
    const value = values[name];
    if (value === undefined) return whole;
    const word = table === undefined ? undefined : VALUE_WORDS[table]?.[value];
    if (word !== undefined) return word[language];
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** Writes a number as readers of the language expect it: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** BCP 47 tags for `Intl`. */
export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB', fr: 'fr-FR' };

/** The first of our languages among what a reader prefers (BCP 47 tags), Vietnamese otherwise. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find(language => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'vi';
}
