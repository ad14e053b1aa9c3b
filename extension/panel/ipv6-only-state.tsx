import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Preview, storedPreview, watchPreviews } from '../ipv6-only/preview-state';
import type { PreviewStart } from '../ipv6-only/preview-tab';
import { ask } from '../messages/messages';
import { ALL_HOSTS } from '../ui/all-hosts';

/** Why a preview did not begin. */
export type PreviewProblem =
  | { kind: Exclude<PreviewStart, 'started'> | 'no-access' }
  | { kind: 'failed'; detail: string };

export interface IPv6Only {
  preview: Preview | null;
  problem: PreviewProblem | null;
  /** Asks for the permission that is missing, then begins. Call inside a click: browsers ask only then. */
  start: () => void;
  stop: () => void;
}

/** The preview of one tab, whoever began or ended it. */
export function useIPv6Only(tabId: number): IPv6Only {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<PreviewProblem | null>(null);
  const allowed = useAllHosts();
  useEffect(() => {
    let current = true;
    setPreview(null);
    setProblem(null);
    void storedPreview(tabId).then(stored => current && setPreview(stored));
    const stopWatching = watchPreviews((changed, now) => changed === tabId && setPreview(now));
    return () => {
      current = false;
      stopWatching();
    };
  }, [tabId]);
  const start = (): void => {
    setProblem(null);
    // Asking takes the click's own turn: nothing may be awaited before it.
    const access = allowed ? Promise.resolve(true) : browser.permissions.request(ALL_HOSTS);
    void access
      .then(granted => (granted ? begin(tabId) : { kind: 'no-access' as const }))
      .catch((error: Error) => ({ kind: 'failed' as const, detail: error.message }))
      .then(setProblem);
  };
  const stop = (): void => void ask('stop-ipv6-only', { tabId }).catch(() => undefined);
  return { preview, problem, start, stop };
}

/** Whether every host may be blocked; browsers ignore rules for hosts the extension may not see. */
function useAllHosts(): boolean {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(ALL_HOSTS).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return allowed;
}

async function begin(tabId: number): Promise<PreviewProblem | null> {
  const kind = await ask('start-ipv6-only', { tabId });
  return kind === 'started' ? null : { kind };
}
