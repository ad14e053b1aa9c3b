import browser from 'webextension-polyfill';
import { PILLARS } from '../../shared/rules/outcome';
import { flag, type Infer, listOf, object, oneOf, orNull, text } from '../../shared/shape/shape';
import { LANGUAGES } from '../../shared/text/localized';

const SETTINGS = object({
  /** null: the browser's language. */
  language: orNull(oneOf(LANGUAGES)),
  pillars: listOf(oneOf(PILLARS)),
  /** Whether the auditor agreed that host names are sent to the resolvers below. */
  dnsAgreed: flag(),
  /** RFC 8484 endpoints: one, or two that must agree. */
  resolvers: listOf(text()),
});

export type Settings = Infer<typeof SETTINGS>;

export const DEFAULT_SETTINGS: Settings = { language: null, pillars: PILLARS, dnsAgreed: false, resolvers: [] };

const KEY = 'settings';

/** What the auditor chose; the defaults when nothing was chosen or it cannot be read. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/**
 * Watches the settings, whoever changes them.
 * @returns a function that ends the watch
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[KEY] !== undefined) onChange(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function settingsFrom(stored: unknown): Settings {
  try {
    return SETTINGS.read(stored, 'settings');
  } catch {
    return DEFAULT_SETTINGS;
  }
}
