import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../messages/messages';
import { type ActingStep, watchActingSteps } from '../storage/acting-progress';

/** Why a trial gave no result. */
export type ActingProblem = 'stopped' | 'left' | 'changed' | 'other';

export type ActingState =
  | { at: 'rest' }
  | { at: 'running'; step: ActingStep | null }
  | { at: 'done' }
  | { at: 'problem'; problem: ActingProblem };

export interface Acting {
  state: ActingState;
  /** Tries the page whose report this is. */
  start: (auditedAt: string) => void;
  stop: () => void;
}

/**
 * The trial of one tab's page. What ended it is still told when the page itself has gone.
 * @param onDone called when the tab's report has changed
 */
export function useActing(tabId: number, onDone: () => void): Acting {
  const [state, setState] = useState<ActingState>({ at: 'rest' });
  const run = useRef(0);
  useEffect(() => {
    run.current += 1;
    setState({ at: 'rest' });
    return watchActingSteps(tabId, step =>
      setState(now => (now.at === 'running' && step ? { at: 'running', step } : now)),
    );
  }, [tabId]);
  const start = useCallback(
    (auditedAt: string): void => {
      run.current += 1;
      const own = run.current;
      setState({ at: 'running', step: null });
      void ask('act-on-tab', { tabId, auditedAt })
        .then((): ActingState => ({ at: 'done' }))
        .catch((error: unknown): ActingState => ({ at: 'problem', problem: problemFrom(error) }))
        .then(end => {
          // A worker that died puts back what it left behind as soon as it wakes.
          if (end.at === 'problem') void ask('stop-acting', { tabId }).catch(() => undefined);
          if (own !== run.current) return;
          setState(end);
          onDone();
        });
    },
    [tabId, onDone],
  );
  const stop = useCallback(() => void ask('stop-acting', { tabId }).catch(() => undefined), [tabId]);
  return { state, start, stop };
}

function problemFrom(error: unknown): ActingProblem {
  const message = error instanceof Error ? error.message : '';
  return message === 'stopped' || message === 'left' || message === 'changed' ? message : 'other';
}
