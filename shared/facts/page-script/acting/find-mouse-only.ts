import type { Place } from '../../accessibility-facts';
import type { MouseOnlyElement } from '../../acting-facts';
import { closestOf, parentOf } from '../element-tree';
import { Places } from '../places';
import { givenElements, keep, keptElement } from './kept-elements';

export interface MouseOnlyAnswer {
  elements: (MouseOnlyElement & { number: number })[];
}

const OPERABLE =
  'a[href], area[href], button, input, select, textarea, summary, label, option, iframe, video, audio, canvas, object, embed, [contenteditable]:not([contenteditable=false])';
const WIDGET =
  '[role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem], [role=radio], [role=option]';
const COMPOSITE =
  '[role=grid], [role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree], [role=treegrid], [role=radiogroup], [role=combobox], [role=toolbar], [class*=calendar i], [class*=datepicker i]';

/** Of the elements that listen to clicks (handed over by the host), those that neither are nor hold a stop of Tab. */
export function findMouseOnly(): MouseOnlyAnswer {
  const places = new Places();
  const given = new Set(givenElements());
  const candidates = [...given].filter(element => isCandidate(element, given));
  return {
    elements: candidates.slice(0, 60).map(element => ({
      number: keep(element),
      at: places.of(element),
      looksOperable: looksOperable(element),
      doubt: doubtOf(element),
    })),
  };
}

/** Places of the given elements that are controls of their own: rendered, not the page as a whole; at most 20. */
export function placesOfGiven({ draggable }: { draggable: boolean }): Place[] {
  const marked = draggable ? document.querySelectorAll('[draggable=true]') : [];
  const places = new Places();
  return [...new Set([...givenElements(), ...marked])]
    .filter(element => element.isConnected && !element.matches('html, body, main, canvas, video, [role=slider], input'))
    .filter(element => element.checkVisibility({ visibilityProperty: true }))
    .slice(0, 20)
    .map(element => places.of(element));
}

/** Whether each element shows a hand now; the host forces the hover state first. */
export function showHand({ numbers }: { numbers: readonly number[] }): boolean[] {
  return numbers.map(keptElement).map(element => element !== null && looksOperable(element));
}

function looksOperable(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer' || element.matches(WIDGET);
}

function isCandidate(element: Element, all: ReadonlySet<Element>): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.isConnected) return false;
  if (
    element === document.body ||
    element === document.documentElement ||
    element.matches('main, form, header, footer, nav, table, tbody, ul, ol, dl, section, article')
  )
    return false;
  if (element.matches(OPERABLE) || reachable(element) || !element.checkVisibility({ visibilityProperty: true }))
    return false;
  if (closestOf(parentOf(element), OPERABLE) !== null || hasReachableAround(element)) return false;
  if (holdsReachable(element) || [...element.querySelectorAll('*')].some(inner => all.has(inner))) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < 4 || height < 4 || width * height > innerWidth * innerHeight * 0.4) return false;
  return saysSomething(element);
}

const reachable = (element: Element): boolean => (element as HTMLElement).tabIndex >= 0;

function hasReachableAround(element: Element): boolean {
  for (let around = parentOf(element); around !== null && around !== document.body; around = parentOf(around)) {
    if (reachable(around)) return true;
  }
  return false;
}

function holdsReachable(element: Element): boolean {
  return [...element.querySelectorAll<HTMLElement>('*')].some(inner => inner.tabIndex >= 0 || inner.matches(OPERABLE));
}

/** An empty backdrop is no control; text, a picture or a name makes it one. */
function saysSomething(element: Element): boolean {
  if ((element.textContent ?? '').trim() !== '' || element.matches('img, svg, svg *, [title], [aria-label]'))
    return true;
  return element.querySelector('img, svg, i, [class*=icon i]') !== null;
}

function doubtOf(element: Element): MouseOnlyElement['doubt'] {
  if (element.hasAttribute('tabindex')) return 'script-focus';
  if (closestOf(element, '[aria-hidden=true]') !== null) return 'hidden-from-readers';
  if (closestOf(element, COMPOSITE) !== null) return 'composite';
  if (element.matches('td, th, tr')) return 'table-cell';
  const control = 'input, select, textarea, button, a[href], [tabindex="0"]';
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return beside.some(other => other?.matches(control) || other?.matches('label')) ? 'neighbour' : 'none';
}
