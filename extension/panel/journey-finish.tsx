import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MODES } from '../../shared/journey/journey-record';
import { LONGEST_NOTE } from '../../shared/journey/read-journey';
import { JOURNEY_TEXT, MODE_TEXT } from '../../shared/text/journey-text';
import { type Language, say } from '../../shared/text/localized';
import type { KeptJourney } from '../storage/journey';
import { downloadJourney } from '../ui/download-journey';
import type { Journey } from './use-journey';

interface Props {
  kept: KeptJourney;
  act: Journey['act'];
  language: Language;
}

/** How far the walk went, a note, and the auditor's word. */
export function JourneyFinish({ kept, act, language }: Props) {
  const id = useId();
  const { record } = kept;
  if (record.steps.length === 0) return <JourneyFiles kept={kept} act={act} language={language} />;
  return (
    <section class="journey-finish">
      <fieldset class="journey-mode">
        <legend>{say(JOURNEY_TEXT['mode-heading'], language)}</legend>
        {MODES.map(mode => (
          <label key={mode}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={record.mode === mode}
              onChange={() => void act({ do: 'mode', mode })}
            />
            <span>{say(MODE_TEXT[mode], language)}</span>
          </label>
        ))}
      </fieldset>
      <JourneyNoteField note={record.note ?? ''} act={act} language={language} />
      <p class="soft small">{say(JOURNEY_TEXT['confirm-text'], language)}</p>
      <button
        type="button"
        class="button button--wide button--primary"
        data-testid="confirm-journey"
        onClick={() => void act({ do: 'confirm' })}
      >
        {say(JOURNEY_TEXT.confirm, language)}
      </button>
      <JourneyFiles kept={kept} act={act} language={language} />
    </section>
  );
}

interface NoteProps {
  note: string;
  act: Journey['act'];
  language: Language;
}

/** The note being written is the panel's own: a step that comes in meanwhile must not take it away. */
function JourneyNoteField({ note, act, language }: NoteProps) {
  const id = useId();
  const [words, setWords] = useState(note);
  useEffect(() => setWords(note), [note]);
  return (
    <div class="review-form">
      <label for={id}>{say(JOURNEY_TEXT.note, language)}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={words}
        onInput={event => setWords(event.currentTarget.value)}
        onChange={event => void act({ do: 'note', note: event.currentTarget.value })}
      />
    </div>
  );
}

/** The journey as a file, and its end, which is asked for twice. */
export function JourneyFiles({ kept, act, language }: Props) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  return (
    <div class="actions journey-files">
      <button type="button" class="button button--small" onClick={() => downloadJourney(kept.record)}>
        {say(JOURNEY_TEXT.export, language)}
      </button>
      {!asked && (
        <button type="button" class="button button--small button--quiet journey-delete" onClick={() => setAsked(true)}>
          {say(JOURNEY_TEXT.forget, language)}
        </button>
      )}
      {asked && (
        <fieldset class="journey-forget">
          <legend>{say(JOURNEY_TEXT['forget-sure'], language)}</legend>
          <button ref={keep} type="button" class="button button--small" onClick={() => setAsked(false)}>
            {say(JOURNEY_TEXT['forget-keep'], language)}
          </button>{' '}
          <button type="button" class="button button--small" onClick={() => void act({ do: 'forget' })}>
            {say(JOURNEY_TEXT['forget-now'], language)}
          </button>
        </fieldset>
      )}
    </div>
  );
}
