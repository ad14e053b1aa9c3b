import type { MarkupFacts } from '../../accessibility-facts';
import { markOf } from './mark-of';
import { lettersIn, type PageReading } from './page-reading';

const COMPOSITE =
  '[role=tablist], [role=menu], [role=menubar], [role=toolbar], [role=listbox], [role=grid], [role=tree], [role=radiogroup], [role=combobox], [role=dialog], [aria-hidden=true], [class*=carousel i], [class*=slick i], [class*=swiper i], [class*=slide i], [class*=tab i]';
const CONTENT = 'img, svg, canvas, video, audio, iframe, object, embed, input, button, select, textarea, picture, hr';

/** Reads controls taken out of the Tab order, and lists and items that hold nothing. */
export function readOrderMarks(page: PageReading): MarkupFacts[] {
  return [
    ...takenOut(page).map(element => markOf(page, 'out-of-tab-order', element)),
    ...page
      .named(['ul', 'ol', 'li', 'dl'])
      .filter(element => isEmpty(element) && page.visibility.isExposed(element) && hasNoOtherUse(element))
      .map(element => markOf(page, 'empty-list', element)),
  ].slice(0, 50);
}

/** A widget moves the focus among its parts itself; beside a link to the same place nothing is lost. */
function takenOut(page: PageReading): Element[] {
  const found = page.matching('a[href][tabindex="-1"], button[tabindex="-1"]:not([disabled])');
  if (found.length === 0) return [];
  const reached = new Set(page.matching('a[href]:not([tabindex])').map(link => link.getAttribute('href')));
  return found.filter(element => !reached.has(element.getAttribute('href')) && isLostControl(element, page));
}

function isLostControl(element: Element, page: PageReading): boolean {
  return (
    !element.hasAttribute('role') &&
    lettersIn(element.textContent ?? '') > 0 &&
    page.closest(element, COMPOSITE) === null &&
    page.visibility.isOnScreen(element)
  );
}

function isEmpty(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && element.querySelector(`${CONTENT}, li, dt, dd`) === null;
}

/** What a script fills, or a style sheet paints, has a name of its own. */
function hasNoOtherUse(element: Element): boolean {
  const marked = [element, ...element.querySelectorAll('*'), element.closest('ul, ol') ?? element].some(part =>
    ['id', 'class', 'style', 'role', 'aria-live'].some(name => part.hasAttribute(name)),
  );
  return (
    !marked &&
    getComputedStyle(element).backgroundImage === 'none' &&
    getComputedStyle(element, '::before').content === 'none'
  );
}
