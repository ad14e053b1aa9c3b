import type { Place } from '../../accessibility-facts';
import type { Box } from '../../acting-facts';
import { contrastRatio } from '../../contrast-ratio';
import { parentOf } from '../element-tree';
import { Places } from '../places';
import { keep, keptElement } from './kept-elements';
import { tabbableElements } from './tabbable-elements';

export interface StateColours {
  number: number;
  at: Place;
  /** null when a picture, a gradient or transparency decides the colour. */
  ratio: number | null;
  /** The colours that were compared, to tell whether a state changes them. */
  colours: string;
  needed: number;
}

/** Controls with text of their own whose looks differ; one of each look, at most `limit`. */
export function listStateTexts({ limit }: { limit: number }): number[] {
  const looks = new Set<string>();
  const numbers: number[] = [];
  for (const element of tabbableElements()) {
    if (numbers.length >= limit) break;
    if (ownText(element) === '' || element.matches('select, input, textarea')) continue;
    const { color, backgroundColor, fontSize } = getComputedStyle(element);
    const around = `${parentOf(element)?.className ?? ''}|${parentOf(element)?.localName ?? ''}`;
    const look = `${element.localName}|${element.className}|${around}|${color}|${backgroundColor}|${fontSize}`;
    if (looks.has(look)) continue;
    looks.add(look);
    numbers.push(keep(element));
  }
  return numbers;
}

/** Contrast of the elements' own text as it stands now. */
export function readColours({ numbers }: { numbers: readonly number[] }): StateColours[] {
  const places = new Places();
  return numbers.flatMap(number => {
    const element = keptElement(number);
    if (element === null) return [];
    const text = colourOf(getComputedStyle(element).color);
    const ground = groundOf(element);
    const ratio = text === null || ground === null || text[3] < 0.99 ? null : roundRatio(text, ground);
    const colours = `${text?.join()}/${ground?.join()}`;
    return [{ number, at: places.of(element), ratio, colours, needed: neededFor(element) }];
  });
}

export interface PictureText {
  at: Place;
  /** In CSS pixels of the document. */
  box: Box;
  /** Red, green, blue 0 … 255. */
  colour: [number, number, number];
  needed: number;
}

/** Texts whose ground is a background picture or a gradient; the boxes of their lines, at most `limit`. */
export function listPictureTexts({ limit }: { limit: number }): PictureText[] {
  const places = new Places();
  const found: PictureText[] = [];
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && found.length < limit) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (element === null || (text.nodeValue ?? '').trim().length < 2) continue;
    if (
      element.closest('script, style, noscript, svg, option, [aria-hidden=true], [disabled], [aria-disabled=true]') !==
      null
    )
      continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || !overPicture(element))
      continue;
    const colour = colourOf(getComputedStyle(element).color);
    const shadow = getComputedStyle(element).textShadow;
    if (colour === null || colour[3] < 0.99 || shadow !== 'none') continue;
    const box = lineBox(text);
    if (box === null) continue;
    const quote = (text.nodeValue ?? '').trim().slice(0, 120);
    found.push({
      at: places.of(element, quote),
      box,
      colour: [colour[0], colour[1], colour[2]],
      needed: neededFor(element),
    });
  }
  return found;
}

function lineBox(text: Text): Box | null {
  const range = document.createRange();
  range.selectNodeContents(text);
  const { x, y, width, height } = range.getBoundingClientRect();
  if (width < 4 || height < 4) return null;
  const inView = document.elementFromPoint(x + width / 2, y + height / 2);
  if (
    inView !== null &&
    text.parentElement !== null &&
    !inView.contains(text.parentElement) &&
    !text.parentElement.contains(inView)
  )
    return null;
  return { x: x + scrollX, y: y + scrollY, width, height };
}

function overPicture(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    const { backgroundImage, backgroundColor, opacity } = getComputedStyle(around);
    if (Number(opacity) < 1) return false;
    if (backgroundImage !== 'none') return true;
    if ((colourOf(backgroundColor)?.[3] ?? 0) >= 0.99) return false;
  }
  return false;
}

export type Colour = [number, number, number, number];

/** Reads `rgb()` and `rgba()` as browsers compute them; null for other colour spaces. */
export function colourOf(text: string): Colour | null {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  if (match === null) return null;
  return [Number(match[1]), Number(match[2]), Number(match[3]), match[4] === undefined ? 1 : Number(match[4])];
}

/** The flat colour behind an element; null when it cannot be told from styles alone. */
export function groundOf(element: Element): Colour | null {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    const { backgroundImage, backgroundColor, opacity, filter, mixBlendMode, position } = getComputedStyle(around);
    if (backgroundImage !== 'none' || Number(opacity) < 1 || filter !== 'none' || mixBlendMode !== 'normal')
      return null;
    const colour = colourOf(backgroundColor);
    if (colour === null || (colour[3] > 0.01 && colour[3] < 0.99)) return null;
    if (colour[3] >= 0.99) return colour;
    // What lies under a positioned box is not always its ancestor.
    if (/absolute|fixed|sticky/.test(position) && around !== document.body) return null;
  }
  return [255, 255, 255, 1];
}

/** Large text needs 3:1, other text 4.5:1 (WCAG 2.2, 1.4.3; 24 px, or 18.66 px bold). */
function neededFor(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** Contrast ratio 1 … 21 of two opaque colours, to two digits. */
export function roundRatio([r, g, b]: Colour, [otherR, otherG, otherB]: Colour): number {
  return Math.round(contrastRatio([r, g, b], [otherR, otherG, otherB]) * 100) / 100;
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .map(node => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
    .join('')
    .trim();
}
