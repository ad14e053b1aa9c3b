import { LANGUAGES, type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { changeSettings } from '../storage/settings';

/** Each language in its own words, as its readers look for it. */
const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English', fr: 'Français' };

/** Changes the language everywhere in the extension. */
export function LanguageChoice({ language }: { language: Language }) {
  return (
    <label class="language-choice">
      <span class="visually-hidden">{say(PANEL_TEXT.language, language)}</span>
      <select
        value={language}
        onChange={({ currentTarget }) => void changeSettings({ language: languageNamed(currentTarget.value) })}
      >
        {LANGUAGES.map(code => (
          <option key={code} value={code} lang={code}>
            {NAMES[code]}
          </option>
        ))}
      </select>
    </label>
  );
}

const languageNamed = (value: string): Language | null => LANGUAGES.find(code => code === value) ?? null;
