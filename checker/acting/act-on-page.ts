import type { Page } from 'playwright-core';
import type { ActingFacts } from '../../shared/facts/acting-facts';
import type { PageFacts } from '../../shared/facts/page-facts';
import { pageScript } from '../page-host';
import { type ActingBench, pause } from './acting-bench';
import { type ActingWorld, actingWorld } from './acting-world';
import { changeView, spaceText } from './change-view';
import { comparePictureTexts, compareStates } from './compare-contrast';
import { compareFocus } from './compare-focus';
import { findMouseOnly, findPointerUse } from './find-mouse-only';
import { guardPage } from './guard-page';
import { readListeners } from './read-listeners';
import { useControls } from './use-controls';
import { walkWithKeyboard } from './walk-with-keyboard';

type ActingPart =
  | 'keyboardWalk'
  | 'mouseOnly'
  | 'pointerUse'
  | 'focusLooks'
  | 'reflow'
  | 'textSpacing'
  | 'textResize'
  | 'orientation'
  | 'stateContrast'
  | 'pictureContrast'
  | 'activation';

export type ActedFacts = Partial<Pick<PageFacts, ActingPart>> & { acting: ActingFacts };

const NO_TEXT = { angle: 0, letters: 0, asksToTurn: null };

/** All checks together may hold a page this long, milliseconds. */
const BUDGET = 6000;
/** Pages with scripts are given this long to draw themselves. */
const SETTLING = { quietMilliseconds: 150, scriptedMilliseconds: 200, limitMilliseconds: 1500 };

/**
 * Uses a throw-away copy of the page as a person would: keyboard, zoom, text spacing. Never submits a form, follows a link
 * or leaves anything behind: afterwards the document, the focus and the scroll positions are as before.
 * @param page a fresh page in the same context that has loaded the address
 * @param source the page script
 * @param budget how long all checks together may take, milliseconds
 * @returns one part per check that ran; `acting.skipped` names the others with the reason
 */
export async function actOnPage(page: Page, source = pageScript(), budget = BUDGET): Promise<ActedFacts> {
  const end = Date.now() + budget;
  const left = () => end - Date.now();
  const facts: ActedFacts = { acting: { skipped: [] } };
  const guard = await guardPage(page);
  const url = page.url();
  try {
    const world = await within(left(), actingWorld(page, source));
    await within(left(), world.call('waitForQuiet', SETTLING));
    await within(left(), world.call('recordChanges', undefined));
    const survey = await within(left(), world.call('surveyActing', undefined));
    const listeners = await within(left(), readListeners(world));
    await runChecks({ page, world, guard, survey, listeners, left }, facts);
    await within(1500, putBack(page, world, url));
  } catch (error) {
    skip(facts, 'all', error);
  } finally {
    await guard.release();
  }
  return facts;
}

async function runChecks(bench: ActingBench, facts: ActedFacts): Promise<void> {
  const { survey, listeners } = bench;
  const hasStops = survey.tabbables.length > 0 || survey.frames > 0;
  const hasText = survey.letters > 0;
  const run = async <P extends ActingPart>(
    part: P,
    wanted: boolean,
    nothing: PageFacts[P],
    check: () => Promise<PageFacts[P]>,
  ) => {
    if (!wanted) facts[part] = nothing;
    else if (bench.left() < 400) skip(facts, part, new Error('no time left'));
    else {
      try {
        facts[part] = await within(bench.left(), check());
      } catch (error) {
        skip(facts, part, error);
      }
    }
  };
  let walk: Awaited<ReturnType<typeof walkWithKeyboard>> | null = null;
  await run('pointerUse', true, { press: [], drag: [], gesture: [] }, () => findPointerUse(bench));
  await run('mouseOnly', listeners.click.length > 0, { elements: [], listening: 0 }, () => findMouseOnly(bench));
  await run('keyboardWalk', hasStops, { stops: [], complete: true, trap: null, jumps: [] }, async () => {
    walk = await walkWithKeyboard(bench);
    return walk.facts;
  });
  await run('focusLooks', hasStops && walk !== null, { elements: [] }, () =>
    compareFocus(bench, walk ?? { facts: { stops: [], complete: true, trap: null, jumps: [] }, clear: [], unsure: [] }),
  );
  const none = { texts: 0, cut: [] };
  await run('textSpacing', hasText && survey.cuts, none, () => spaceText(bench));
  if (!hasText) Object.assign(facts, { textResize: none, orientation: { portrait: NO_TEXT, landscape: NO_TEXT } });
  await run('reflow', hasText, { pageScroll: 0, wide: [] }, async () => {
    const { reflow, textResize, orientation } = await changeView(bench);
    Object.assign(facts, { textResize, orientation });
    return reflow;
  });
  await run('stateContrast', hasStops && survey.stateStyles, { texts: [] }, () => compareStates(bench));
  await run('pictureContrast', survey.pictures, { texts: [] }, () => comparePictureTexts(bench));
  const nothingUsed = { buttons: [], dialogs: [], skipLinks: [], selects: [], menus: [], messages: [] };
  await run('activation', hasStops, nothingUsed, async () => {
    const { activation, mouseOnly } = await useControls(bench);
    if (facts.mouseOnly)
      facts.mouseOnly = { ...facts.mouseOnly, elements: [...facts.mouseOnly.elements, ...mouseOnly] };
    return activation;
  });
}

async function putBack(page: Page, world: ActingWorld, url: string): Promise<void> {
  await page.mouse.move(0, 0);
  await pause(0);
  await world.call('undoChanges', { since: 0 });
  await world.call('restoreAddress', { url });
  await world.call('forgetChanges', undefined);
}

function skip(facts: ActedFacts, check: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  facts.acting = { skipped: [...facts.acting.skipped, { check, reason }] };
}

/** @throws Error when the work takes longer */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no time left')), Math.max(0, milliseconds));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
