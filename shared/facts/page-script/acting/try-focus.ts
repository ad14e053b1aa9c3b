import type { FocusLook } from '../../acting-facts';
import { parentOf } from '../element-tree';
import { Places } from '../places';
import { adjust, unadjust } from './adjust-text';
import { forgetChanges, recordChanges, undoChanges } from './change-recorder';
import { keptElement } from './kept-elements';
import { colourOf, groundOf, listStateTexts, readColours, roundRatio, type StateColours } from './read-contrast';
import { activeElement, isTextField, isVisibleRing, ringOf } from './read-focus';

/** Elements of one look count once beyond those that need no second glance. */
const LOOK_LIMIT = 300;
const TEXT_LIMIT = 40;
/** A contrast of 3:1 is the measure of WCAG 2.2, 2.4.13; a line of two pixels its thickness. */
const STRONG = 3;
const THICK = 2;
/** Elements whose inner parts take the focus, which cannot be seen from here. */
const HAS_PARTS = 'iframe, frame, object, embed, audio, video';

export interface FocusStyles {
  /** False when the keyboard speaks to another window or to the browser itself: then no style of focus applies. */
  hasFocus: boolean;
  looks: FocusLook[];
}

/**
 * Gives the focus to one kept element after the other, as scripts can, and compares how the styles say it looks. What
 * scripts of the page do in answer is undone. All in one go: nothing can stay behind.
 */
export function compareFocusStyles({ numbers }: { numbers: readonly number[] }): FocusStyles {
  return leavingNothing(() => {
    const places = new Places();
    const seen = new Set<string>();
    const looks: FocusLook[] = [];
    for (const number of numbers) {
      const element = keptElement(number);
      if (looks.length >= LOOK_LIMIT || !isFocusable(element)) continue;
      const kind = element.cloneNode(false) as Element;
      for (const { name } of [...kind.attributes]) if (NAMES.test(name)) kind.removeAttribute(name);
      if (seen.has(kind.outerHTML)) continue;
      seen.add(kind.outerHTML);
      const at = places.of(element);
      unfocus();
      const rest = looksOf(element);
      if (!giveFocus(element)) {
        if (!document.hasFocus()) return { hasFocus: false, looks: [] };
        continue;
      }
      const { width, height } = element.getBoundingClientRect();
      const found = compare(element, rest);
      looks.push({ at, moved: false, side: Math.round(Math.min(width, height) * 10) / 10, ...found });
    }
    return { hasFocus: true, looks };
  });
}

/** Contrast of the controls' own text at rest and with focus. */
export function readFocusedColours(): { hasFocus: boolean; rest: StateColours[]; focused: StateColours[] } {
  return leavingNothing(() => {
    const numbers = listStateTexts({ limit: TEXT_LIMIT });
    unfocus();
    const rest = readColours({ numbers });
    const focused: StateColours[] = [];
    for (const number of numbers) {
      const element = keptElement(number);
      if (!isFocusable(element) || !giveFocus(element)) continue;
      focused.push(...readColours({ numbers: [number] }));
      unfocus();
    }
    return { hasFocus: document.hasFocus(), rest, focused };
  });
}

const NAMES = /^(id|href|name|title|aria-label|value|data-)/;

function leavingNothing<T>(work: () => T): T {
  recordChanges();
  adjust({ what: 'still' });
  try {
    return work();
  } finally {
    unadjust({ what: 'still' });
    undoChanges({ since: 0 });
    forgetChanges();
  }
}

type Focusable = HTMLElement | SVGElement;

const isFocusable = (element: Element | null): element is Focusable =>
  (element instanceof HTMLElement || element instanceof SVGElement) &&
  element.isConnected &&
  !element.matches(HAS_PARTS);

function unfocus(): void {
  const active = activeElement();
  if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
}

/** @returns whether the element has the focus now, as after Tab */
function giveFocus(element: Focusable): boolean {
  const options: FocusOptions & { focusVisible?: boolean } = { preventScroll: true, focusVisible: true };
  element.focus(options);
  return activeElement() === element && element.matches(':focus-visible');
}

interface Looks {
  all: string;
  ground: ReturnType<typeof groundOf>;
}

/** Everything a style can show the focus by: on the element, what it draws before and after itself, and its parent. */
function looksOf(element: Element): Looks {
  const parent = parentOf(element);
  const styles = [
    getComputedStyle(element),
    getComputedStyle(element, '::before'),
    getComputedStyle(element, '::after'),
    ...(parent === null ? [] : [getComputedStyle(parent)]),
    ...[...element.children].slice(0, 3).map(child => getComputedStyle(child)),
  ];
  const all = styles
    .map(style => [ringIn(style), ...SHOWN.map(name => style.getPropertyValue(name))].join(';'))
    .join('|');
  return { all, ground: groundOf(element) };
}

/** An outline that is not drawn has a width and a colour all the same. */
function ringIn({ outlineStyle, outlineWidth, outlineColor, outlineOffset }: CSSStyleDeclaration): string {
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) === 0) return 'none';
  return [outlineStyle, outlineWidth, outlineColor, outlineOffset].join(' ');
}

const SHOWN = [
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'background-color',
  'background-image',
  'background-position',
  'background-size',
  'box-shadow',
  'color',
  'text-decoration',
  'text-shadow',
  'font-weight',
  'opacity',
  'filter',
  'transform',
  'clip',
  'clip-path',
  'position',
  'left',
  'top',
  'width',
  'height',
  'visibility',
  'display',
  'content',
];

type Compared = Pick<FocusLook, 'by' | 'changed' | 'strong'>;

function compare(element: Focusable, rest: Looks): Compared {
  if (ringOf(element) === 'clear') return { by: 'outline', changed: 0, strong: 0 };
  const now = looksOf(element);
  if (now.all === rest.all)
    return isTextField(element) ? { by: 'caret', changed: 0, strong: 0 } : { by: 'style', changed: 0, strong: 0 };
  const { width, height } = element.getBoundingClientRect();
  const strong = Math.round(Math.max(ringPixels(element), groundPixels(rest, now, width * height)));
  return { by: 'style', changed: Math.max(1, strong), strong };
}

/** Pixels of a plain ring that stands out from the flat ground it lies on; 0 when that is not sure. */
function ringPixels(element: Focusable): number {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const thick = Number.parseFloat(outlineWidth);
  if (!/^(solid|double)$/.test(outlineStyle) || thick < THICK) return 0;
  const offset = Number.parseFloat(outlineOffset);
  const under = offset < 0 ? element : parentOf(element);
  const [colour, ground] = [colourOf(outlineColor), under === null ? null : groundOf(under)];
  if (colour === null || colour[3] < 0.99 || ground === null || roundRatio(colour, ground) < STRONG) return 0;
  if (!isVisibleRing(element, Math.max(0, offset) + thick)) return 0;
  const { width, height } = element.getBoundingClientRect();
  return 2 * (width + height) * thick;
}

/** Pixels of the element whose flat ground changes its colour by 3:1. */
function groundPixels(rest: Looks, now: Looks, area: number): number {
  if (rest.ground === null || now.ground === null) return 0;
  return roundRatio(rest.ground, now.ground) >= STRONG ? area : 0;
}
