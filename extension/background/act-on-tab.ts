import { type ActedFacts, CannotTry, partRunner } from '../../shared/facts/acting/acting-parts';
import { spaceText } from '../../shared/facts/acting/change-text';
import { enlargeText, narrowView, turnView } from '../../shared/facts/acting/change-view';
import { pictureContrasts } from '../../shared/facts/acting/picture-contrast';
import { stateContrasts } from '../../shared/facts/acting/state-contrast';
import type { ViewBench } from '../../shared/facts/acting/view-bench';
import type { ContrastFacts, FocusLooksFacts, Untried } from '../../shared/facts/acting-facts';
import { typedTexts } from '../../shared/facts/gather-page';
import { withoutTypedTexts } from '../../shared/facts/typed-texts';
import type { ActingStep } from '../storage/acting-progress';
import { pictureOfTab } from './acting-picture';
import { actingZoom } from './acting-zoom';
import { tabHost } from './tab-host';

/** Why a trial ended without a result. */
export type ActingEnd = 'stopped' | 'left' | 'changed';

interface ActingWatch {
  onStep: (step: ActingStep) => void;
  /** Ends the trial; its reason is an `ActingEnd`. */
  signal: AbortSignal;
}

/** All checks together, the wait for a person's click included, milliseconds. */
const BUDGET = 45_000;
const FOCUS_WAIT_MILLISECONDS = 12_000;
/** Texts over pictures that are compared at most, and how long the browser may need to draw them without text. */
const [TEXT_LIMIT, PAINT_MILLISECONDS] = [60, 150];
/** Colour profiles of screens move contrast ratios by a few hundredths. */
const COLOUR_SHIFT = 1.05;
/** Of the controls there at the start, so many must still be there in the end (0 … 1). */
const SAME_PAGE = 0.5;

/**
 * Tries the page that a tab shows, as far as a browser lets an extension: text spacing, text and page at 200 %, 320 CSS
 * pixels, styles of focus. Nothing is typed, pressed or sent; zoom, focus and scroll positions are put back, whatever
 * happens. What a person typed into the page is not in the answer.
 * @throws Error with an `ActingEnd` as message, or with the browser's own when the page cannot be read
 */
export async function actOnTab(tabId: number, { onStep, signal }: ActingWatch): Promise<ActedFacts> {
  const host = tabHost(tabId);
  const call: ViewBench['call'] = (name, input) => unlessEnded(() => host.call('', name, input), signal);
  onStep('look');
  const frames = await unlessEnded(() => host.frames(), signal);
  const { url } = await call('viewSize', undefined);
  const zoom = actingZoom(tabId, async () => (await host.call('', 'viewSize', undefined)).width);
  const facts: ActedFacts = { acting: { skipped: [] } };
  await call('notePlace', undefined);
  try {
    const survey = await call('surveyActing', undefined);
    const show: ViewBench['show'] = size => unlessEnded(() => zoom.show(size), signal);
    await tryPage(
      { tabId, bench: { call, show, survey, mayTurn: survey.turns || survey.scripts }, onStep, zoom },
      facts,
    );
    const now = await call('viewSize', undefined);
    const share = await call('stillThere', { numbers: survey.tabbables });
    if (now.url !== url || share < SAME_PAGE) throw new Error('changed' satisfies ActingEnd);
    return withoutTypedTexts(facts, await typedTexts(host, frames));
  } catch (error) {
    throw signal.aborted ? new Error(endOf(signal)) : error;
  } finally {
    await zoom.putBack().catch(() => undefined);
    await host.call('', 'hideGround', undefined).catch(() => undefined);
    await host.call('', 'restorePlace', undefined).catch(() => undefined);
  }
}

interface Trial {
  tabId: number;
  bench: ViewBench;
  zoom: { putBack(): Promise<void> };
  onStep: (step: ActingStep) => void;
}

async function tryPage({ tabId, bench, zoom, onStep }: Trial, facts: ActedFacts): Promise<void> {
  const { survey } = bench;
  const end = Date.now() + BUDGET;
  const run = partRunner(facts, () => end - Date.now());
  const hasText = survey.letters > 0;
  const hasStops = survey.tabbables.length > 0;
  onStep('spacing');
  await run('textSpacing', hasText && survey.cuts, () => spaceText(bench));
  onStep('zoom');
  await run('textResize', hasText, () => enlargeText(bench));
  onStep('narrow');
  await run('reflow', hasText, () => narrowView(bench));
  onStep('back');
  await zoom.putBack();
  await run('orientation', hasText, () => (bench.mayTurn ? untried('acting-needs-turning') : turnView(bench)));
  if (hasStops) await waitForFocus(bench, onStep);
  onStep('focus');
  await run('focusLooks', hasStops || survey.frames > 0, () => focusLooks(bench));
  await run('stateContrast', hasStops && survey.stateStyles, () => focusContrast(bench));
  const used = hasStops || survey.frames > 0;
  await run('keyboardWalk', used, () => untried('acting-needs-keys'));
  await run('activation', used, () => untried('acting-needs-keys'));
  await run('mouseOnly', survey.scripts, () => untried('acting-needs-listeners'));
  await run('pointerUse', survey.scripts, () => untried('acting-needs-listeners'));
  onStep('picture');
  await run('pictureContrast', survey.pictures, () => pictureContrast(bench, tabId));
  onStep('judging');
}

/** The panel has the keyboard when its button was pressed; styles of focus apply only where the keyboard is. */
async function waitForFocus({ call }: ViewBench, onStep: Trial['onStep']): Promise<void> {
  const end = Date.now() + FOCUS_WAIT_MILLISECONDS;
  let told = false;
  while (!(await call('viewSize', undefined)).hasFocus && Date.now() < end) {
    if (!told) onStep('waiting');
    told = true;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

async function focusLooks({ call, survey }: ViewBench): Promise<FocusLooksFacts> {
  const { hasFocus, looks } = await call('compareFocusStyles', { numbers: survey.tabbables });
  return hasFocus ? { elements: looks } : untried('acting-page-without-focus');
}

/** What fails with focus fails; that nothing fails cannot be said without the mouse. */
async function focusContrast({ call }: ViewBench): Promise<ContrastFacts> {
  const { hasFocus, rest, focused } = await call('readFocusedColours', undefined);
  if (!hasFocus) return untried('acting-page-without-focus');
  const texts = stateContrasts('focus', rest, focused);
  const fails = texts.some(({ goodAtRest, best, needed }) => goodAtRest && best < needed);
  return fails ? { texts } : untried('acting-needs-pointer');
}

/** Only what is in view can be judged; a screen's own colours shift what is measured, so that a near miss is no failure. */
async function pictureContrast({ call }: ViewBench, tabId: number): Promise<ContrastFacts> {
  const { texts, view } = await call('showGround', { limit: TEXT_LIMIT });
  if (texts.length === 0) return { texts: [] };
  const { picture, after } = await pictureOfGround(call, tabId);
  if (picture === null) return untried('acting-needs-pictures');
  // Then the texts lie elsewhere in the picture.
  if (after.enlarged || after.x !== view.x || after.y !== view.y || after.width !== view.width)
    throw new Error('the view moved while its picture was taken');
  const found = pictureContrasts(texts, picture, { x: view.x, y: view.y, scale: picture.width / view.width });
  const compared = found.map(text => ({ ...text, best: Math.min(21, text.best * COLOUR_SHIFT) }));
  const fails = compared.some(({ best, needed }) => best < needed);
  return fails || found.length === texts.length ? { texts: compared } : untried('acting-out-of-view');
}

async function pictureOfGround(call: ViewBench['call'], tabId: number) {
  await new Promise(resolve => setTimeout(resolve, PAINT_MILLISECONDS));
  const picture = await pictureOfTab(tabId).catch(() => null);
  return { picture, after: await call('hideGround', undefined) };
}

const untried = (why: Untried): Promise<never> => Promise.reject(new CannotTry(why));

const endOf = ({ reason }: AbortSignal): ActingEnd => (reason === 'left' ? 'left' : 'stopped');

/** The work's result, until the trial ends; after that nothing is begun. */
function unlessEnded<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new Error(endOf(signal)));
    if (signal.aborted) return refuse();
    signal.addEventListener('abort', refuse, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', refuse));
  });
}
