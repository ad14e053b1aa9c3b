import { APP_ROOTS } from './describe-document';

export interface QuietInput {
  /** How long nothing may change before the page counts as settled, milliseconds. */
  quietMilliseconds: number;
  /** How long to wait at least when the page runs scripts, milliseconds. */
  scriptedMilliseconds: number;
  /** When to give up, milliseconds. */
  limitMilliseconds: number;
}

export interface QuietOutput {
  waitedMilliseconds: number;
  /** False when the page was still changing at the limit. */
  settled: boolean;
}

/**
 * Waits until the document stops changing. Pages without scripts are settled at once; single-page portals draw their
 * content some hundred milliseconds after `load`.
 */
export function waitForQuiet({
  quietMilliseconds,
  scriptedMilliseconds,
  limitMilliseconds,
}: QuietInput): Promise<QuietOutput> {
  const started = performance.now();
  if (!runsScripts()) return Promise.resolve({ waitedMilliseconds: 0, settled: true });
  return new Promise(resolve => {
    let changed = started;
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const timer = setInterval(() => {
      const now = performance.now();
      const waited = now - started;
      const settled = waited >= scriptedMilliseconds && now - changed >= quietMilliseconds && !looksUnfinished(waited);
      if (!settled && waited < limitMilliseconds) return;
      clearInterval(timer);
      observer.disconnect();
      resolve({ waitedMilliseconds: Math.round(waited), settled });
    }, 50);
  });
}

/** An application shell that is still (nearly) empty gets more time, though not for ever. */
const EMPTY_SHELL_PATIENCE_MILLISECONDS = 3000;

function looksUnfinished(waited: number): boolean {
  const letters = (document.body?.innerText ?? '').trim().length;
  const hasRoot = document.querySelector(APP_ROOTS) !== null;
  return hasRoot && letters < 200 && waited < EMPTY_SHELL_PATIENCE_MILLISECONDS;
}

function runsScripts(): boolean {
  const scripts = [...document.scripts];
  return scripts.some(
    script => script.type === '' || script.type === 'module' || /javascript|ecmascript/i.test(script.type),
  );
}
