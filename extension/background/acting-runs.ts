import browser from 'webextension-polyfill';
import type { PageScript } from '../../shared/facts/page-script/page-script';
import type { PageReport } from '../../shared/report/page-report';
import { withActedFacts } from '../../shared/report/with-acted-facts';
import { zoomsNotPutBack } from '../storage/acting-leftovers';
import { keepActingStep } from '../storage/acting-progress';
import { changeReport } from '../storage/answers';
import { type ActingEnd, actOnTab } from './act-on-tab';
import { putZoomBack } from './acting-zoom';

interface Run {
  controller: AbortController;
  /** Ends when everything is put back; never rejects. */
  ended: Promise<unknown>;
}

const running = new Map<number, Run>();
/** Until then nothing new is changed: what a worker that died has left behind comes first. */
const cleaned = putBackLeftovers().catch(() => undefined);

/**
 * Tries the page of a tab and judges the rules concerned again, in the report the tab has.
 * @param auditedAt of the report that the panel shows
 * @returns the report as it is kept then
 * @throws Error with an `ActingEnd` as message when there is no result
 */
export async function actOnReport(tabId: number, auditedAt: string): Promise<PageReport> {
  await cleaned;
  await endActing(tabId, 'stopped');
  const controller = new AbortController();
  const work = tryAndJudge(tabId, auditedAt, controller.signal);
  running.set(tabId, { controller, ended: work.catch(() => undefined) });
  try {
    return await work;
  } finally {
    if (running.get(tabId)?.controller === controller) running.delete(tabId);
    await keepActingStep(tabId, null);
  }
}

/** Ends the trial in a tab, if there is one, and waits until everything is put back. */
export async function endActing(tabId: number, end: Exclude<ActingEnd, 'changed'>): Promise<void> {
  await cleaned;
  const run = running.get(tabId);
  if (run === undefined) return;
  run.controller.abort(end);
  await run.ended;
}

async function tryAndJudge(tabId: number, auditedAt: string, signal: AbortSignal): Promise<PageReport> {
  const facts = await actOnTab(tabId, { signal, onStep: step => void keepActingStep(tabId, step) });
  const actedAt = new Date().toISOString();
  return changeReport(tabId, report => {
    if (report.auditedAt !== auditedAt) throw new Error('changed' satisfies ActingEnd);
    return withActedFacts(report, facts, actedAt);
  });
}

async function putBackLeftovers(): Promise<void> {
  for (const [tabId, zoom] of await zoomsNotPutBack()) {
    await putZoomBack(tabId, zoom);
    await browser.scripting.executeScript({ target: { tabId }, func: restoreInPage }).catch(() => undefined);
    await keepActingStep(tabId, null);
  }
}

/** Travels into the page as source text, so it may use nothing from this file. */
function restoreInPage(): Promise<string> | undefined {
  return (globalThis as typeof globalThis & { soiCong?: PageScript }).soiCong?.call('restorePlace', 'null');
}
