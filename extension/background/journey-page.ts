import browser from 'webextension-polyfill';
import type { FrameHost } from '../../shared/facts/frame-host';
import { gatherPage } from '../../shared/facts/gather-page';
import type { JourneyReading } from '../../shared/facts/journey-reading';
import type { FrameFacts, PageFacts } from '../../shared/facts/page-facts';
import { awayKind } from '../../shared/journey/away-hosts-table';
import type { MetPage } from '../../shared/journey/change-journey';
import { mergeReadings } from '../../shared/journey/merge-readings';
import type { ProcedurePageFacts } from '../../shared/journey/report-with-journey';
import { readProcedure } from '../../shared/rules/procedure/reading/read-procedure';
import { NOT_HERE } from './journey-act';
import { tabHost } from './tab-host';

const QUIET = { quietMilliseconds: 300, scriptedMilliseconds: 600, limitMilliseconds: 4000 };
const MOST_FRAMES = 12;

/** What stands on a page before the sign-in; it is judged, what was typed is taken out of the report, and it is forgotten. */
export interface GatheredProcedure extends ProcedurePageFacts {
  typedTexts?: PageFacts['typedTexts'];
}

export interface JourneyPage {
  met: MetPage;
  /** Null once the journey knows of a sign-in: then no text leaves the page. */
  text: GatheredProcedure | null;
}

/**
 * Reads the page a tab shows as a step of a journey.
 * @param signedIn whether a sign-in went before
 * @throws Error when the page cannot be reached; `NOT_HERE` on a host that is not recorded
 */
export async function readJourneyPage(tabId: number, signedIn: boolean): Promise<JourneyPage> {
  const top = await browser.webNavigation.getFrame({ tabId, frameId: 0 });
  if (awayKind(top?.url ?? '') !== null) throw new Error(NOT_HERE);
  const host = tabHost(tabId);
  const text = signedIn ? null : await pageText(host);
  const frames = await host.frames();
  if (signedIn) await host.call('', 'waitForQuiet', QUIET);
  const first = await readFrames(host, frames, signedIn);
  const afterSignIn = signedIn || first.reading.cues.includes('signedIn');
  // Who may sign out in one frame is signed in to all of them, and any may echo who that is.
  const { reading, whole } = afterSignIn === signedIn ? first : await readFrames(host, frames, true);
  const kind = text === null ? null : readProcedure(text.procedure, text.page).kind;
  return { met: { reading, kind, afterSignIn, partly: !whole }, text };
}

interface ReadFrames {
  reading: JourneyReading;
  /** Whether all frames were read. */
  whole: boolean;
}

async function readFrames(host: FrameHost, frames: readonly FrameFacts[], afterSignIn: boolean): Promise<ReadFrames> {
  const input = { afterSignIn };
  const own = await host.call('', 'readJourneyStep', input);
  const inner = frames
    .filter(({ path, url, reached }) => reached && path !== '' && awayKind(url) === null)
    .slice(0, MOST_FRAMES);
  const answers = await Promise.all(
    inner.map(({ path }) => host.call(path, 'readJourneyStep', input).catch(() => null)),
  );
  const readings = answers.filter(answer => answer !== null);
  const isMissing = frames.some(({ reached, url }) => !reached || awayKind(url) !== null);
  return { reading: mergeReadings(own, readings), whole: !isMissing && readings.length === answers.length };
}

async function pageText(host: FrameHost): Promise<GatheredProcedure | null> {
  const { facts } = await gatherPage(host, ['procedure']);
  const { page, procedure, typedTexts } = facts;
  if (page === undefined || procedure === undefined) return null;
  return typedTexts === undefined ? { page, procedure } : { page, procedure, typedTexts };
}
