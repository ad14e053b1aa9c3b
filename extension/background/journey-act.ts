import type { Phase } from '../../shared/facts/journey-facts';
import {
  withConfirmedSign,
  withMode,
  withNote,
  withoutStep,
  withPause,
  withPhase,
  withReview,
  withStepAgain,
} from '../../shared/journey/change-journey';
import type { Mode } from '../../shared/journey/journey-record';
import type { Said, Sign } from '../../shared/journey/journey-signs';
import type { KeptJourney } from '../storage/journey';

/** Why a page was not read as a step: it is one where nothing is recorded. */
export const NOT_HERE = 'nothing is recorded here';

/** What an auditor does to a journey without the page. */
export type EditAct =
  | { do: 'pause' | 'resume' | 'stop' | 'reopen' | 'undo' }
  | { do: 'phase'; step: number; phase: Phase }
  | { do: 'sign'; step: number; sign: Sign; said: Said }
  | { do: 'delete'; step: number }
  | { do: 'mode'; mode: Mode }
  | { do: 'note'; note: string };

/** Everything an auditor does to a journey. `file` is parsed JSON of a journey file. */
export type JourneyAct = EditAct | { do: 'start' | 'step' | 'confirm' | 'forget' } | { do: 'import'; file: unknown };

/** A journey after an edit. What is confirmed stays as it is until it is opened again. */
export function edited(kept: KeptJourney, act: EditAct): KeptJourney {
  const { record, state } = kept;
  if (act.do === 'reopen') return { ...kept, state: 'stopped', record: withReview(record, false) };
  if (state === 'confirmed') return kept;
  switch (act.do) {
    case 'pause':
      return state === 'recording' ? { ...kept, state: 'paused' } : kept;
    case 'resume':
      return { ...kept, state: 'recording' };
    case 'stop':
      return { ...notBack(kept), state: 'stopped' };
    case 'phase':
      return { ...kept, record: withPhase(record, act.step, act.phase) };
    case 'sign':
      return { ...kept, record: withConfirmedSign(record, act.step, act.sign, act.said) };
    case 'delete':
      return withoutOne(kept, act.step);
    case 'undo':
      return kept.deleted === null
        ? kept
        : { ...kept, record: withStepAgain(record, kept.deleted.step, kept.deleted.pauses), deleted: null };
    case 'mode':
      return { ...kept, record: withMode(record, act.mode) };
    case 'note':
      return { ...kept, record: withNote(record, act.note) };
  }
}

function withoutOne(kept: KeptJourney, number: number): KeptJourney {
  const step = kept.record.steps.find(one => one.number === number);
  if (step === undefined) return kept;
  const pauses = kept.record.pauses.filter(({ afterStep }) => afterStep === number);
  return { ...kept, record: withoutStep(kept.record, number), deleted: { step, pauses } };
}

/** Whoever is still on a host that is not recorded has not come back. */
export function notBack(kept: KeptJourney): KeptJourney {
  if (kept.away === null) return kept;
  const { origin, kind } = kept.away;
  return { ...kept, away: null, record: withPause(kept.record, { origin, kind, cameBack: false }) };
}
