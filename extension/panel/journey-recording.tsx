import { useEffect, useRef, useState } from 'preact/hooks';
import { PHASES } from '../../shared/facts/journey-facts';
import { JOURNEY_TEXT, PHASE_TEXT } from '../../shared/text/journey-text';
import { type Language, say } from '../../shared/text/localized';
import type { KeptJourney } from '../storage/journey';
import type { Journey } from './use-journey';

interface Props {
  kept: KeptJourney;
  act: Journey['act'];
  language: Language;
}

/** The controls of a recording and the phases it went through. */
export function JourneyRecording({ kept, act, language }: Props) {
  const { state, away, unread } = kept;
  const button = (name: 'pause' | 'resume' | 'stop' | 'step', look = '') => (
    <button type="button" class={`button ${look}`} onClick={() => void act({ do: name })}>
      {say(JOURNEY_TEXT[name], language)}
    </button>
  );
  return (
    <>
      <div class="actions">
        {state === 'recording' && away === null && button('step', 'button--primary')}
        {state === 'recording' ? button('pause') : button('resume')}
        {state !== 'stopped' && button('stop')}
      </div>
      {state === 'recording' && <p class="soft small">{say(JOURNEY_TEXT['step-hint'], language)}</p>}
      {away !== null && <p class="journey-away">{say(JOURNEY_TEXT.away, language, { origin: away.origin })}</p>}
      {unread !== null && (
        <p role="alert" class="journey-problem">
          {say(JOURNEY_TEXT.unread, language, { origin: unread })}
        </p>
      )}
      <JourneyPhases kept={kept} language={language} />
    </>
  );
}

/** The seven phases, and which of them were seen; read without colour, too. */
export function JourneyPhases({ kept, language }: { kept: KeptJourney; language: Language }) {
  const seen = kept.record.phasesObserved;
  return (
    <ol class="journey-phases" aria-label={say(JOURNEY_TEXT['phases-heading'], language)}>
      {PHASES.map(phase => {
        const isSeen = seen.includes(phase);
        return (
          <li key={phase} class={isSeen ? 'is-seen' : ''}>
            <span aria-hidden="true">{isSeen ? '✓' : '·'}</span> {say(PHASE_TEXT[phase], language)}
            <span class="visually-hidden">
              {' '}
              ({say(JOURNEY_TEXT[isSeen ? 'phase-seen' : 'phase-not-seen'], language)})
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Says aloud that a step was added; what was there when the panel opened is not said. */
export function JourneySaid({ kept, language }: { kept: KeptJourney | null; language: Language }) {
  const last = kept?.record.steps.at(-1);
  const before = useRef(last?.number);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const isNew = last !== undefined && last.number > (before.current ?? 0);
    before.current = last?.number;
    if (isNew && kept?.state === 'recording') {
      const phase = say(PHASE_TEXT[last.phase], language);
      setSaid(say(JOURNEY_TEXT['step-added'], language, { number: last.number, phase }));
    }
  }, [last?.number]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
