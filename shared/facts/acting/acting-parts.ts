import type { ActingFacts, Untried } from '../acting-facts';
import type { PageFacts } from '../page-facts';

/** Parts of the page facts that come from a page being used. */
export const ACTING_PARTS = [
  'keyboardWalk',
  'mouseOnly',
  'pointerUse',
  'focusLooks',
  'reflow',
  'textSpacing',
  'textResize',
  'orientation',
  'stateContrast',
  'pictureContrast',
  'activation',
] as const satisfies readonly (keyof PageFacts)[];

export type ActingPart = (typeof ACTING_PARTS)[number];
export type ActedFacts = Partial<Pick<PageFacts, ActingPart>> & { acting: ActingFacts };

/** Why a check cannot be tried where it runs, in words of the report. */
export class CannotTry extends Error {
  readonly why: Untried;
  constructor(why: Untried) {
    super(why);
    this.why = why;
  }
}

const NO_TEXT = { angle: 0, letters: 0, asksToTurn: null };
const NO_CUTS = { texts: 0, cut: [] };

/** What is known without trying, where the page has nothing that a check could use. */
export const NOTHING_THERE: Readonly<{ [P in ActingPart]: PageFacts[P] }> = {
  keyboardWalk: { stops: [], complete: true, trap: null, jumps: [] },
  mouseOnly: { elements: [], listening: 0 },
  pointerUse: { press: [], drag: [], gesture: [] },
  focusLooks: { elements: [] },
  reflow: { pageScroll: 0, wide: [] },
  textSpacing: NO_CUTS,
  textResize: NO_CUTS,
  orientation: { portrait: NO_TEXT, landscape: NO_TEXT },
  stateContrast: { texts: [] },
  pictureContrast: { texts: [] },
  activation: { buttons: [], dialogs: [], skipLinks: [], selects: [], menus: [], messages: [] },
};

/** A check is not begun with less time than this, milliseconds. */
const LEAST = 400;

/**
 * Runs one check after the other and keeps its part; a check that fails or comes too late is named in `acting.skipped`.
 * @param facts filled in as the checks end
 * @param left milliseconds left for all checks together
 * @returns runs one check; `wanted` is false where the page has nothing for it
 */
export function partRunner(facts: ActedFacts, left: () => number) {
  return async <P extends ActingPart>(part: P, wanted: boolean, check: () => Promise<PageFacts[P]>): Promise<void> => {
    if (!wanted) {
      Object.assign(facts, { [part]: NOTHING_THERE[part] });
      return;
    }
    try {
      if (left() < LEAST) throw new Error('no time left');
      Object.assign(facts, { [part]: await within(left(), check()) });
    } catch (error) {
      skip(facts, part, error);
    }
  };
}

/** Notes why a check gave nothing. */
export function skip(facts: ActedFacts, check: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const told = error instanceof CannotTry ? { check, reason, why: error.why } : { check, reason };
  facts.acting = { skipped: [...facts.acting.skipped, told] };
}

/** The work's result. @throws Error when it takes longer */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no time left')), Math.max(0, milliseconds));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
