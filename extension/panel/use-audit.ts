import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageReport } from '../../shared/report/page-report';
import type { Pillar } from '../../shared/rules/outcome';
import { ask } from '../messages/messages';
import { type AuditStep, watchProgress } from '../storage/progress';
import { watchReport } from '../storage/reports';
import { hostPattern, pageKind } from '../ui/page-kind';
import type { WatchedTab } from './use-watched-tab';

/** Why a page was not audited. */
export type AuditProblem =
  | { kind: 'browser-page' | 'store-page' | 'local-file' | 'cancelled' }
  | { kind: 'no-access'; pattern: string; host: string; refused: boolean }
  | { kind: 'other'; detail: string };

export type AuditState =
  | { at: 'looking' }
  | { at: 'idle' }
  | { at: 'running'; step: AuditStep | null }
  | { at: 'done'; report: PageReport; fresh: boolean }
  | { at: 'problem'; problem: AuditProblem };

export interface Audit {
  state: AuditState;
  start: () => void;
  cancel: () => void;
  /** Shows the tab's report as it is kept now, after something else has changed it. */
  readAgain: () => void;
  /** Asks for the permission that is missing, then audits. Call inside a click: browsers ask only then. */
  allow: () => void;
}

/** The audit of one tab: its last report, the one under way, or what stands against it. */
export function useAudit(tab: WatchedTab, pillars: readonly Pillar[]): Audit {
  const [state, setState] = useState<AuditState>({ at: 'looking' });
  useEffect(() => {
    let current = true;
    setState({ at: 'looking' });
    void firstState(tab).then(first => current && setState(now => (now.at === 'looking' ? first : now)));
    return () => {
      current = false;
    };
  }, [tab.id, tab.visit]);
  useEffect(
    () =>
      watchProgress(tab.id, step => setState(now => (now.at === 'running' && step ? { at: 'running', step } : now))),
    [tab.id],
  );
  useEffect(
    () => watchReport(tab.id, report => setState(now => (hasOtherJourney(now, report) ? changedTo(report) : now))),
    [tab.id],
  );
  const run = useRef(0);
  const start = useCallback(() => {
    run.current += 1;
    const own = run.current;
    setState({ at: 'running', step: null });
    void ask('audit-tab', { tabId: tab.id, pillars })
      .then((report): AuditState => ({ at: 'done', report, fresh: true }))
      .catch(
        async (error: Error): Promise<AuditState> => ({ at: 'problem', problem: await problemFrom(error, tab.url) }),
      )
      .then(end => setState(now => (now.at === 'running' && own === run.current ? end : now)));
  }, [tab.id, tab.visit, pillars]);
  const cancel = useCallback(() => {
    setState({ at: 'problem', problem: { kind: 'cancelled' } });
    void ask('cancel-audit', { tabId: tab.id });
  }, [tab.id]);
  const readAgain = useCallback(() => {
    void ask('last-report', { tabId: tab.id })
      .catch(() => null)
      .then(report =>
        setState(now => (now.at === 'done' && report !== null ? { at: 'done', report, fresh: false } : now)),
      );
  }, [tab.id]);
  const allow = useCallback(() => {
    if (state.at !== 'problem' || state.problem.kind !== 'no-access') return;
    const { problem } = state;
    void browser.permissions.request({ origins: [problem.pattern] }).then(granted => {
      if (granted) start();
      else setState({ at: 'problem', problem: { ...problem, refused: true } });
    });
  }, [state, start]);
  return { state, start, cancel, allow, readAgain };
}

/** A journey was confirmed, or opened again, for the page that is shown. */
function hasOtherJourney(now: AuditState, report: PageReport): boolean {
  if (now.at === 'idle') return report.journey !== undefined;
  return (
    now.at === 'done' && now.report.auditedAt === report.auditedAt && now.report.journey?.id !== report.journey?.id
  );
}

const changedTo = (report: PageReport): AuditState => ({ at: 'done', report, fresh: false });

async function firstState({ id, url }: WatchedTab): Promise<AuditState> {
  const kind = pageKind(url);
  if (kind === 'browser-page' || kind === 'store-page') return { at: 'problem', problem: { kind } };
  const report = await ask('last-report', { tabId: id }).catch(() => null);
  return report === null ? { at: 'idle' } : { at: 'done', report, fresh: false };
}

/** An audit fails for want of access far more often than for anything else, and the browsers word that differently. */
async function problemFrom(error: Error, url: string): Promise<AuditProblem> {
  if (error.message === 'cancelled') return { kind: 'cancelled' };
  const kind = pageKind(url);
  if (kind !== 'web') return { kind };
  const pattern = hostPattern(url);
  const allowed = await browser.permissions.contains({ origins: [pattern] }).catch(() => true);
  if (allowed) return { kind: 'other', detail: error.message };
  return { kind: 'no-access', pattern, host: new URL(url).hostname, refused: false };
}
