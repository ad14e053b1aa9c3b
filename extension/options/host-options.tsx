import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Language, say } from '../../shared/text/localized';
import { OPTIONS_TEXT } from '../../shared/text/options-text';
import { ALL_HOSTS } from '../ui/all-hosts';

/** Lets the auditor allow all hosts, and take it back. */
export function HostOptions({ language }: { language: Language }) {
  const [all, setAll] = useState(false);
  const look = (): void => void browser.permissions.contains(ALL_HOSTS).then(setAll);
  useEffect(look, []);
  return (
    <section>
      <h2>{say(OPTIONS_TEXT['hosts-heading'], language)}</h2>
      <p>{say(OPTIONS_TEXT['hosts-text'], language)}</p>
      {all && <p>{say(OPTIONS_TEXT['hosts-all'], language)}</p>}
      <button
        type="button"
        class="button"
        onClick={() =>
          void (all ? browser.permissions.remove(ALL_HOSTS) : browser.permissions.request(ALL_HOSTS)).then(look)
        }
      >
        {say(OPTIONS_TEXT[all ? 'hosts-withdraw' : 'hosts-allow'], language)}
      </button>
    </section>
  );
}
