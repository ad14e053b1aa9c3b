import type { FrameHost } from '../../shared/facts/frame-host';
import type { PageFunctionName } from '../../shared/facts/page-script/page-functions';
import type { AuditStep } from '../storage/progress';

/** The step an audit is at when it calls a page function; the others belong to the step before. */
const STEP_OF: { readonly [N in PageFunctionName]?: AuditStep } = {
  waitForQuiet: 'settling',
  readProcedure: 'procedure',
  readAccessibility: 'accessibility',
  axePartial: 'axe',
};

/** Why an audit ended that the auditor stopped. */
export const CANCELLED = 'cancelled';

/**
 * Watches an audit through what it asks of the page.
 * @param onStep called when the audit comes to another step
 * @param signal ends the audit: every call under way or made later is refused with `CANCELLED`
 */
export function watchedHost(host: FrameHost, onStep: (step: AuditStep) => void, signal: AbortSignal): FrameHost {
  let current: AuditStep | undefined;
  const enter = (step: AuditStep | undefined): void => {
    if (step === undefined || step === current) return;
    current = step;
    onStep(step);
  };
  return {
    frames: () => {
      if (current === undefined) enter('frames');
      return unlessAborted(host.frames(), signal);
    },
    call: (frame, name, input) => {
      enter(STEP_OF[name]);
      return unlessAborted(host.call(frame, name, input), signal);
    },
    elementInternals: frame => unlessAborted(host.elementInternals(frame), signal),
  };
}

/** The work's result, or the refusal `CANCELLED` as soon as the signal is given. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new Error(CANCELLED));
    if (signal.aborted) refuse();
    signal.addEventListener('abort', refuse, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', refuse));
  });
}
