import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pause } from '../../shared/journey/journey-record';
import { JOURNEY_TEXT } from '../../shared/text/journey-text';
import { type Language, say } from '../../shared/text/localized';
import type { KeptJourney } from '../storage/journey';
import { JourneyStepItem } from './journey-step';
import type { Journey } from './use-journey';

interface Props {
  kept: KeptJourney;
  act: Journey['act'];
  language: Language;
}

/** The recorded steps, for the auditor to look through. */
export function JourneySteps({ kept, act, language }: Props) {
  const { steps, pauses } = kept.record;
  return (
    <section class="journey-steps-part">
      <h3>{say(JOURNEY_TEXT['steps-heading'], language)}</h3>
      <DeletedStep kept={kept} act={act} language={language} />
      {steps.length === 0 && <p class="soft">{say(JOURNEY_TEXT['no-steps'], language)}</p>}
      <ol class="journey-steps">
        {steps.map(step => (
          <Fragment key={step.number}>
            <li>
              <JourneyStepItem step={step} act={act} language={language} />
            </li>
            {pauses
              .filter(({ afterStep }) => afterStep === step.number)
              .map(pause => (
                <PauseLine key={pause.origin} pause={pause} language={language} />
              ))}
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

function PauseLine({ pause, language }: { pause: Pause; language: Language }) {
  return (
    <li class="journey-pause soft small">
      {say(JOURNEY_TEXT['pause-line'], language, { origin: pause.origin })}{' '}
      {say(JOURNEY_TEXT[pause.cameBack ? 'came-back' : 'not-back'], language)}
    </li>
  );
}

/** The button that was pressed is gone with its step, so the focus goes to the way back. */
function DeletedStep({ kept, act, language }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  const number = kept.deleted?.step.number;
  const before = useRef(number);
  useEffect(() => {
    if (number !== undefined && number !== before.current) undo.current?.focus();
    before.current = number;
  }, [number]);
  return (
    <div class="journey-deleted">
      <p role="status">{number !== undefined && say(JOURNEY_TEXT.deleted, language, { number })}</p>
      {number !== undefined && (
        <button ref={undo} type="button" class="button button--small" onClick={() => void act({ do: 'undo' })}>
          {say(JOURNEY_TEXT.undo, language)}
        </button>
      )}
    </div>
  );
}
