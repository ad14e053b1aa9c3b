import type { ScriptFacts } from '../../accessibility-facts';
import type { PageReading } from './page-reading';
import { scriptTargets } from './script-targets';

/** Longer files are libraries, characters. */
const SCRIPT_LIMIT = 60_000;
const FILE_LIMIT = 8;

interface Script {
  element: Element;
  code: string;
}

/** Patterns that only ever raise a question: a script is text here, it is not understood. */
const PATTERNS: readonly (readonly [ScriptFacts['kind'], RegExp])[] = [
  ['motion', /addEventListener\(\s*['"]device(motion|orientation)|ondevice(motion|orientation)/],
  [
    'single-key',
    /addEventListener\(\s*['"]key(down|press|up)['"][\s\S]{0,400}?\.key\s*===?\s*['"][^'"]['"]|hotkeys\(\s*['"]\w['"]|Mousetrap\.bind\(\s*['"]\w['"]/,
  ],
  [
    'timed-hide',
    /setTimeout\([\s\S]{0,160}?(\.hide\(|fadeOut|\.remove\(|display\s*=\s*['"]none|(classList\.add|addClass)\(['"](hidden|hide|d-none))/,
  ],
  [
    'timed-leave',
    /setTimeout\([\s\S]{0,200}?(location(\.href)?\s*=|location\.(reload|assign|replace)|logout|dang-?xuat|\.submit\()/i,
  ],
  ['timed-change', /setInterval\([\s\S]{0,400}?(innerHTML|innerText|textContent|\.text\(|\.html\()/],
];
const MODIFIER = /(ctrl|alt|meta)Key/;

/**
 * Reads what scripts do that concerns a criterion: inline ones, and short files of the page's own host that the browser
 * still has in its cache. Nothing is fetched from the network.
 */
export async function readScripts(page: PageReading): Promise<ScriptFacts[]> {
  const elements = page.named(['script']);
  const inline = elements
    .filter(element => !element.hasAttribute('src'))
    .map(element => ({ element, code: element.textContent ?? '' }));
  const files = await Promise.all(elements.filter(isOwnFile).slice(0, FILE_LIMIT).map(cachedScript));
  return [...inline, ...files]
    .filter(({ code }) => code.length < SCRIPT_LIMIT)
    .flatMap(script => [...findings(script, page), ...targets(script, page)]);
}

function isOwnFile(element: Element): boolean {
  const src = element.getAttribute('src');
  return (
    src !== null && URL.canParse(src, document.baseURI) && new URL(src, document.baseURI).origin === location.origin
  );
}

async function cachedScript(element: Element): Promise<Script> {
  try {
    const address = new URL(element.getAttribute('src') ?? '', document.baseURI).href;
    const response = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' });
    return { element, code: response.ok ? await response.text() : '' };
  } catch {
    return { element, code: '' };
  }
}

function findings({ element, code }: Script, page: PageReading): ScriptFacts[] {
  return PATTERNS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(code)?.[0];
    if (match === undefined || (kind === 'single-key' && MODIFIER.test(code))) return [];
    const piece = match.replace(/\s+/g, ' ').slice(0, 160);
    return concernsThisPage(match) ? [{ at: page.place(element, piece), kind, code: piece }] : [];
  });
}

function targets({ code }: Script, page: PageReading): ScriptFacts[] {
  return scriptTargets(code, selector => shownElement(selector, page)).map(({ kind, element, code: piece }) => ({
    at: page.place(element, page.shownText(element, 80) || undefined),
    kind,
    code: piece,
  }));
}

/** What a script names may be no selector at all. */
function shownElement(selector: string, page: PageReading): Element | null {
  try {
    const element = document.querySelector(selector);
    return element !== null && page.visibility.isRendered(element) ? element : null;
  } catch {
    return null;
  }
}

/** A shared file speaks of many pages: what it names must stand in this one. */
function concernsThisPage(piece: string): boolean {
  const selectors = [...piece.matchAll(/['"]([.#][\w-]+)['"]/g)].map(([, selector]) => selector ?? '');
  return selectors.length === 0 || selectors.some(selector => document.querySelector(selector) !== null);
}
