import type { DocumentText, JumpLink } from '../../accessibility-facts';
import { ownTexts } from './own-texts';
import type { PageReading } from './page-reading';
import { headingElements } from './read-headings';
import type { ShownText } from './read-text';

const FOCUSABLE =
  'a[href], area[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled]), iframe, summary, [tabindex]:not([tabindex="-1"])';
const REPEATED = 'nav, aside, footer, [role=navigation], [role=complementary], [role=contentinfo]';
const OWN = 'main, [role=main], article';
const SILENT = /^(script|style|template|noscript|title|option)$/;
const WAY_TO_CONTENT =
  /\b(skip|jump|bypass)\b|main content|bỏ qua|nhảy (tới|đến)|(tới|đến|sang|xuống) nội dung|nội dung chính|(aller|passer) au (contenu|texte)|contenu principal/i;
const JUMP_LIMIT = 20;

/** Reads the frame's document as a whole. */
export function readDocument(page: PageReading, summary: ShownText['summary']): DocumentText {
  const root = document.documentElement;
  return {
    ...summary,
    at: page.place(root, document.title || undefined),
    top: window === window.parent,
    root: root.localName,
    title: document.title,
    lang: root.getAttribute('lang'),
    refresh: document.querySelector('meta[http-equiv=refresh i]')?.getAttribute('content') ?? null,
    touchAction: [root, document.body].flatMap(element =>
      element === null ? [] : getComputedStyle(element).touchAction,
    ),
    hasMain: page
      .named(['main'], 'main')
      .some(element => page.visibility.isExposed(element) && element.childNodes.length > 0),
    hasRegion: page
      .named(['section'], 'region')
      .some(
        element =>
          element.matches('[aria-label], [aria-labelledby]') &&
          page.visibility.isExposed(element) &&
          page.closest(element, REPEATED) === null,
      ),
    hasRepeatedBlock: hasBlockBeforeContent(page),
    mainHeadings: headingElements(page).filter(
      heading =>
        page.visibility.isExposed(heading) &&
        page.visibility.isOnScreen(heading) &&
        page.closest(heading, REPEATED) === null,
    ).length,
    scriptedJump: hasScriptedJump(page),
    jumps: readJumps(page),
  };
}

/** What stands behind the content need not be skipped to reach it. */
function hasBlockBeforeContent(page: PageReading): boolean {
  const blocks = page
    .named(['nav', 'aside', 'footer', 'header'], 'navigation')
    .filter(element => page.visibility.isRendered(element) && page.closest(element, OWN) === null);
  if (blocks.length === 0) return false;
  const last = page.elements.findLast(element => holdsContent(element, page));
  return last !== undefined && page.orderOf(last) > Math.min(...blocks.map(block => page.orderOf(block)));
}

function holdsContent(element: Element, page: PageReading): boolean {
  if (SILENT.test(element.localName)) return false;
  if (ownTexts(element).length === 0 || !page.visibility.isRendered(element)) return false;
  return page.closest(element, OWN) !== null || page.closest(element, `${REPEATED}, header, [role=banner]`) === null;
}

/** Whether its script really leads to the content is not known from outside. */
function hasScriptedJump(page: PageReading): boolean {
  const links = page.named(['a'], 'link').filter(link => !/^#.+/.test(link.getAttribute('href') ?? ''));
  return [...page.named(['button'], 'button'), ...links].some(
    element => page.visibility.isExposed(element) && WAY_TO_CONTENT.test(page.names.of(element)),
  );
}

function readJumps(page: PageReading): JumpLink[] {
  const focusable = page.matching(FOCUSABLE).filter(element => page.visibility.isRendered(element));
  return focusable
    .map((element, position) => ({ element, position }))
    .filter(({ element }) => /^#.+/.test(element.getAttribute('href') ?? '') && page.visibility.isExposed(element))
    .slice(0, JUMP_LIMIT)
    .map(({ element, position }) => jumpFacts(element, position, page));
}

function jumpFacts(element: Element, position: number, page: PageReading): JumpLink {
  const fragment = (element.getAttribute('href') ?? '').slice(1);
  const target =
    document.getElementById(fragment) ??
    document.getElementById(decoded(fragment)) ??
    document.getElementsByName(fragment)[0] ??
    null;
  const name = page.names.of(element);
  return {
    at: page.place(element, name || undefined),
    name,
    position,
    targetExists: target !== null || /^top$/i.test(fragment),
    targetHidden: target !== null && !target.checkVisibility(),
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
