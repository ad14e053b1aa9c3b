import { adjust, unadjust } from './adjust-text';
import { countChanges, forgetChanges, notePlace, recordChanges, restorePlace, undoChanges } from './change-recorder';
import { compareDoubled, compareSpaced } from './compare-adjusted';
import { findControls } from './find-controls';
import { findJumps } from './find-jumps';
import { findMouseOnly, placesOfGiven, showHand } from './find-mouse-only';
import { findTrap } from './find-trap';
import { keepGiven } from './kept-elements';
import { compareTexts, rememberTexts } from './measure-cut-text';
import { measureOrientation, measureReflow } from './measure-reflow';
import { listPictureTexts, listStateTexts, readColours } from './read-contrast';
import { readFocus, watchFocus } from './read-focus';
import { hideGround, showGround } from './show-ground';
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
import { compareFocusStyles, readFocusedColours } from './try-focus';
import { stillThere, viewSize } from './view-size';

/** Page functions of the checks that use the page. */
export const ACTING_FUNCTIONS = {
  adjust,
  areShown,
  beginAttempt,
  compareDoubled,
  compareFocusStyles,
  compareSpaced,
  compareTexts,
  countChanges,
  endAttempt,
  findControls,
  findJumps,
  findMouseOnly,
  findTrap,
  focusIsPast,
  focusKept,
  forgetChanges,
  hideGround,
  keepGiven,
  listPictureTexts,
  listStateTexts,
  measureOrientation,
  measureReflow,
  middleOf,
  mouseOnlyIn,
  notePlace,
  placesOfGiven,
  readColours,
  readFocus,
  readFocusedColours,
  readLayer,
  recordChanges,
  rememberTexts,
  restoreAddress,
  restorePlace,
  scrolledTo,
  selectedIndex,
  showForPicture,
  showGround,
  showHand,
  shownSince,
  stillThere,
  surveyActing,
  unadjust,
  undoChanges,
  viewSize,
  watchFocus,
};
