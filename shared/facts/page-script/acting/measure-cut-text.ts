import type { CutText } from '../../acting-facts';
import { closestOf, parentOf } from '../element-tree';
import { Places } from '../places';

/** How much of a text is cut by boxes that hide what overflows. */
interface TextState {
  /** Lines that can be read in full, lines of which a part is missing, lines that are gone. */
  whole: number;
  partly: number;
  gone: number;
  cutter: Element | null;
  sideways: boolean;
}

export interface CutAnswer {
  texts: number;
  cut: CutText[];
}

const TEXT_LIMIT = 4000;
/** Glyphs fill about this share of a line's box; what lies beyond may be cut without loss. */
const INK = 0.7;
/** A line counts as whole when this much of its ink is seen. */
const WHOLE = 0.75;
/** Lines that start closer to each other than this share of their height lie on top of each other. */
const OVERLAP = 0.6;
/** Boxes whose content comes and goes by design. */
const MOVING =
  '[class*=carousel i], [class*=slick i], [class*=swiper i], [class*=owl- i], [class*=slider i], [class*=ticker i], [class*=marquee i], marquee, [aria-hidden=true]';
const CONTROL = 'a[href], button, summary, [aria-expanded], [role=button]';

let before = new Map<Text, TextState>();

/** Remembers how all texts are shown now. @returns how many there are */
export function rememberTexts(): { texts: number } {
  before = new Map(visibleTexts().map(text => [text, stateOf(text)]));
  return { texts: before.size };
}

/** Texts that are cut now, compared with what was remembered. */
export function compareTexts({ how }: { how: CutText['how'] }): CutAnswer {
  const places = new Places();
  const cut: CutText[] = [];
  for (const [text, old] of before) {
    const parent = text.parentElement;
    if (!text.isConnected || parent === null || cut.length >= 60) continue;
    const now = stateOf(text);
    if (now.cutter === null || !isCut(now) || closestOf(parent, MOVING) !== null) continue;
    cut.push({
      at: places.of(parent, (text.nodeValue ?? '').trim().slice(0, 120)),
      by: places.of(now.cutter),
      how,
      before: isCut(old),
      wayOut: hasWayOut(now, parent),
    });
  }
  return { texts: before.size, cut };
}

/** A part is missing while another part can be seen; what is gone altogether may be hidden on purpose. */
const isCut = ({ whole, partly, gone }: TextState): boolean => partly > 0 || (gone > 0 && whole > 0);

function visibleTexts(): Text[] {
  const found: Text[] = [];
  for (const root of rootsOf(document)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && found.length < TEXT_LIMIT) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (parent === null || !/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text.nodeValue ?? '')) continue;
      if (parent.closest('svg, script, style, noscript, option, textarea, template') !== null) continue;
      if (parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.push(text);
    }
  }
  return found;
}

function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : rootsOf(shadowRoot),
  );
  return [root, ...inner];
}

function stateOf(text: Text): TextState {
  const state: TextState = { whole: 0, partly: 0, gone: 0, cutter: null, sideways: false };
  const parent = text.parentElement;
  if (parent === null) return state;
  const range = document.createRange();
  range.selectNodeContents(text);
  const clips = clipsAround(parent);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width >= 2 && height >= 2);
  for (const [index, line] of lines.entries()) {
    addLine(state, line, clips);
    const step = line.top - (lines[index - 1]?.top ?? Number.NEGATIVE_INFINITY);
    if (step <= 2 || step >= line.height * OVERLAP) continue;
    state.partly += 1;
    state.cutter ??= parent;
  }
  return state;
}

interface Clip {
  element: Element;
  box: DOMRect;
  across: boolean;
  down: boolean;
}

function addLine(state: TextState, line: DOMRect, clips: readonly Clip[]): void {
  let across = 1;
  let down = 1;
  for (const { element, box, across: cutsAcross, down: cutsDown } of clips) {
    const seenDown = cutsDown ? share(middle(line.top), middle(line.bottom), box.top, box.bottom) : 1;
    const seenAcross = cutsAcross ? share(line.left + 1, line.right - 2, box.left, box.right) : 1;
    if (Math.min(seenDown, seenAcross) < Math.min(down, across)) state.cutter = element;
    state.sideways ||= seenAcross < 0.99 && seenDown >= WHOLE;
    down = Math.min(down, seenDown);
    across = Math.min(across, seenAcross);
  }
  if (down <= 0.02 || across <= 0.02) state.gone += 1;
  else if (down < WHOLE || across < 0.99) state.partly += 1;
  else state.whole += 1;

  function middle(edge: number): number {
    const centre = (line.top + line.bottom) / 2;
    return centre + (edge - centre) * INK;
  }
}

function share(from: number, to: number, start: number, end: number): number {
  return to <= from ? 1 : Math.max(0, Math.min(to, end) - Math.max(from, start)) / (to - from);
}

/** Boxes around an element that hide what overflows; those it escapes by its position are left out. */
function clipsAround(element: Element): Clip[] {
  const clips: Clip[] = [];
  let scrollsAcross = false;
  let scrollsDown = false;
  let position = getComputedStyle(element).position;
  for (let around: Element | null = element; around !== null && around !== document.body; around = parentOf(around)) {
    const style = getComputedStyle(around);
    const escapes =
      around !== element && ((position === 'absolute' && style.position === 'static') || position === 'fixed');
    if (around !== element && !escapes) position = style.position;
    if (escapes || style.display === 'inline' || style.display === 'contents') continue;
    scrollsAcross ||= /auto|scroll/.test(style.overflowX);
    scrollsDown ||= /auto|scroll/.test(style.overflowY);
    const across = !scrollsAcross && /hidden|clip/.test(style.overflowX);
    const down = !scrollsDown && /hidden|clip/.test(style.overflowY);
    if (!across && !down) continue;
    const box = around.getBoundingClientRect();
    // A box of a pixel or less is a text for screen readers only.
    if (box.width <= 2 || box.height <= 2) return [];
    clips.push({ element: around, box, across, down });
  }
  return clips;
}

function hasWayOut({ cutter, sideways }: TextState, parent: Element): boolean {
  if (cutter === null) return false;
  const { textOverflow } = getComputedStyle(cutter);
  const clamp = getComputedStyle(cutter).getPropertyValue('-webkit-line-clamp');
  if ((sideways && textOverflow === 'ellipsis') || (clamp !== 'none' && clamp !== '')) return true;
  if (closestOf(parent, `${CONTROL}, [title]`) !== null) return true;
  const beside = [cutter.previousElementSibling, cutter.nextElementSibling];
  if (beside.some(other => other?.matches(CONTROL) || (other?.querySelector(CONTROL) ?? null) !== null)) return true;
  const around = cutter.parentElement;
  if (around === null || around === document.body || around.childElementCount > 8) return false;
  return [...around.querySelectorAll(CONTROL)].some(control => !cutter.contains(control));
}
