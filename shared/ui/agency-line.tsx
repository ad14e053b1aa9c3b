import type { PageReport } from '../report/page-report';
import { type Language, say } from '../text/localized';
import { PANEL_TEXT } from '../text/panel-text';

interface Props {
  agency: PageReport['agency'];
  language: Language;
}

/** Whose page it is. */
export function AgencyLine({ agency, language }: Props) {
  if (agency === undefined) return <p class="soft">{say(PANEL_TEXT['agency-unknown'], language)}</p>;
  const { name, unit } = agency;
  const whole = unit === undefined ? name : say(PANEL_TEXT['agency-unit'], language, { name, unit });
  return <p class="agency-line">{say(PANEL_TEXT['agency-of'], language, { name: whole })}</p>;
}
