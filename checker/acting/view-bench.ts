import type { ViewBench } from '../../shared/facts/acting/view-bench';
import { type ActingBench, pause } from './acting-bench';

/** Scripts that lay the page out anew do so soon after the size changes. */
const LAYOUT_MILLISECONDS = 60;

/** The throw-away page as the shared checks of text and view use it. */
export function viewBench({ page, world, survey, listeners }: ActingBench): ViewBench {
  return {
    survey,
    call: world.call,
    mayTurn: survey.turns || listeners.resize,
    show: async size => {
      await page.setViewportSize(size);
      if (listeners.resize) await pause(LAYOUT_MILLISECONDS);
    },
  };
}
