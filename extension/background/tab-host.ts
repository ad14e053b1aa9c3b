import browser from 'webextension-polyfill';
import { type FrameHost, readAnswer } from '../../shared/facts/frame-host';
import type { FrameFacts } from '../../shared/facts/page-facts';
import type { InputOf, OutputOf, PageFunctionName } from '../../shared/facts/page-script/page-functions';
import type { PageScript } from '../../shared/facts/page-script/page-script';

const PAGE_SCRIPT = 'page-script.js';
const INTERNALS_SCRIPT = 'gather-internals.js';

/**
 * Makes a browser tab into a host for the engine. The page script runs in the extension's isolated world: the page can
 * neither see nor change it.
 *
 * Life: made for one audit; calls fail after the tab has navigated.
 */
export function tabHost(tabId: number): FrameHost {
  const frameIds = new Map<string, number>();
  return {
    frames: () => enterFrames(tabId, frameIds),
    call: (frame, name, input) => {
      const frameId = frameIds.get(frame);
      if (frameId === undefined) return Promise.reject(new Error(`frame ${frame || 'top'} was not reached`));
      return callIn(tabId, frameId, name, input);
    },
    elementInternals: frame => elementInternalsIn(tabId, frameIds.get(frame)),
  };
}

async function enterFrames(tabId: number, frameIds: Map<string, number>): Promise<FrameFacts[]> {
  const all = await browser.webNavigation.getAllFrames({ tabId });
  const facts = await Promise.all((all ?? []).map(frame => enter(tabId, frame, frameIds)));
  return facts.toSorted((a, b) => Number(b.reached) - Number(a.reached) || a.path.localeCompare(b.path));
}

async function enter(
  tabId: number,
  { frameId, url }: { frameId: number; url: string },
  frameIds: Map<string, number>,
): Promise<FrameFacts> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [PAGE_SCRIPT],
      injectImmediately: true,
    });
    const path = await callIn(tabId, frameId, 'framePath', undefined);
    frameIds.set(path, frameId);
    return { path, url, reached: true };
  } catch (error) {
    // The top frame must be reached: its error tells the auditor what is missing (a permission, most often).
    if (frameId === 0) throw error;
    return { path: `?${frameId}`, url, reached: false };
  }
}

/** Only the page's own world sees what its custom elements keep; the script is axe-core's and changes nothing there. */
async function elementInternalsIn(tabId: number, frameId: number | undefined): Promise<unknown> {
  if (frameId === undefined) return null;
  const target = { tabId, frameIds: [frameId] };
  const [injected] = await browser.scripting.executeScript({ target, files: [INTERNALS_SCRIPT], world: 'MAIN' });
  return injected?.result ?? null;
}

async function callIn<N extends PageFunctionName>(
  tabId: number,
  frameId: number,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: callPageScript,
    args: [name, JSON.stringify(input ?? null)],
    injectImmediately: true,
  });
  if (typeof injected?.result !== 'string') throw new Error(`${name} gave no answer in frame ${frameId}`);
  return readAnswer<OutputOf<N>>(injected.result);
}

/** Travels into the page as source text, so it may use nothing from this file. */
function callPageScript(name: PageFunctionName, input: string): Promise<string> | undefined {
  return (globalThis as typeof globalThis & { soiCong?: PageScript }).soiCong?.call(name, input);
}
