import type { OrientationFacts, ReflowFacts, TextCutFacts } from '../acting-facts';
import { doubleText } from './change-text';
import type { ViewBench, ViewSize } from './view-bench';

/** 1280 × 1024 at 200 % has this many CSS pixels. */
const ZOOMED: ViewSize = { width: 640, height: 512 };
/** The size success criterion 1.4.10 names. */
const SMALL: ViewSize = { width: 320, height: 256 };
const PORTRAIT: ViewSize = { width: 800, height: 1280 };
const LANDSCAPE: ViewSize = { width: 1280, height: 800 };

/** Text enlarged to 200 % in both ways people have: text alone, and the whole page. Begin in the page's usual view. */
export async function enlargeText(bench: ViewBench): Promise<TextCutFacts> {
  await bench.call('rememberTexts', undefined);
  const doubled = await doubleText(bench);
  await bench.show(ZOOMED);
  const zoomed = await bench.call('compareTexts', { how: 'zoom' });
  return { texts: zoomed.texts, cut: [...zoomed.cut, ...doubled.cut] };
}

/** The page at 320 CSS pixels. */
export async function narrowView({ call, show }: ViewBench): Promise<ReflowFacts> {
  await show(SMALL);
  return call('measureReflow', undefined);
}

/** The page upright and lying. Where no style and no script asks for the orientation, it cannot matter. */
export async function turnView({ call, show, mayTurn }: ViewBench): Promise<OrientationFacts> {
  const measure = () => call('measureOrientation', undefined);
  if (!mayTurn) {
    const now = await measure();
    return { portrait: now, landscape: now };
  }
  await show(PORTRAIT);
  const portrait = await measure();
  await show(LANDSCAPE);
  return { portrait, landscape: await measure() };
}
