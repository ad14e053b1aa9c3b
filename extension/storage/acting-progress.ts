import browser from 'webextension-polyfill';

/** What happens when a page is tried, in order. `waiting`: until a person puts the keyboard into the page. */
export const ACTING_STEPS = [
  'look',
  'spacing',
  'zoom',
  'narrow',
  'back',
  'waiting',
  'focus',
  'picture',
  'judging',
] as const;
export type ActingStep = (typeof ACTING_STEPS)[number];

const keyOf = (tabId: number): string => `acting-step-of-tab-${tabId}`;

/** Tells everybody who watches that the trial in a tab has come to this step; null when it has ended. */
export async function keepActingStep(tabId: number, step: ActingStep | null): Promise<void> {
  if (step === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: step });
}

/**
 * Watches the steps of the trial in a tab.
 * @returns a function that ends the watch
 */
export function watchActingSteps(tabId: number, onStep: (step: ActingStep | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (change !== undefined) onStep(ACTING_STEPS.find(step => step === change.newValue) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
