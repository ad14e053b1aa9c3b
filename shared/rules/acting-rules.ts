import buttonRoleReactsToSpace from './accessibility/button-role-reacts-to-space';
import buttonRoleWorksWithKeyboard from './accessibility/button-role-works-with-keyboard';
import choiceDoesNotLeaveThePage from './accessibility/choice-does-not-leave-the-page';
import contrastHoldsOnHoverAndFocus from './accessibility/contrast-holds-on-hover-and-focus';
import controlsWorkWithoutMouse from './accessibility/controls-work-without-mouse';
import dialogClosesWithEscape from './accessibility/dialog-closes-with-escape';
import dialogKeepsTheFocus from './accessibility/dialog-keeps-the-focus';
import dialogTakesTheFocus from './accessibility/dialog-takes-the-focus';
import draggingHasAnotherWay from './accessibility/dragging-has-another-way';
import focusChangesNothing from './accessibility/focus-changes-nothing';
import focusIsNotCovered from './accessibility/focus-is-not-covered';
import focusIsVisible from './accessibility/focus-is-visible';
import focusMarkHasContrast from './accessibility/focus-mark-has-contrast';
import focusOrderFollowsView from './accessibility/focus-order-follows-view';
import gestureHasAnotherWay from './accessibility/gesture-has-another-way';
import hoverContentCanBeDismissed from './accessibility/hover-content-can-be-dismissed';
import hoverMenuOpensWithKeyboard from './accessibility/hover-menu-opens-with-keyboard';
import keyboardIsNotTrapped from './accessibility/keyboard-is-not-trapped';
import messageStaysLongEnough from './accessibility/message-stays-long-enough';
import pageWorksInBothOrientations from './accessibility/page-works-in-both-orientations';
import pressCanBeUndone from './accessibility/press-can-be-undone';
import skipLinkMovesFocus from './accessibility/skip-link-moves-focus';
import tabKeyLeavesEveryPart from './accessibility/tab-key-leaves-every-part';
import textAt200PercentIsWhole from './accessibility/text-at-200-percent-is-whole';
import textFits320Pixels from './accessibility/text-fits-320-pixels';
import textOverPicturesHasContrast from './accessibility/text-over-pictures-has-contrast';
import textSpacingCutsNothing from './accessibility/text-spacing-cuts-nothing';
import type { CatalogueRule } from './rule';

/** Accessibility rules that judge what happened when the page was used (keyboard, zoom, spacing), in report order. */
export const ACTING_RULES: readonly CatalogueRule[] = [
  keyboardIsNotTrapped,
  tabKeyLeavesEveryPart,
  controlsWorkWithoutMouse,
  hoverMenuOpensWithKeyboard,
  buttonRoleWorksWithKeyboard,
  buttonRoleReactsToSpace,
  focusIsVisible,
  focusIsNotCovered,
  focusOrderFollowsView,
  focusChangesNothing,
  dialogTakesTheFocus,
  dialogKeepsTheFocus,
  dialogClosesWithEscape,
  skipLinkMovesFocus,
  choiceDoesNotLeaveThePage,
  messageStaysLongEnough,
  textFits320Pixels,
  textAt200PercentIsWhole,
  textSpacingCutsNothing,
  pageWorksInBothOrientations,
  contrastHoldsOnHoverAndFocus,
  textOverPicturesHasContrast,
  pressCanBeUndone,
  draggingHasAnotherWay,
  gestureHasAnotherWay,
  focusMarkHasContrast,
  hoverContentCanBeDismissed,
];
