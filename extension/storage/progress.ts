import browser from 'webextension-polyfill';

/** What an audit does, in order. */
export const AUDIT_STEPS = ['frames', 'settling', 'procedure', 'accessibility', 'axe', 'network', 'judging'] as const;
export type AuditStep = (typeof AUDIT_STEPS)[number];

const keyOf = (tabId: number): string => `progress-of-tab-${tabId}`;

/** Tells everybody who watches that a tab's audit has come to this step; null when it has ended. */
export async function keepProgress(tabId: number, step: AuditStep | null): Promise<void> {
  if (step === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: step });
}

/**
 * Watches the steps of a tab's audit.
 * @returns a function that ends the watch
 */
export function watchProgress(tabId: number, onStep: (step: AuditStep | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (change !== undefined) onStep(AUDIT_STEPS.find(step => step === change.newValue) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
