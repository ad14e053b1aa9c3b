import type { FrameHost } from '../../shared/facts/frame-host';
import { gatherProcedure } from '../../shared/facts/gather-procedure';
import type { FrameFacts } from '../../shared/facts/page-facts';
import type { MetPage } from '../../shared/journey/change-journey';
import { mergeReadings } from '../../shared/journey/merge-readings';
import type { ProcedurePageFacts } from '../../shared/journey/report-with-journey';
import { readProcedure } from '../../shared/rules/procedure/reading/read-procedure';
import { tabHost } from './tab-host';

const QUIET = { quietMilliseconds: 300, scriptedMilliseconds: 600, limitMilliseconds: 4000 };
const MOST_FRAMES = 12;

export interface JourneyPage {
  met: MetPage;
  /** The page's own text, for what stands before the sign-in; it is judged and forgotten. Null after the sign-in. */
  text: ProcedurePageFacts | null;
}

/**
 * Reads the page a tab shows as a step of a journey.
 * @param signedIn whether a sign-in went before; then no text leaves the page
 * @throws Error when the page cannot be reached
 */
export async function readJourneyPage(tabId: number, signedIn: boolean): Promise<JourneyPage> {
  const host = tabHost(tabId);
  const frames = await host.frames();
  await host.call('', 'waitForQuiet', QUIET);
  const input = { afterSignIn: signedIn };
  const top = await host.call('', 'readJourneyStep', input);
  const inner = frames.filter(({ path, reached }) => reached && path !== '').slice(0, MOST_FRAMES);
  const readings = await Promise.all(
    inner.map(({ path }) => host.call(path, 'readJourneyStep', input).catch(() => null)),
  );
  const text = signedIn ? null : await pageText(host, frames);
  const met: MetPage = {
    reading: mergeReadings(
      top,
      readings.filter(reading => reading !== null),
    ),
    kind: text === null ? null : readProcedure(text.procedure, text.page).kind,
    afterSignIn: signedIn || top.cues.includes('signedIn'),
    partly: frames.some(({ reached }) => !reached) || readings.includes(null),
  };
  return { met, text };
}

async function pageText(host: FrameHost, frames: readonly FrameFacts[]): Promise<ProcedurePageFacts> {
  const page = { ...(await host.call('', 'describeDocument', undefined)), httpStatus: null };
  return { page, procedure: await gatherProcedure(host, frames) };
}
