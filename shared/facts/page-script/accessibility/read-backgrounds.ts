import type { ImageFacts } from '../../accessibility-facts';
import { parentOf } from '../element-tree';
import type { PageReading } from './page-reading';

/** Smaller backgrounds are icons, CSS pixels. */
const LEAST = { width: 60, height: 24 };
/** Controls are named by other rules; what says its role or name speaks for itself. */
const NAMED = '[role], [aria-label], [aria-labelledby], [aria-hidden], a[href], button, label';
const WHOLE = /^(body|main)$/;

/** Reads empty boxes in the flow of the page that show nothing but a picture of their style sheet. */
export function readBackgrounds(page: PageReading): ImageFacts[] {
  return page
    .named(['div', 'span', 'figure', 'p', 'h1', 'h2', 'section'])
    .filter(element => element.childElementCount === 0 && (element.textContent ?? '').trim() === '')
    .filter(element => {
      const { width, height } = element.getBoundingClientRect();
      return width >= LEAST.width && height >= LEAST.height;
    })
    .filter(element => page.closest(element, NAMED) === null && page.visibility.isOnScreen(element))
    .flatMap(element => backgroundFacts(element, page));
}

function backgroundFacts(element: Element, page: PageReading): ImageFacts[] {
  const { backgroundImage, position } = getComputedStyle(element);
  const address = /^url\("([^"]*)"\)$/.exec(backgroundImage)?.[1];
  if (address === undefined || position === 'absolute' || position === 'fixed') return [];
  const { width, height } = element.getBoundingClientRect();
  const parent = parentOf(element);
  return [
    {
      at: page.place(element),
      kind: 'background',
      file: address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '').slice(0, 100),
      alt: null,
      title: element.getAttribute('title'),
      name: '',
      exposed: false,
      width: Math.round(width),
      height: Math.round(height),
      control: null,
      // A box that stands directly in the page has nothing beside it that it could belong to.
      around: parent === null || WHOLE.test(parent.localName) ? '' : page.shownText(parent),
    },
  ];
}
