import axe from 'axe-core';
import type { AxePart } from '../axe-facts';

/** A partial result of axe-core, with what was left out where the page was too large. */
export interface PartOfRun {
  result: axe.PartialResult;
  part?: AxePart;
}

/** axe-core's time grows faster than the page: above this a run no longer ends within some seconds, elements. */
const LARGE = 15_000;
/** How much of a large page is looked at, elements. */
const CHECKED = 2500;
/** Above this not even the map of boxes that some rules need can be drawn in time, elements. */
const TOO_LARGE_FOR_BOXES = 40_000;
const NEEDS_BOXES = [
  'color-contrast',
  'color-contrast-enhanced',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
];
const RULES_AT_ONCE = 12;
const BUDGET_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 30;

/** True when the document is too large to be checked in one go. */
export const isLarge = (): boolean => document.getElementsByTagName('*').length > LARGE;

/**
 * Looks at the beginning of a large document, some rules at a time with pauses between, so that the tab stays usable.
 * Stops when the time is up and tells which rules were not run.
 */
export async function runInSlices(options: axe.RunOptions): Promise<PartOfRun> {
  const elements = document.getElementsByTagName('*').length;
  const { include, checked } = beginningOf(document.documentElement, CHECKED);
  const wanted = (options.runOnly as axe.RunOnly).values;
  const runnable = criteriaFirst(wanted).filter(id => elements <= TOO_LARGE_FOR_BOXES || !NEEDS_BOXES.includes(id));
  const until = performance.now() + BUDGET_MILLISECONDS;
  const results: axe.PartialResult['results'] = [];
  let first: axe.PartialResult | undefined;
  let done = 0;
  while (done < runnable.length && (done === 0 || performance.now() < until)) {
    const values = runnable.slice(done, done + RULES_AT_ONCE);
    const slice = await axe.runPartial({ include }, { ...options, runOnly: { type: 'rule', values } });
    first ??= slice;
    results.push(...slice.results);
    done += values.length;
    await new Promise(resolve => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  const ran = new Set(runnable.slice(0, done));
  const part = { elements, checked, notRun: wanted.filter(id => !ran.has(id)) };
  return { result: { frames: [], ...first, results }, part };
}

/** Rules of WCAG's levels A and AA before best practice: they are what must be known when the time is up. */
function criteriaFirst(ids: readonly string[]): string[] {
  const demanded = new Set(
    axe.getRules(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).map(rule => rule.ruleId),
  );
  return ids.toSorted((a, b) => Number(demanded.has(b)) - Number(demanded.has(a)));
}

/** The first elements of a document as a short list of whole parts of it. */
function beginningOf(root: Element, limit: number): { include: Element[]; checked: number } {
  const include: Element[] = [];
  let left = limit;
  const visit = (element: Element): void => {
    const size = element.getElementsByTagName('*').length + 1;
    if (size <= left) {
      include.push(element);
      left -= size;
    } else if (size > limit / 10 || include.length === 0) {
      for (const child of element.children) {
        if (left < limit / 50) return;
        visit(child);
      }
    }
  };
  visit(root);
  return { include: include.filter(element => element.localName !== 'head'), checked: limit - left };
}
