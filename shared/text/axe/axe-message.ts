/** A translation of axe-core, in the shape of axe-core's `locales/_template.json`, which itself is the English one. */
export interface AxeLocale {
  readonly lang: string;
  readonly rules: Readonly<Record<string, { readonly description: string; readonly help: string }>>;
  readonly checks: Readonly<Record<string, AxeCheckTexts>>;
  readonly failureSummaries: Readonly<Record<string, { readonly failureMessage: string }>>;
  /** What is said of a doubt whose reason axe does not name. */
  readonly incompleteFallbackMessage: string;
}

export type AxeCheckOutcome = 'pass' | 'fail' | 'incomplete';

type AxeCheckTexts = { readonly [outcome in AxeCheckOutcome]?: AxeText };

/** One sentence, or several to choose from: `singular` and `plural` by count, the others by the check's own key. */
type AxeText = string | Readonly<Record<string, string>>;

/** `${data}` or `${data.property}`. */
const PLACEHOLDER = /\$\{\s?data(?:\.([^\s}]+))?\s?\}/g;

/** Stands for a detail that was not kept. */
const ELLIPSIS = '…';

/**
 * The sentence of one check of axe-core, made as axe-core itself makes it (its `lib/core/utils/process-message.js` and
 * `publish-metadata.js`), but from any locale and without axe-core.
 * @param checkId for example `color-contrast`
 * @param outcome which of the check's sentences; axe's own check result means the opposite in a rule's `none` list
 * @param data what the check noted: text, a list, an object or nothing; is not changed
 * @returns plain text. A detail that `data` lacks becomes `…`. A check that the locale does not know gives an empty
 *   text, or the locale's fallback sentence when the outcome is `incomplete`. Never throws.
 */
export function axeMessage(checkId: string, outcome: AxeCheckOutcome, data: unknown, locale: AxeLocale): string {
  const fallback = locale.incompleteFallbackMessage;
  const texts = own(locale.checks, checkId) ?? {};
  const text = texts[outcome] ?? (outcome === 'incomplete' ? fallback : '');
  return fillIn(typeof text === 'string' ? text : (chosen(text, outcome, data) ?? fallback), data);
}

function chosen(texts: Readonly<Record<string, string>>, outcome: AxeCheckOutcome, data: unknown): string | undefined {
  if (Array.isArray(data)) return (data.length === 1 ? texts.singular : texts.plural) ?? texts.default;
  const key = outcome === 'incomplete' ? reasonOf(data) : keyOf(data);
  const withoutKey = texts.default ?? (isAbsent(data) ? texts.plural : undefined);
  return (key === undefined ? undefined : own(texts, key)) ?? withoutKey;
}

/** `{ missingData: [{ reason }] }`, `{ missingData: reason }` or `{ messageKey }`. */
function reasonOf(data: unknown): string | undefined {
  const missing = propertyOf(data, 'missingData');
  if (!missing) return textOrNothing(propertyOf(data, 'messageKey'));
  return textOrNothing(Array.isArray(missing) ? propertyOf(missing[0], 'reason') : missing);
}

function keyOf(data: unknown): string | undefined {
  return textOrNothing(typeof data === 'string' ? data : propertyOf(data, 'messageKey'));
}

function fillIn(text: string, data: unknown): string {
  return text.replace(PLACEHOLDER, (_, property: string | undefined) => {
    if (property === undefined) return typeof data === 'string' ? data : ELLIPSIS;
    if (property === 'values' && Array.isArray(data)) return data.join(', ');
    if (typeof data !== 'object' || data === null || !Object.hasOwn(data, property)) return ELLIPSIS;
    return written(propertyOf(data, property));
  });
}

function written(value: unknown): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function isAbsent(data: unknown): boolean {
  return data === undefined || data === null;
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function propertyOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? own(data as Record<string, unknown>, name) : undefined;
}

/** Page content decides about keys: a key such as `constructor` must find nothing. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
