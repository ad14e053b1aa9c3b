import type {
  ActivationFacts,
  FocusStop,
  KeyboardTrap,
  KeyboardWalkFacts,
  OpenedDialog,
} from '../../facts/acting-facts';

/** A place for tests. */
export const at = { selector: '#x', quote: '<a>' };

/** A stop of the keyboard walk with nothing wrong. */
export const goodStop: FocusStop = {
  at,
  box: { x: 0, y: 0, width: 40, height: 20 },
  covered: 'no',
  coveredBy: null,
  onFocus: 'nothing',
  movedTo: null,
};

/** A trap with no way out. */
export const closedTrap: KeyboardTrap = {
  members: [at],
  unreached: [at],
  unreachedCount: 1,
  inDialog: false,
  inside: false,
  backwardLeaves: false,
  keyThatLeaves: null,
  speaksOfKeys: false,
};

/** A walk through one good stop. */
export const walkWith = (change: Partial<KeyboardWalkFacts>): KeyboardWalkFacts => ({
  stops: [goodStop],
  complete: true,
  trap: null,
  jumps: [],
  ...change,
});

/** A dialog that does all it should. */
export const goodDialog: OpenedDialog = {
  opener: at,
  at,
  declared: true,
  focusMovedIn: true,
  nextTabGoesIn: true,
  focusLeaves: false,
  closesWithEscape: true,
};

/** Nothing was there to use. */
export const NOTHING_USED: ActivationFacts = {
  buttons: [],
  dialogs: [],
  skipLinks: [],
  selects: [],
  menus: [],
  messages: [],
};
