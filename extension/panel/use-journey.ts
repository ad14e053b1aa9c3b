import { useEffect, useState } from 'preact/hooks';
import type { JourneyAct } from '../background/journey-act';
import { ask } from '../messages/messages';
import { type KeptJourney, watchJourney } from '../storage/journey';

export interface Journey {
  /** undefined until it is known, null when the tab has none. */
  kept: KeptJourney | null | undefined;
  /** Why the last wish was not done. */
  problem: string | null;
  act: (act: JourneyAct) => Promise<void>;
}

/** The journey of a tab, kept up to date whoever changes it: a page that is met adds a step by itself. */
export function useJourney(tabId: number): Journey {
  const [kept, setKept] = useState<KeptJourney | null | undefined>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setKept(undefined);
    setProblem(null);
    return watchJourney(tabId, setKept);
  }, [tabId]);
  const act = async (wish: JourneyAct): Promise<void> => {
    const error = await ask('act-on-journey', { tabId, act: wish }).then(
      () => null,
      (reason: Error) => reason.message,
    );
    setProblem(error);
  };
  return { kept, problem, act };
}
