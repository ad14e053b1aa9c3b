import type { JourneyRecord } from '../journey/journey-record';
import { JOURNEY_TEXT, MODE_TEXT, PHASE_TEXT } from '../text/journey-text';
import { type Language, say } from '../text/localized';

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
        {say(JOURNEY_TEXT['note-heading'], language, { day: recordedOn, phases: phasesObserved.length })}
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
