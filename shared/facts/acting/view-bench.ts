import type { ActingSurvey } from '../page-script/acting/survey-acting';
import type { InputOf, OutputOf, PageFunctionName } from '../page-script/page-functions';

/** In CSS pixels. */
export interface ViewSize {
  width: number;
  height: number;
}

/** What the checks of text and view need of a browser: the checker's throw-away page, or the tab of an auditor. */
export interface ViewBench {
  survey: ActingSurvey;
  /** Runs a page function in the top frame. @throws Error when it threw or the page is gone */
  call<N extends PageFunctionName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /**
   * Shows the page in a view of this size and lets it lay itself out. A browser that can only zoom gives the width alone.
   * @throws CannotTry when it cannot be had
   */
  show(size: ViewSize): Promise<void>;
  /** Whether the other orientation can matter: some style or script may ask for it. */
  mayTurn: boolean;
}
