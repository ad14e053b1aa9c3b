import { useState } from 'preact/hooks';
import { JOURNEY_TEXT } from '../../shared/text/journey-text';
import { type Language, say } from '../../shared/text/localized';
import { NOT_HERE } from '../background/journey-act';
import type { KeptJourney } from '../storage/journey';
import { pageKind } from '../ui/page-kind';
import { JourneyFinish } from './journey-finish';
import { JourneyIdle } from './journey-idle';
import { JourneyRecording, JourneySaid } from './journey-recording';
import { JourneyResult } from './journey-result';
import { JourneySteps } from './journey-steps';
import { type Journey, useJourney } from './use-journey';
import type { WatchedTab } from './use-watched-tab';

interface Props {
  tab: WatchedTab;
  language: Language;
}

/** Records the journey through an application in this tab, and lets the auditor look through it and confirm it. */
export function JourneySection({ tab, language }: Props) {
  const journey = useJourney(tab.id);
  const [opened, setOpened] = useState<boolean | null>(null);
  const { kept } = journey;
  if (kept === undefined || (kept === null && pageKind(tab.url) !== 'web')) return null;
  const open = opened ?? (kept !== null && kept.state !== 'confirmed');
  return (
    <>
      <JourneySaid kept={kept} language={language} />
      <details
        class="review journey"
        data-part="journey"
        open={open}
        onToggle={event => setOpened(event.currentTarget.open)}
      >
        <summary>
          <h2>{say(JOURNEY_TEXT.heading, language)}</h2>
          <span class={`review-progress soft ${kept?.state === 'recording' ? 'journey-live' : ''}`}>
            {stateLine(kept, language)}
          </span>
        </summary>
        {open && <JourneyBody tabId={tab.id} journey={journey} kept={kept} language={language} />}
      </details>
    </>
  );
}

interface BodyProps {
  tabId: number;
  journey: Journey;
  kept: KeptJourney | null;
  language: Language;
}

function JourneyBody({ tabId, journey, kept, language }: BodyProps) {
  const { problem, act } = journey;
  return (
    <div class="review-body">
      {problem !== null && (
        <p role="alert" class="journey-problem">
          {say(JOURNEY_TEXT[sentenceFor(problem)], language, { error: problem })}
        </p>
      )}
      {kept === null && <JourneyIdle act={act} language={language} />}
      {kept !== null && kept.state !== 'confirmed' && (
        <>
          <JourneyRecording kept={kept} act={act} language={language} />
          <JourneySteps kept={kept} act={act} language={language} />
          <JourneyFinish kept={kept} act={act} language={language} />
        </>
      )}
      {kept?.state === 'confirmed' && <JourneyResult tabId={tabId} kept={kept} act={act} language={language} />}
    </div>
  );
}

function sentenceFor(problem: string): 'not-here' | 'not-read' | 'not-done' {
  if (problem === NOT_HERE) return 'not-here';
  return READING.test(problem) ? 'not-read' : 'not-done';
}

/** Browsers word it differently when an extension may not read a page. */
const READING = /cannot access|missing host permission|cannot be scripted|no tab with id|extensions gallery/i;

function stateLine(kept: KeptJourney | null, language: Language): string {
  if (kept === null) return say(JOURNEY_TEXT.none, language);
  const { steps, phasesObserved } = kept.record;
  return say(JOURNEY_TEXT[kept.state], language, { steps: steps.length, phases: phasesObserved.length });
}
