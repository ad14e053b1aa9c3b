import type { Page } from 'playwright-core';
import { type ActedFacts, NOTHING_THERE, partRunner, skip, within } from '../../shared/facts/acting/acting-parts';
import { spaceText } from '../../shared/facts/acting/change-text';
import { enlargeText, narrowView, turnView } from '../../shared/facts/acting/change-view';
import { pageScript } from '../page-host';
import { type ActingBench, pause } from './acting-bench';
import { type ActingWorld, actingWorld } from './acting-world';
import { comparePictureTexts, compareStates } from './compare-contrast';
import { compareFocus } from './compare-focus';
import { findMouseOnly, findPointerUse } from './find-mouse-only';
import { guardPage } from './guard-page';
import { readListeners } from './read-listeners';
import { useControls } from './use-controls';
import { viewBench } from './view-bench';
import { type Walk, walkWithKeyboard } from './walk-with-keyboard';

const NO_WALK: Walk = { facts: NOTHING_THERE.keyboardWalk, clear: [], unsure: [] };

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
  const run = partRunner(facts, bench.left);
  let walk: Walk | null = null;
  await run('pointerUse', true, () => findPointerUse(bench));
  await run('mouseOnly', listeners.click.length > 0, () => findMouseOnly(bench));
  await run('keyboardWalk', hasStops, async () => {
    walk = await walkWithKeyboard(bench);
    return walk.facts;
  });
  await run('focusLooks', hasStops && walk !== null, () => compareFocus(bench, walk ?? NO_WALK));
  await changeTextAndView(bench, run);
  await run('stateContrast', hasStops && survey.stateStyles, () => compareStates(bench));
  await run('pictureContrast', survey.pictures, () => comparePictureTexts(bench));
  await run('activation', hasStops, async () => {
    const { activation, mouseOnly } = await useControls(bench);
    if (facts.mouseOnly)
      facts.mouseOnly = { ...facts.mouseOnly, elements: [...facts.mouseOnly.elements, ...mouseOnly] };
    return activation;
  });
}

async function changeTextAndView(bench: ActingBench, run: ReturnType<typeof partRunner>): Promise<void> {
  const { page, survey } = bench;
  const view = viewBench(bench);
  const hasText = survey.letters > 0;
  const usual = page.viewportSize();
  await run('textSpacing', hasText && survey.cuts, () => spaceText(view));
  try {
    await run('textResize', hasText, () => enlargeText(view));
    await run('reflow', hasText, () => narrowView(view));
    await run('orientation', hasText, () => turnView(view));
  } finally {
    if (usual !== null && hasText) await view.show(usual);
  }
}

async function putBack(page: Page, world: ActingWorld, url: string): Promise<void> {
  await page.mouse.move(0, 0);
  await pause(0);
  await world.call('undoChanges', { since: 0 });
  await world.call('restoreAddress', { url });
  await world.call('forgetChanges', undefined);
}
