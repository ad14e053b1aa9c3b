import browser from 'webextension-polyfill';
import { awayKind, durationOf } from '../../shared/journey/away-hosts-table';
import { emptyJourney, withPause, withReview, withStep } from '../../shared/journey/change-journey';
import { readJourney } from '../../shared/journey/read-journey';
import {
  changeJourney,
  followTab,
  forgetJourney,
  type KeptJourney,
  leaveTab,
  storedBasis,
  storedJourney,
} from '../storage/journey';
import { edited, type JourneyAct, notBack } from './journey-act';
import { type JourneyPage, readJourneyPage } from './journey-page';
import { judgeJourney, keepProcedurePage, procedureOf } from './journey-report';

/** Notes every page a recorded tab comes to. Call at the top of the background script. */
export function watchJourneys(): void {
  const onPage = ({ tabId, frameId, url }: { tabId: number; frameId: number; url: string }): void => {
    if (frameId === 0) void met(tabId, url).catch(() => notRead(tabId, url));
  };
  browser.webNavigation.onCompleted.addListener(onPage);
  browser.webNavigation.onHistoryStateUpdated.addListener(onPage);
  browser.webNavigation.onCreatedNavigationTarget.addListener(
    ({ sourceTabId, tabId }) => void followTab(sourceTabId, tabId).catch(() => undefined),
  );
  browser.tabs.onRemoved.addListener(tabId => void leaveTab(tabId).catch(() => undefined));
}

/**
 * Does what the auditor asked of a tab's journey.
 * @returns the journey as it is kept now
 * @throws Error when the page cannot be read, or the file is none of ours
 */
export async function actOnJourney(tabId: number, act: JourneyAct): Promise<KeptJourney | null> {
  switch (act.do) {
    case 'start':
      return start(tabId);
    case 'step':
      await addStep(tabId);
      return storedJourney(tabId);
    case 'forget':
      await changeJourney(tabId, kept => kept && { ...kept, state: 'stopped' });
      await judgeJourney(tabId).finally(() => changeJourney(tabId, () => null));
      return null;
    case 'import':
      return importFile(tabId, act.file);
    case 'confirm':
      return confirm(tabId);
    default: {
      const after = await changeJourney(tabId, kept => kept && edited(kept, act));
      if (act.do === 'reopen') await judgeJourney(tabId);
      if (act.do === 'resume') await lookWhere(tabId);
      return after;
    }
  }
}

async function start(tabId: number): Promise<KeptJourney | null> {
  const first = await readJourneyPage(tabId, false);
  await forgetJourney(tabId);
  await changeJourney(tabId, () => newJourney(tabId));
  await keepStep(tabId, first);
  return storedJourney(tabId);
}

function newJourney(tabId: number): KeptJourney {
  const { version } = browser.runtime.getManifest();
  return {
    tabs: [tabId],
    state: 'recording',
    record: emptyJourney(crypto.randomUUID(), new Date().toISOString().slice(0, 10), version),
    signedIn: false,
    away: null,
    deleted: null,
    unread: null,
    hasReport: false,
  };
}

/** A page was loaded, or drew itself anew, in some tab. */
async function met(tabId: number, url: string): Promise<void> {
  const kept = await storedJourney(tabId);
  if (kept?.state !== 'recording' || !/^https?:/.test(url)) return;
  const kind = awayKind(url);
  if (kind !== null) {
    const away = { kind, origin: new URL(url).origin, since: Date.now() };
    await changeJourney(tabId, now => now && (now.away === null ? { ...now, away } : now));
    return;
  }
  if (kept.away !== null) await changeJourney(tabId, now => now && cameBack(now));
  await addStep(tabId);
}

/** Somebody may have gone to another host, or come back, while the recording rested. */
async function lookWhere(tabId: number): Promise<void> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  if (frame === null) return;
  if (awayKind(frame.url) === null) await changeJourney(tabId, kept => kept && cameBack(kept));
  else await met(tabId, frame.url);
}

/** A page that is still there and cannot be read: most often the extension may not look at its host. */
async function notRead(tabId: number, url: string): Promise<void> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  if (frame?.url !== url) return;
  await changeJourney(tabId, kept => kept && { ...kept, unread: new URL(url).origin });
}

function cameBack(kept: KeptJourney): KeptJourney {
  if (kept.away === null) return kept;
  const { kind, origin, since } = kept.away;
  const record = withPause(kept.record, { origin, kind, cameBack: true, duration: durationOf(Date.now() - since) });
  return { ...kept, record, away: null, signedIn: kept.signedIn || kind === 'sign-in' };
}

async function addStep(tabId: number): Promise<void> {
  const kept = await storedJourney(tabId);
  if (kept === null) return;
  await keepStep(tabId, await readJourneyPage(tabId, kept.signedIn));
}

async function keepStep(tabId: number, { met: page, text }: JourneyPage): Promise<void> {
  const isProcedure = page.kind === 'procedure' && text !== null;
  const isFirst = isProcedure && (await storedBasis(tabId)) === null;
  // A page too long for the browser's storage is walked all the same, only without a report.
  const hasReport = isFirst && (await keepProcedurePage(tabId, text).then(yes, no));
  const after = await changeJourney(tabId, kept => {
    // Whoever paused while the page was read does not want it.
    if (kept?.state !== 'recording') return kept;
    const { record } = withStep(kept.record, page);
    const procedure = isFirst ? procedureOf(text) : record.procedure;
    const signedIn = kept.signedIn || page.afterSignIn || record.steps.at(-1)?.phase === 'login';
    return {
      ...kept,
      record: { ...record, procedure },
      signedIn,
      deleted: null,
      unread: null,
      hasReport: kept.hasReport || hasReport,
    };
  });
  // Everything was deleted meanwhile: nothing stays behind.
  if (after === null) await forgetJourney(tabId);
}

const yes = (): boolean => true;
const no = (): boolean => false;

async function confirm(tabId: number): Promise<KeptJourney | null> {
  await changeJourney(tabId, kept => kept && confirmed(kept));
  await judgeJourney(tabId);
  return storedJourney(tabId);
}

function confirmed(kept: KeptJourney): KeptJourney {
  const whole = notBack(kept);
  return { ...whole, state: 'confirmed', deleted: null, record: withReview(whole.record, true) };
}

/** Who brings a file stands for it anew: it waits for a confirmation. The page in front is its procedure's, if it is one. */
async function importFile(tabId: number, file: unknown): Promise<KeptJourney | null> {
  const record = withReview(readJourney(file), false);
  await forgetJourney(tabId);
  const page = await readJourneyPage(tabId, false).catch(() => null);
  const text = page?.met.kind === 'procedure' ? page.text : null;
  const isItsPage = text !== null && procedureOf(text).url === record.procedure.url;
  const hasReport = isItsPage && (await keepProcedurePage(tabId, text).then(yes, no));
  return changeJourney(tabId, () => ({ ...newJourney(tabId), state: 'stopped', record, signedIn: true, hasReport }));
}
