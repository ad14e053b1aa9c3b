import browser from 'webextension-polyfill';
import type { LoggedRequest } from './logged-request';
import { freshSightings, type Sightings, sightingOf } from './sightings';

/** What is known is not written again for so long, milliseconds. */
const AGAIN_MILLISECONDS = 10_000;
const KEY = 'network-sightings';

/** Notes what a request shows; nothing of the request itself is kept. */
export async function noteSighting(request: LoggedRequest): Promise<void> {
  const seen = sightingOf(request);
  if (seen === null) return;
  const sightings = await storedSightings();
  if (request.time - (sightings[seen] ?? 0) < AGAIN_MILLISECONDS) return;
  await browser.storage.session.set({ [KEY]: { ...sightings, [seen]: request.time } });
}

/** What was seen of the network lately. */
export async function recentSightings(): Promise<Sightings> {
  return freshSightings(await storedSightings(), Date.now());
}

async function storedSightings(): Promise<Sightings> {
  // Written by this very version: the session ends when the extension is updated.
  return ((await browser.storage.session.get(KEY))[KEY] as Sightings | undefined) ?? {};
}
