import browser from 'webextension-polyfill';
import type { AwayKind } from '../../shared/journey/away-hosts-table';
import type { JourneyRecord, Pause, RecordedStep } from '../../shared/journey/journey-record';
import type { ProcedurePageFacts } from '../../shared/journey/report-with-journey';
import type { PageReport } from '../../shared/report/page-report';

/**
 * The journey of a tab. Life: from the first click until the auditor deletes it or the tab closes, and never longer than
 * the browser session; it outlives the worker's sleep and the panel.
 */
export interface KeptJourney {
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

let before: Promise<unknown> = Promise.resolve();

/** A tab's journey; null when there is none. */
export async function storedJourney(tabId: number): Promise<KeptJourney | null> {
  // Written by this very version: the session ends when the extension is updated.
  return ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as KeptJourney | undefined) ?? null;
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
    const next = change(await storedJourney(tabId));
    if (next === null) await forgetJourney(tabId);
    else await browser.storage.session.set({ [keyOf(tabId)]: next });
    return next;
  });
  before = work.catch(() => undefined);
  return work;
}

/** Forgets a tab's journey and what belongs to it. */
export async function forgetJourney(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), basisKeyOf(tabId)]);
}

/** Keeps what the report of a tab's journey is made of. @throws Error when the browser's storage is full */
export async function keepBasis(tabId: number, basis: JourneyBasis): Promise<void> {
  await browser.storage.session.set({ [basisKeyOf(tabId)]: basis });
}

/** What the report of a tab's journey is made of; null when the procedure's page was not met. */
export async function storedBasis(tabId: number): Promise<JourneyBasis | null> {
  const stored = (await browser.storage.session.get(basisKeyOf(tabId)))[basisKeyOf(tabId)];
  return (stored as JourneyBasis | undefined) ?? null;
}

/**
 * Watches a tab's journey.
 * @returns a function that ends the watch
 */
export function watchJourney(tabId: number, onChange: (kept: KeptJourney | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (change !== undefined) onChange((change.newValue as KeptJourney | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
