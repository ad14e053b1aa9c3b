/** The audits under way, one per tab, so that a person can stop them. Lost with the worker, as the audits are. */
const running = new Map<number, AbortController>();

/** Notes that a tab's audit begins; one that is under way in the same tab is stopped. */
export function beginAudit(tabId: number): AbortSignal {
  cancelAudit(tabId);
  const controller = new AbortController();
  running.set(tabId, controller);
  return controller.signal;
}

/** Stops a tab's audit, if there is one. */
export function cancelAudit(tabId: number): void {
  running.get(tabId)?.abort();
  running.delete(tabId);
}
