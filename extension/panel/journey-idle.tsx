import { ASSISTED } from '../../shared/journey/report-with-journey';
import { JOURNEY_TEXT } from '../../shared/text/journey-text';
import { type Language, say } from '../../shared/text/localized';
import type { Journey } from './use-journey';

interface Props {
  act: Journey['act'];
  language: Language;
}

/** Before a recording: what it is for, what it keeps, and how it begins. */
export function JourneyIdle({ act, language }: Props) {
  return (
    <>
      <p>{say(JOURNEY_TEXT.intro, language, { count: ASSISTED.length })}</p>
      <h3>{say(JOURNEY_TEXT['keeps-heading'], language)}</h3>
      <ul class="journey-keeps">
        <li>{say(JOURNEY_TEXT['keeps-structure'], language)}</li>
        <li>{say(JOURNEY_TEXT['keeps-words'], language)}</li>
        <li>{say(JOURNEY_TEXT['keeps-away'], language)}</li>
      </ul>
      <p class="journey-caution">{say(JOURNEY_TEXT['no-false'], language)}</p>
      <button type="button" class="button button--wide" onClick={() => void act({ do: 'start' })}>
        {say(JOURNEY_TEXT.start, language)}
      </button>
      <JourneyImport act={act} language={language} />
    </>
  );
}

/** Opens a journey file. What is in it is read as strictly as anything from outside. */
function JourneyImport({ act, language }: Props) {
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const text = await file.text();
    input.value = '';
    await act({ do: 'import', file: parsed(text) });
  };
  return (
    <label class="button button--small journey-file">
      {say(JOURNEY_TEXT.import, language)}
      <input
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={event => void open(event.currentTarget)}
      />
    </label>
  );
}

/** A file that is no JSON is refused by the reader, with the same kind of message. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 60);
  }
}
