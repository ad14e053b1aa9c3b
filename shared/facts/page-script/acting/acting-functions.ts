import { adjust, doubleText, unadjust } from './adjust-text';
import { countChanges, forgetChanges, recordChanges, undoChanges } from './change-recorder';
import { findControls } from './find-controls';
import { findJumps } from './find-jumps';
import { findMouseOnly, placesOfGiven, showHand } from './find-mouse-only';
import { findTrap } from './find-trap';
import { keepGiven } from './kept-elements';
import { compareTexts, rememberTexts } from './measure-cut-text';
import { measureOrientation, measureReflow } from './measure-reflow';
import { listPictureTexts, listStateTexts, readColours } from './read-contrast';
import { readFocus, watchFocus } from './read-focus';
import { surveyActing } from './survey-acting';
import {
  areShown,
  beginAttempt,
  endAttempt,
  focusIsPast,
  focusKept,
  middleOf,
  mouseOnlyIn,
  readLayer,
  restoreAddress,
  scrolledTo,
  selectedIndex,
  showForPicture,
  shownSince,
} from './try-control';

/** Page functions of the checks that use the page. */
export const ACTING_FUNCTIONS = {
  adjust,
  areShown,
  beginAttempt,
  compareTexts,
  countChanges,
  doubleText,
  endAttempt,
  findControls,
  findJumps,
  findMouseOnly,
  findTrap,
  focusIsPast,
  focusKept,
  forgetChanges,
  keepGiven,
  listPictureTexts,
  listStateTexts,
  measureOrientation,
  measureReflow,
  middleOf,
  mouseOnlyIn,
  placesOfGiven,
  readColours,
  readFocus,
  readLayer,
  recordChanges,
  rememberTexts,
  restoreAddress,
  scrolledTo,
  selectedIndex,
  showForPicture,
  showHand,
  shownSince,
  surveyActing,
  unadjust,
  undoChanges,
  watchFocus,
};
