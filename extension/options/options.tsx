import { useState } from 'preact/hooks';
import { PILLARS } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { OPTIONS_TEXT } from '../../shared/text/options-text';
import { PILLAR_TEXT } from '../../shared/text/outcome-text';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { BrandMark } from '../../shared/ui/brand-mark';
import { deleteEverything } from '../storage/delete-everything';
import { changeSettings, type Settings } from '../storage/settings';
import { LanguageChoice } from '../ui/language-choice';
import { useSettings } from '../ui/use-settings';
import { DnsOptions } from './dns-options';
import { HostOptions } from './host-options';

/** The options page. Each choice counts at once; there is nothing to save. */
export function Options() {
  const chosen = useSettings();
  if (chosen === null) return null;
  const { settings, language } = chosen;
  return (
    <main class="options">
      <h1>
        <BrandMark size={32} />
        {say(OPTIONS_TEXT.heading, language)}
      </h1>
      <p class="soft">{say(PANEL_TEXT.independent, language)}</p>
      <section>
        <h2>{say(OPTIONS_TEXT['language-heading'], language)}</h2>
        <LanguageChoice language={language} />
      </section>
      <PillarOptions settings={settings} language={language} />
      <HostOptions language={language} />
      <DnsOptions settings={settings} language={language} />
      <StoredData language={language} />
    </main>
  );
}

function PillarOptions({ settings, language }: { settings: Settings; language: Language }) {
  const { pillars } = settings;
  const toggle = (pillar: (typeof PILLARS)[number]): void => {
    const next = PILLARS.filter(name => (name === pillar ? !pillars.includes(name) : pillars.includes(name)));
    if (next.length > 0) void changeSettings({ pillars: next });
  };
  return (
    <section>
      <h2 id="pillars">{say(OPTIONS_TEXT['pillars-heading'], language)}</h2>
      <fieldset class="plain" aria-labelledby="pillars">
        {PILLARS.map(pillar => (
          <label key={pillar} class="choice">
            <input
              type="checkbox"
              checked={pillars.includes(pillar)}
              disabled={pillars.length === 1 && pillars.includes(pillar)}
              onChange={() => toggle(pillar)}
            />
            {say(PILLAR_TEXT[pillar], language)}
          </label>
        ))}
      </fieldset>
      <p class="soft small">{say(OPTIONS_TEXT[pillars.length === 1 ? 'pillars-one' : 'pillars-text'], language)}</p>
    </section>
  );
}

function StoredData({ language }: { language: Language }) {
  const [end, setEnd] = useState('');
  const remove = () =>
    deleteEverything().then(
      () => setEnd(say(OPTIONS_TEXT.deleted, language)),
      (error: Error) => setEnd(say(OPTIONS_TEXT['not-deleted'], language, { error: error.message })),
    );
  return (
    <section>
      <h2>{say(OPTIONS_TEXT['stored-heading'], language)}</h2>
      <ul>
        <li>{say(OPTIONS_TEXT['stored-settings'], language)}</li>
        <li>{say(OPTIONS_TEXT['stored-reports'], language)}</li>
        <li>{say(OPTIONS_TEXT['stored-journeys'], language)}</li>
        <li>{say(OPTIONS_TEXT['stored-never'], language)}</li>
      </ul>
      <button type="button" class="button" onClick={() => void remove()}>
        {say(OPTIONS_TEXT['delete-all'], language)}
      </button>
      <p role="status">{end}</p>
    </section>
  );
}
