import browser, { type Tabs } from 'webextension-polyfill';
import { CannotTry } from '../../shared/facts/acting/acting-parts';
import type { ViewSize } from '../../shared/facts/acting/view-bench';
import { keepZoomBefore, type ZoomBefore } from '../storage/acting-leftovers';

/** The zoom of one tab while its page is tried. */
export interface ActingZoom {
  /** Zooms until the view has this width. @throws CannotTry when no zoom gives it */
  show(size: ViewSize): Promise<void>;
  /** Puts the zoom back as it was; does nothing when nothing was changed. */
  putBack(): Promise<void>;
}

/** What both browsers allow (Firefox from 30 %). */
const [LEAST, MOST] = [0.3, 5];
/** Zoom factors are rounded, and a scroll bar takes a few pixels, CSS pixels. */
const [NARROWER, WIDER] = [1, 16];
const WAIT_MILLISECONDS = 2000;
/** Scripts that lay the page out anew do so soon after the size changes. */
const LAYOUT_MILLISECONDS = 150;

/** @param widthNow asks the page for the width of its view, CSS pixels */
export function actingZoom(tabId: number, widthNow: () => Promise<number>): ActingZoom {
  let before: (ZoomBefore & { width: number }) | null = null;
  // One after the other: a zoom that is still under way when the trial is stopped must not outlast its end.
  let busy: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const result = busy.then(work);
    busy = result.catch(() => undefined);
    return result;
  };
  const show = async ({ width }: ViewSize): Promise<void> => {
    if (before === null) {
      // A page that does not answer must throw before anything is changed.
      const own = await widthNow();
      before = { ...(await beginZoom(tabId)), width: own };
    }
    const factor = (before.width * before.factor) / width;
    if (factor < LEAST || factor > MOST) throw new CannotTry('acting-view-too-wide');
    await browser.tabs.setZoom(tabId, factor);
    const reached = await until(async () => {
      const now = await widthNow();
      return now >= width - NARROWER && now <= width + WIDER;
    });
    if (!reached) throw new CannotTry('acting-view-too-wide');
    await pause(LAYOUT_MILLISECONDS);
  };
  const putBack = async (): Promise<void> => {
    if (before === null) return;
    const { width } = before;
    await putZoomBack(tabId, before);
    before = null;
    // Scroll positions can be put back only when the page has its own width again.
    await until(async () => Math.abs((await widthNow()) - width) <= 1).catch(() => false);
  };
  return { show: size => inTurn(() => show(size)), putBack: () => inTurn(putBack) };
}

/** Puts a tab's zoom and its settings back. A tab that is gone needs nothing. */
export async function putZoomBack(tabId: number, { factor, settings }: ZoomBefore): Promise<void> {
  const usual = settings.defaultZoomFactor;
  // 0 asks for the browser's default, so that no zoom of its own is noted for the site.
  const wanted = usual !== undefined && Math.abs(factor - usual) < 0.001 ? 0 : factor;
  await browser.tabs.setZoom(tabId, wanted).catch(() => undefined);
  await browser.tabs.setZoomSettings(tabId, modeOf(settings)).catch(() => undefined);
  await keepZoomBefore(tabId, null);
}

/** Notes what has to be put back before anything is changed. */
async function beginZoom(tabId: number): Promise<ZoomBefore> {
  const [factor, settings] = await Promise.all([browser.tabs.getZoom(tabId), browser.tabs.getZoomSettings(tabId)]);
  await keepZoomBefore(tabId, { factor, settings });
  // Firefox zooms all tabs of a site together and refuses this; they get their zoom back with the tab.
  await browser.tabs.setZoomSettings(tabId, { mode: 'automatic', scope: 'per-tab' }).catch(() => undefined);
  return { factor, settings };
}

/** Settings as they can be given; the default factor can only be read. */
function modeOf({ mode, scope }: Tabs.ZoomSettings): Tabs.ZoomSettings {
  return { ...(mode === undefined ? {} : { mode }), ...(scope === undefined ? {} : { scope }) };
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + WAIT_MILLISECONDS;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await pause(30);
  }
  return true;
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));
