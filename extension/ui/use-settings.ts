import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Language, preferredLanguage } from '../../shared/text/localized';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../storage/settings';

export interface ChosenSettings {
  settings: Settings;
  /** The language to speak: the chosen one, else the browser's. */
  language: Language;
}

/** The auditor's settings, kept up to date; the page's own language follows them. Null until they were read. */
export function useSettings(): ChosenSettings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    return watchSettings(setSettings);
  }, []);
  const language = settings === null ? null : languageOf(settings);
  useEffect(() => {
    if (language !== null) document.documentElement.lang = language;
  }, [language]);
  return settings === null || language === null ? null : { settings, language };
}

function languageOf({ language }: Settings): Language {
  return language ?? preferredLanguage([browser.i18n.getUILanguage()]);
}
