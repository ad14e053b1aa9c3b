import type { Place } from './accessibility-facts';

/**
 * Facts of the checks that use a throw-away copy of the page. Each check has a part of its own in the page facts; a part
 * that is absent did not run, and `skipped` says why.
 */
export interface ActingFacts {
  /** `why`: the reason in words of the report, where the browser itself stands against the check. */
  skipped: readonly { check: string; reason: string; why?: Untried }[];
}

/** What keeps a browser extension from trying a check; keys of sentences. */
export type Untried =
  | 'acting-needs-keys'
  | 'acting-needs-listeners'
  | 'acting-needs-pointer'
  | 'acting-needs-pictures'
  | 'acting-out-of-view'
  | 'acting-needs-turning'
  | 'acting-view-too-wide'
  | 'acting-page-without-focus';

/** A box in CSS pixels of the document. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is met when Tab is pressed again and again from the start of the page. */
export interface KeyboardWalkFacts {
  stops: readonly FocusStop[];
  /** False when the walk was cut short by its limits. */
  complete: boolean;
  trap: KeyboardTrap | null;
  jumps: readonly FocusJump[];
}

export interface FocusStop {
  at: Place;
  box: Box;
  /** What lies over the focused element: `opaque` when nothing of it can be seen. */
  covered: 'no' | 'partly' | 'see-through' | 'opaque';
  /** What covers it, when something does. */
  coveredBy: Place | null;
  /** What the page did by itself when the element got the focus. */
  onFocus: 'nothing' | 'moved-on' | 'dropped' | 'opened-page';
  /** Where the focus went by itself. */
  movedTo: Place | null;
}

/** Tab goes round among a few elements and never reaches the others. */
export interface KeyboardTrap {
  members: readonly Place[];
  /** Elements the keyboard should have reached, at most 10. */
  unreached: readonly Place[];
  unreachedCount: number;
  /** The members stand in an open dialog or a layer over the page: keeping the focus there is right. */
  inDialog: boolean;
  /** A frame, player or date field is among the members: Tab may still make steps inside it. */
  inside: boolean;
  /** Shift+Tab leaves the group. */
  backwardLeaves: boolean;
  /** A key the page names in its text, and that really leaves the group. */
  keyThatLeaves: string | null;
  /** The page's text speaks of keys or help, so a way out may be explained. */
  speaksOfKeys: boolean;
}

/** Two neighbours in the order of focus that stand the other way round on the screen. */
export interface FocusJump {
  from: Place;
  to: Place;
}

/** Elements that react to the pointer and that the keyboard never reaches. */
export interface MouseOnlyFacts {
  elements: readonly MouseOnlyElement[];
  /** How many elements listen to clicks. */
  listening: number;
}

export interface MouseOnlyElement {
  at: Place;
  /** The mouse pointer shows a hand over it, or it has the role of a control. */
  looksOperable: boolean;
  /** Something else nearby may do the same, so a person has to look. */
  doubt: 'none' | 'neighbour' | 'composite' | 'script-focus' | 'hidden-from-readers' | 'table-cell';
}

/** Elements that ask for more than a plain click of the pointer, as their scripts listen; at most 20 each. */
export interface PointerUseFacts {
  /** React when the pointer goes down, and to nothing that comes later. */
  press: readonly Place[];
  /** Can be dragged. */
  drag: readonly Place[];
  /** Follow the path of fingers. */
  gesture: readonly Place[];
}

/** How elements look with and without focus. */
export interface FocusLooksFacts {
  elements: readonly FocusLook[];
}

export interface FocusLook {
  at: Place;
  /**
   * `outline`: the style draws a ring; `caret`: a text field shows its cursor; `pixels`: pictures were compared; `style`:
   * computed styles were compared, which proves a change and never that there is none.
   */
  by: 'outline' | 'caret' | 'pixels' | 'style';
  /** Pixels of the view that differ between the two states; by style an estimate, 0 when no style differs. */
  changed: number;
  /** Those that differ by a contrast of at least 3:1. */
  strong: number;
  /** The element moved or changed its size, so that pixels differ without showing anything. */
  moved: boolean;
  /** The shorter side of the element, CSS pixels. */
  side: number;
}

/** The page at 320 × 256 CSS pixels. */
export interface ReflowFacts {
  /** How far the page as a whole can be scrolled sideways, CSS pixels. */
  pageScroll: number;
  /** Lines of text that do not fit the width, outside tables, code, maps, pictures and tool bars. */
  wide: readonly { at: Place; width: number; right: number; scrolls: 'page' | 'box' | 'cut'; letters: number }[];
}

/** Text before and after the page was changed (spacing, zoom, text size). */
export interface TextCutFacts {
  /** Texts looked at. */
  texts: number;
  cut: readonly CutText[];
}

export interface CutText {
  at: Place;
  /** The box that cuts it. */
  by: Place;
  how: 'zoom' | 'text-size' | 'spacing';
  /** A part of this text was already cut or hidden before. */
  before: boolean;
  /** The full text may be had elsewhere: an ellipsis, a link or a button beside it. */
  wayOut: boolean;
}

/** Angle of the page's root in both orientations, degrees 0 … 359, and how much text is seen. */
export interface OrientationFacts {
  portrait: { angle: number; letters: number; asksToTurn: string | null };
  landscape: { angle: number; letters: number; asksToTurn: string | null };
}

/** Text contrast where a state or a picture decides it. */
export interface ContrastFacts {
  texts: readonly TextContrast[];
}

export interface TextContrast {
  at: Place;
  state: 'hover' | 'focus' | 'picture';
  /** Contrast ratios 1 … 21: the worst and the best that were measured, and the one needed. */
  worst: number;
  best: number;
  needed: number;
  /** The same text meets the ratio when no state applies. */
  goodAtRest: boolean;
}

/** What happened when controls were used as a keyboard user would. */
export interface ActivationFacts {
  /** `clicks`: a script listens to clicks on it, or it is a link. */
  buttons: readonly { at: Place; enter: boolean; space: boolean; clicks: boolean }[];
  dialogs: readonly OpenedDialog[];
  skipLinks: readonly { at: Place; target: string; moved: boolean }[];
  selects: readonly { at: Place; navigates: boolean; announced: boolean }[];
  /** `dismissible`: Esc takes the sub-menu away while the pointer stays. */
  menus: readonly { at: Place; byKeyboard: boolean; hasOwnPage: boolean; dismissible: boolean; items: number }[];
  messages: readonly { at: Place; milliseconds: number; letters: number }[];
}

export interface OpenedDialog {
  opener: Place;
  at: Place;
  /** Marked up as a dialog: `<dialog>`, `role=dialog`, `aria-modal`. */
  declared: boolean;
  focusMovedIn: boolean;
  /** The next Tab after opening goes into it. */
  nextTabGoesIn: boolean;
  /** Tab leads out of it while it stays open. */
  focusLeaves: boolean;
  closesWithEscape: boolean;
}
