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

/** Text at 200 %, by zoom and then by enlarging text alone. */
export async function enlargeText(bench: ActingBench): Promise<TextCutFacts> {
  const { world } = bench;
  await world.call('rememberTexts', undefined);
  const zoomed = await inView(bench, ZOOMED, () => world.call('compareTexts', { how: 'zoom' }));
  const { count } = await world.call('countChanges', undefined);
  await world.call('doubleText', undefined);
  try {
    const doubled = await world.call('compareTexts', { how: 'text-size' });
    return { texts: zoomed.texts, cut: [...zoomed.cut, ...doubled.cut] };
  } finally {
    await world.call('undoChanges', { since: count });
  }
}

/** The page at 320 × 256 CSS pixels. */
export function shrinkView(bench: ActingBench): Promise<ReflowFacts> {
  return inView(bench, SMALL, () => bench.world.call('measureReflow', undefined));
}

/** The page in both orientations. */
export async function turnView(bench: ActingBench): Promise<OrientationFacts> {
  const measure = () => bench.world.call('measureOrientation', undefined);
  return { portrait: await inView(bench, PORTRAIT, measure), landscape: await inView(bench, LANDSCAPE, measure) };
}

async function inView<T>(
  { page, survey }: ActingBench,
  size: { width: number; height: number },
  measure: () => Promise<T>,
): Promise<T> {
  const usual = page.viewportSize();
  await page.setViewportSize(size);
  try {
    if (survey.scripts) await pause(LAYOUT_MILLISECONDS);
    return await measure();
  } finally {
    if (usual !== null) await page.setViewportSize(usual);
  }
}
