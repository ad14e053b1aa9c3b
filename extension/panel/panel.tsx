import browser from 'webextension-polyfill';
import { say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { BrandMark } from '../../shared/ui/brand-mark';
import { LanguageChoice } from '../ui/language-choice';
import { type ChosenSettings, useSettings } from '../ui/use-settings';
import { AuditView } from './audit-view';
import { IPv6OnlyFrame } from './ipv6-only-frame';
import { JourneySection } from './journey-section';
import { useWatchedTab } from './use-watched-tab';

/** The side panel (Chromium) or sidebar (Firefox). */
export function Panel() {
  const chosen = useSettings();
  return chosen === null ? null : <PanelFrame {...chosen} />;
}

function PanelFrame({ settings, language }: ChosenSettings) {
  const tab = useWatchedTab();
  return (
    <div class="panel">
      <header class="panel-head">
        <h1>
          <BrandMark />
          <span>{say(PANEL_TEXT.brand, language)}</span>
        </h1>
        <LanguageChoice language={language} />
        <button
          type="button"
          class="button button--icon"
          title={say(PANEL_TEXT.settings, language)}
          aria-label={say(PANEL_TEXT.settings, language)}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
              d="M4 7h9m5 0h2M4 17h2m5 0h9M13 4.5v5M11 14.5v5"
            />
          </svg>
        </button>
      </header>
      <main>
        {tab !== null && (
          <IPv6OnlyFrame tab={tab} language={language}>
            <AuditView tab={tab} language={language} pillars={settings.pillars} />
            <JourneySection tab={tab} language={language} />
          </IPv6OnlyFrame>
        )}
      </main>
      <footer class="panel-foot">{say(PANEL_TEXT.independent, language)}</footer>
    </div>
  );
}
