import { type Language, say } from '../text/localized';
import { PANEL_TEXT } from '../text/panel-text';

/** Says behind a link's text that it opens a new tab, to those who see it and to those who hear it. */
export function NewTab({ language }: { language: Language }) {
  return (
    <>
      <span class="new-tab" aria-hidden="true">
        ↗
      </span>
      <span class="visually-hidden"> ({say(PANEL_TEXT['new-tab'], language)})</span>
    </>
  );
}
