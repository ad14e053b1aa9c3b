import { closestOf, parentOf } from '../element-tree';
import { givenElements, keep, keptElement } from './kept-elements';
import { isTabbable, tabbableElements } from './tabbable-elements';

/** Controls that may be used without sending or leaving anything; numbers of kept elements. */
export interface ControlsToTry {
  buttons: { number: number; isLink: boolean; clicks: boolean }[];
  openers: number[];
  skipLinks: { number: number; target: number }[];
  selects: { number: number; announced: boolean }[];
  menus: { item: number; trigger: number; list: number; hasOwnPage: boolean; items: number }[];
  /** Fields that do something when they get the focus. */
  fields: number[];
}

export interface ListeningElements {
  /** Numbers of elements that listen to `change` and to `focus`, as the browser's tools tell. */
  change: readonly number[];
  focus: readonly number[];
}

const DANGEROUS =
  /xo[áa]|hủy|huỷ|delete|remove|cancel|log ?out|sign ?out|đăng xuất|gửi|nộp|submit|send|thanh toán|pay|print|^in$|download|tải/i;
const SKIPS =
  /\bskip\b|\bjump to\b|bỏ qua|(chuyển|đi|nhảy|tới|đến).{0,12}(nội dung|menu|chính)|nội dung chính|aller au contenu/i;
const ANNOUNCES = /tự động|sẽ chuyển|chuyển trang|tải lại|automatically|will (open|take|reload|change|go)|reloads?/i;
const DECLARED_OPENERS =
  '[aria-haspopup=dialog], [data-toggle=modal], [data-bs-toggle=modal], [data-fancybox], [data-lightbox]';

/** Lists what to try, a few of each kind. */
export function findControls({ change, focus }: ListeningElements): ControlsToTry {
  const tabbables = tabbableElements(600);
  const clicked = new Set(givenElements());
  return {
    buttons: onePerClass(tabbables.filter(isCustomButton), 6).map(element => ({
      number: keep(element),
      isLink: element.matches('a[href]'),
      clicks: clicked.has(element),
    })),
    openers: onePerClass(
      tabbables.filter(element => isOpener(element, clicked)),
      5,
    ).map(keep),
    skipLinks: tabbables.slice(0, 8).flatMap(skipLink).slice(0, 2),
    selects: change
      .map(keptElement)
      .filter(isSelect)
      .slice(0, 2)
      .map(select => ({ number: keep(select), announced: isAnnounced(select) })),
    menus: hoverMenus(),
    fields: focus
      .map(keptElement)
      .filter(element => element instanceof HTMLInputElement && isTabbable(element))
      .slice(0, 2)
      .map(element => keep(element as Element)),
  };
}

const isCustomButton = (element: HTMLElement): boolean =>
  element.matches('[role=button]:not(button, input, summary, [aria-disabled=true])') &&
  !DANGEROUS.test(nameOf(element));

function isOpener(element: HTMLElement, clicked: ReadonlySet<Element>): boolean {
  if (
    DANGEROUS.test(nameOf(element)) ||
    (element.closest('form:not([role=search])')?.contains(element) === true &&
      element.matches('button:not([type=button]), input'))
  )
    return false;
  if (element.matches(DECLARED_OPENERS)) return !leavesPage(element);
  return (
    clicked.has(element) &&
    element.matches('button, a[href], [role=button]') &&
    !leavesPage(element) &&
    !element.matches('[role=button]:not(button, a)')
  );
}

function leavesPage(element: HTMLElement): boolean {
  const href = element.getAttribute('href');
  return href !== null && !/^(#.*|javascript:.*|)$/i.test(href.trim());
}

const nameOf = (element: Element): string =>
  `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''} ${element.getAttribute('title') ?? ''}`
    .trim()
    .slice(0, 200);

function onePerClass(elements: readonly HTMLElement[], limit: number): HTMLElement[] {
  const found = new Map<string, HTMLElement>();
  for (const element of elements) {
    const look =
      element.className === '' ? `${element.localName}${found.size}` : `${element.localName}.${element.className}`;
    if (!found.has(look)) found.set(look, element);
  }
  return [...found.values()].slice(0, limit);
}

function skipLink(element: HTMLElement): { number: number; target: number }[] {
  const href = element.getAttribute('href') ?? '';
  if (!element.matches('a[href]') || !/^#.+/.test(href) || !SKIPS.test(nameOf(element))) return [];
  const target = document.getElementById(decodeURIComponent(href.slice(1)));
  return target === null || target.contains(element) ? [] : [{ number: keep(element), target: keep(target) }];
}

const isSelect = (element: Element | null): element is HTMLSelectElement =>
  element instanceof HTMLSelectElement &&
  !element.multiple &&
  element.size <= 1 &&
  element.options.length > 1 &&
  isTabbable(element);

function isAnnounced(select: HTMLSelectElement): boolean {
  const described = (select.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map(id => document.getElementById(id)?.textContent ?? '');
  const around = parentOf(select)?.textContent ?? '';
  return ANNOUNCES.test(
    [
      ...described,
      ...[...select.labels].map(label => label.textContent ?? ''),
      select.title,
      around.slice(0, 400),
    ].join(' '),
  );
}

/** Entries of a menu whose sub-menu is not shown now. */
function hoverMenus(): ControlsToTry['menus'] {
  const found: ControlsToTry['menus'] = [];
  const lists = document.querySelectorAll<HTMLElement>(
    'nav ul ul, nav li > div, [role=navigation] ul ul, header ul ul, [class*=menu i] ul, [class*=nav i] ul ul, [class*=dropdown i] > ul, [class*=dropdown i] > div',
  );
  const seen = new Set<Element>();
  for (const list of lists) {
    const item = list.parentElement;
    const links = list.querySelectorAll('a[href], button');
    if (found.length >= 3 || item === null || seen.has(item) || links.length === 0 || isShown(list) || !isShown(item))
      continue;
    if ([...seen].some(other => other.contains(list)) || closestOf(item, '[aria-hidden=true], [inert]') !== null)
      continue;
    const trigger = [...item.children].find(child => child !== list && isShown(child));
    if (trigger === undefined) continue;
    seen.add(item);
    const focusable = trigger.matches('a[href], button, [tabindex="0"]')
      ? trigger
      : trigger.querySelector('a[href], button, [tabindex="0"]');
    found.push({
      item: keep(trigger),
      trigger: focusable === null ? -1 : keep(focusable),
      list: keep(list),
      hasOwnPage: focusable instanceof HTMLElement && leavesPage(focusable),
      items: links.length,
    });
  }
  return found;
}

/** Really on the screen: rendered, not clipped to nothing, not moved out of the page, not transparent. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 2 && height > 2 && right + scrollX > 0 && bottom + scrollY > 0;
}
