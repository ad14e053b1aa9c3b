import type { OrientationFacts, ReflowFacts, TextCutFacts } from '../../shared/facts/acting-facts';
import { type ActingBench, pause } from './acting-bench';

/** 1280 × 1024 at 200 % has this many CSS pixels. */
const ZOOMED = { width: 640, height: 512 };
/** The size success criterion 1.4.10 names. */
const SMALL = { width: 320, height: 256 };
const PORTRAIT = { width: 800, height: 1280 };
const LANDSCAPE = { width: 1280, height: 800 };
/** Scripts that lay the page out anew do so soon after the size changes. */
const LAYOUT_MILLISECONDS = 60;

/** Text with the spacing of 1.4.12. */
export async function spaceText({ world }: ActingBench): Promise<TextCutFacts> {
  await world.call('rememberTexts', undefined);
  await world.call('adjust', { what: 'spacing' });
  try {
    return await world.call('compareTexts', { how: 'spacing' });
  } finally {
    await world.call('unadjust', { what: 'spacing' });
  }
}

export interface ChangedView {
  reflow: ReflowFacts;
  textResize: TextCutFacts;
  orientation: OrientationFacts;
}

/** The page at 200 % zoom, at 320 pixels, upright and lying; and with text alone enlarged. */
export async function changeView(bench: ActingBench): Promise<ChangedView> {
  const { page, world } = bench;
  const usual = page.viewportSize() ?? LANDSCAPE;
  try {
    await world.call('rememberTexts', undefined);
    const doubled = await doubleText(bench);
    await show(bench, ZOOMED);
    const zoomed = await world.call('compareTexts', { how: 'zoom' });
    await show(bench, SMALL);
    const reflow = await world.call('measureReflow', undefined);
    const orientation = await turn(bench);
    return { reflow, orientation, textResize: { texts: zoomed.texts, cut: [...zoomed.cut, ...doubled.cut] } };
  } finally {
    await show(bench, usual);
  }
}

async function doubleText({ world, survey }: ActingBench): Promise<TextCutFacts> {
  if (!survey.cuts) return { texts: 0, cut: [] };
  const { count } = await world.call('countChanges', undefined);
  await world.call('doubleText', undefined);
  try {
    return await world.call('compareTexts', { how: 'text-size' });
  } finally {
    await world.call('undoChanges', { since: count });
  }
}

/** Where no style and no script asks for the orientation, it cannot matter. */
async function turn(bench: ActingBench): Promise<OrientationFacts> {
  const measure = () => bench.world.call('measureOrientation', undefined);
  if (!bench.survey.turns && !bench.listeners.resize) {
    const now = await measure();
    return { portrait: now, landscape: now };
  }
  await show(bench, PORTRAIT);
  const portrait = await measure();
  await show(bench, LANDSCAPE);
  return { portrait, landscape: await measure() };
}

async function show({ page, listeners }: ActingBench, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  if (listeners.resize) await pause(LAYOUT_MILLISECONDS);
}
