import type { JourneyRecord } from '../journey/journey-record';
import { JOURNEY_TEXT, MODE_TEXT, PHASE_TEXT } from '../text/journey-text';
import { type Language, LOCALES, say } from '../text/localized';

interface Props {
  journey: JourneyRecord;
  language: Language;
}

/** Which walk the assisted rules of a report were judged by, and how far it went. */
export function JourneyNote({ journey, language }: Props) {
  const { phasesObserved, phasesNotObserved, recordedOn, steps, mode, note } = journey;
  const names = (phases: JourneyRecord['phasesObserved']): string =>
    phases.map(phase => say(PHASE_TEXT[phase], language)).join(', ');
  const open = names(phasesNotObserved.map(({ phase }) => phase));
  return (
    <details class="notice journey-note">
      <summary>
        {say(JOURNEY_TEXT['note-heading'], language, {
          day: dayOf(recordedOn, language),
          phases: phasesObserved.length,
        })}
      </summary>
      <p>
        {say(JOURNEY_TEXT['note-seen'], language, { phases: names(phasesObserved), steps: steps.length })}{' '}
        {open !== '' && say(JOURNEY_TEXT['note-open'], language, { phases: open })}
      </p>
      <p>
        {say(JOURNEY_TEXT['note-mode'], language, { mode: say(MODE_TEXT[mode], language) })}{' '}
        {say(JOURNEY_TEXT['keeps-structure'], language)}
      </p>
      {note !== undefined && <p>{say(JOURNEY_TEXT['note-words'], language, { note })}</p>}
    </details>
  );
}

/** @param day ISO 8601, for example 2026-11-21 */
function dayOf(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeZone: 'UTC' }).format(date);
}
