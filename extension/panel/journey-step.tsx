import { useId } from 'preact/hooks';
import { PHASES, type Phase } from '../../shared/facts/journey-facts';
import { saidOf, signsAsked } from '../../shared/journey/change-journey';
import type { RecordedStep } from '../../shared/journey/journey-record';
import { SAID, type Sign } from '../../shared/journey/journey-signs';
import { JOURNEY_TEXT, PHASE_TEXT, SAID_TEXT, SIGN_TEXT } from '../../shared/text/journey-text';
import { type Language, say } from '../../shared/text/localized';
import type { Journey } from './use-journey';

interface Props {
  step: RecordedStep;
  act: Journey['act'];
  language: Language;
}

/** One step: where it was, what phase it is, and what the auditor saw there. */
export function JourneyStepItem({ step, act, language }: Props) {
  const id = useId();
  const { number, phase, page, fields } = step;
  const choose = (value: string): void => {
    const chosen: Phase | undefined = PHASES.find(one => one === value);
    if (chosen !== undefined) void act({ do: 'phase', step: number, phase: chosen });
  };
  const values = { number };
  return (
    <article class="journey-step" data-step={number} data-phase={phase} aria-labelledby={id}>
      <h4 id={id}>
        <span class="soft">{say(JOURNEY_TEXT['step-name'], language, values)}</span>{' '}
        {page.title || <span class="soft">{say(JOURNEY_TEXT['title-kept-back'], language)}</span>}
      </h4>
      <p class="journey-place soft small">
        {page.origin.replace(/^https?:\/\//, '')}
        <wbr />
        {page.pathTemplate}
        {fields !== undefined && fields.length > 0 && (
          <> · {say(JOURNEY_TEXT.fields, language, { count: fields.length })}</>
        )}
      </p>
      <div class="actions">
        <select
          aria-label={say(JOURNEY_TEXT['phase-label'], language, values)}
          value={phase}
          onChange={event => choose(event.currentTarget.value)}
        >
          {PHASES.map(name => (
            <option key={name} value={name}>
              {say(PHASE_TEXT[name], language)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button button--small button--quiet journey-delete"
          onClick={() => void act({ do: 'delete', step: number })}
        >
          {say(JOURNEY_TEXT.delete, language, values)}
        </button>
      </div>
      <StepSigns step={step} act={act} language={language} />
    </article>
  );
}

function StepSigns({ step, act, language }: Props) {
  const signs = signsAsked(step);
  const answered = signs.filter(sign => saidOf(step, sign) !== 'unseen').length;
  return (
    <details class="journey-signs">
      <summary>{say(JOURNEY_TEXT.signs, language, { answered, count: signs.length })}</summary>
      <p class="soft small">{say(JOURNEY_TEXT['signs-hint'], language)}</p>
      {signs.map(sign => (
        <SignQuestion key={sign} sign={sign} step={step} act={act} language={language} />
      ))}
    </details>
  );
}

function SignQuestion({ sign, step, act, language }: Props & { sign: Sign }) {
  const chosen = saidOf(step, sign);
  const isProposal = step.said[sign] === undefined && chosen === 'yes';
  return (
    <fieldset class="journey-sign" data-sign={sign}>
      <legend>
        {say(SIGN_TEXT[sign], language)}
        {isProposal && <span class="journey-proposed"> {say(JOURNEY_TEXT.proposed, language)}</span>}
      </legend>
      {SAID.map(said => (
        <label key={said}>
          <input
            type="radio"
            name={`${step.number}-${sign}`}
            value={said}
            checked={chosen === said}
            onChange={() => void act({ do: 'sign', step: step.number, sign, said })}
          />
          <span>{say(SAID_TEXT[said], language)}</span>
        </label>
      ))}
    </fieldset>
  );
}
