import browser from 'webextension-polyfill';
import type { AwayKind } from '../../shared/journey/away-hosts-table';
import type { JourneyRecord, Pause, RecordedStep } from '../../shared/journey/journey-record';
import type { ProcedurePageFacts } from '../../shared/journey/report-with-journey';
import type { PageReport } from '../../shared/report/page-report';

/**
 * The journey of a tab, and of the tabs it opens: many portals open the form or the sign-in in a new one. Life: from the first click until the auditor deletes it or the last of its tabs closes,
 * and never longer than the browser session; it outlives the worker's sleep and the panel.
 */
export interface KeptJourney {
  /** The tabs it goes through; it is kept under the first one's number, also when that tab is closed. */
  tabs: readonly number[];
  state: 'recording' | 'paused' | 'stopped' | 'confirmed';
  record: JourneyRecord;
  /** A sign-in went before: from now on only words of our own vocabulary are kept. */
  signedIn: boolean;
  /** The tab is where nothing is recorded; since when, milliseconds since 1970. */
  away: { kind: AwayKind; origin: string; since: number } | null;
  /** The step deleted last, to be put back. */
  deleted: { step: RecordedStep; pauses: readonly Pause[] } | null;
  /** Where the last page was that could not be read; null when the last page was read. */
  unread: string | null;
  /** Whether the procedure's own page was met, so that a report can be made. */
  hasReport: boolean;
}

/** The report of the procedure's page, and what its assisted rules read there. */
export interface JourneyBasis {
  report: PageReport;
  read: ProcedurePageFacts;
}

const PREFIX = 'journey-of-tab-';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;
const basisKeyOf = (tabId: number): string => `journey-basis-of-tab-${tabId}`;

const leadKeyOf = (tabId: number): string => `journey-lead-of-tab-${tabId}`;

let before: Promise<unknown> = Promise.resolve();

/** The tab whose journey a tab belongs to: its own, or that of the tab which opened it. */
export async function journeyTab(tabId: number): Promise<number> {
  const lead = (await browser.storage.session.get(leadKeyOf(tabId)))[leadKeyOf(tabId)];
  return typeof lead === 'number' ? lead : tabId;
}

/** A tab opened another: what is recorded goes on there, too. */
export async function followTab(from: number, to: number): Promise<void> {
  const lead = await journeyTab(from);
  const kept = await changeJourney(lead, now =>
    now?.state === 'recording' ? { ...now, tabs: [...now.tabs.filter(tab => tab !== to), to] } : now,
  );
  if (kept?.state === 'recording') await browser.storage.session.set({ [leadKeyOf(to)]: lead });
}

/** A tab was closed; with the last of its tabs a journey is forgotten. */
export async function leaveTab(tabId: number): Promise<void> {
  await changeJourney(tabId, kept => {
    const tabs = kept?.tabs.filter(tab => tab !== tabId) ?? [];
    return kept === null || tabs.length === 0 ? null : { ...kept, tabs };
  });
  await browser.storage.session.remove(leadKeyOf(tabId));
}

/** A tab's journey; null when there is none. */
export async function storedJourney(tabId: number): Promise<KeptJourney | null> {
  const key = keyOf(await journeyTab(tabId));
  // Written by this very version: the session ends when the extension is updated.
  return ((await browser.storage.session.get(key))[key] as KeptJourney | undefined) ?? null;
}

/**
 * Changes a tab's journey. Changes wait for one another, so that no step and no answer is lost; null forgets it.
 * @returns the journey as it is kept now
 * @throws Error when `change` throws, or when the browser's storage is full
 */
export function changeJourney(
  tabId: number,
  change: (kept: KeptJourney | null) => KeptJourney | null,
): Promise<KeptJourney | null> {
  const work = before.then(async () => {
    const kept = await storedJourney(tabId);
    const next = change(kept);
    if (next === null) await forgetJourney(tabId);
    else if (next !== kept) await browser.storage.session.set({ [keyOf(await journeyTab(tabId))]: next });
    return next;
  });
  before = work.catch(() => undefined);
  return work;
}

/** Forgets a tab's journey and what belongs to it. */
export async function forgetJourney(tabId: number): Promise<void> {
  const lead = await journeyTab(tabId);
  const { tabs = [] } = (await storedJourney(lead)) ?? {};
  await browser.storage.session.remove([keyOf(lead), basisKeyOf(lead), ...tabs.map(leadKeyOf)]);
}

/** Keeps what the report of a tab's journey is made of. @throws Error when the browser's storage is full */
export async function keepBasis(tabId: number, basis: JourneyBasis): Promise<void> {
  await browser.storage.session.set({ [basisKeyOf(await journeyTab(tabId))]: basis });
}

/** What the report of a tab's journey is made of; null when the procedure's page was not met. */
export async function storedBasis(tabId: number): Promise<JourneyBasis | null> {
  const key = basisKeyOf(await journeyTab(tabId));
  return ((await browser.storage.session.get(key))[key] as JourneyBasis | undefined) ?? null;
}

/**
 * Watches a tab's journey: tells what it is now, and each change.
 * @returns a function that ends the watch
 */
export function watchJourney(tabId: number, onChange: (kept: KeptJourney | null) => void): () => void {
  let lead = tabId;
  let watching = true;
  const look = async (): Promise<void> => {
    lead = await journeyTab(tabId);
    const kept = await storedJourney(tabId);
    if (watching) onChange(kept);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[keyOf(lead)];
    if (changes[leadKeyOf(tabId)] !== undefined) void look();
    else if (change !== undefined) onChange((change.newValue as KeptJourney | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  void look();
  return () => {
    watching = false;
    browser.storage.session.onChanged.removeListener(listener);
  };
}
