import { readAccessibility } from './accessibility/read-accessibility';
import { ACTING_FUNCTIONS } from './acting/acting-functions';
import { describeDocument } from './describe-document';
import { framePath } from './frame-path';
import { framesBySelector } from './frames-by-selector';
import { readJourneyStep } from './journey/read-journey-step';
import { readAbilities } from './network/read-abilities';
import { readNetwork } from './network/read-network';
import { hideOverlay, showOverlay } from './overlay/show-overlay';
import { readCompactProcedure } from './procedure/read-procedure';
import { readTypedTexts } from './read-typed-texts';
import { axeFinish, axePartial } from './run-axe';
import { waitForQuiet } from './wait-for-quiet';

/** Every function the page script offers to its host. Input and output are plain JSON. */
export const PAGE_FUNCTIONS = {
  framePath,
  framesBySelector,
  describeDocument,
  axePartial,
  axeFinish,
  waitForQuiet,
  readAccessibility,
  readProcedure: readCompactProcedure,
  readJourneyStep,
  readTypedTexts,
  readNetwork,
  readAbilities,
  ...ACTING_FUNCTIONS,
  showOverlay,
  hideOverlay,
};

export type PageFunctions = typeof PAGE_FUNCTIONS;
export type PageFunctionName = keyof PageFunctions;
export type InputOf<N extends PageFunctionName> = Parameters<PageFunctions[N]>[0];
export type OutputOf<N extends PageFunctionName> = Awaited<ReturnType<PageFunctions[N]>>;
