/** The one element we add to a page. Its closed shadow root keeps the page's styles out and ours in. */
let host: HTMLElement | null = null;
let root: ShadowRoot | null = null;
let redraw: (() => void) | null = null;

/** Above everything a page may draw. */
const TOP = '2147483647';

const STYLE = `
  :host { all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: ${TOP}; pointer-events: none; }
  .box { position: absolute; box-sizing: border-box; border: 2px solid #8a1a5c; outline: 2px solid #fff; pointer-events: none; }
  .found { border-width: 4px; }
  .soft { border-style: dashed; }
  .bad { border-color: #b3261e; }
  .label { position: absolute; max-width: 22rem; padding: 2px 6px; background: #8a1a5c; color: #fff;
    font: 600 13px/1.35 system-ui, sans-serif; white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 3px; outline: 1px solid #fff; }
  .label.bad { background: #b3261e; }
  .line { position: absolute; height: 0; border-top: 2px dotted #8a1a5c; transform-origin: 0 0; }
  .grey { position: fixed; inset: 0; backdrop-filter: grayscale(1); pointer-events: none; }
`;

/** What to draw at an element. */
export interface Mark {
  element: Element;
  text: string;
  kind?: 'found' | 'soft' | 'bad';
}

/** Draws marks in place of what was drawn before; drawn anew when the view changes its size. */
export function drawMarks(marks: readonly Mark[], joined = false): void {
  draw(() => {
    const origin = openLayer().getBoundingClientRect();
    const corners: [number, number][] = [];
    for (const { element, text, kind } of marks) {
      const box = element.getBoundingClientRect();
      const [left, top] = [box.left - origin.left, box.top - origin.top];
      add(`box ${kind ?? ''}`, { left, top, width: Math.max(box.width, 4), height: Math.max(box.height, 4) });
      if (text !== '') add(`label ${kind ?? ''}`, { left: Math.max(0, left), top: Math.max(0, top - 22) }, text);
      corners.push([left, top]);
    }
    if (joined) joinCorners(corners);
  });
}

/** Lays a grey filter over the view. */
export function drawGrey(): void {
  draw(() => {
    openLayer();
    add('grey', {});
  });
}

/** Takes everything away; the page is as it was. */
export function removeLayer(): void {
  if (redraw !== null) window.removeEventListener('resize', redraw);
  host?.remove();
  host = null;
  root = null;
  redraw = null;
}

function draw(paint: () => void): void {
  removeLayer();
  paint();
  redraw = () => {
    root?.replaceChildren();
    paint();
  };
  window.addEventListener('resize', redraw);
}

function openLayer(): HTMLElement {
  if (host !== null) return host;
  host = document.createElement('soi-cong-overlay');
  root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  return host;
}

type Side = 'left' | 'top' | 'width' | 'height';

function add(kind: string, sides: Partial<Record<Side, number>>, text = ''): HTMLElement {
  const mark = document.createElement('div');
  mark.className = kind.trim();
  for (const [side, value] of Object.entries(sides)) mark.style.setProperty(side, `${value}px`);
  mark.textContent = text;
  root?.append(mark);
  return mark;
}

function joinCorners(corners: readonly [number, number][]): void {
  for (const [index, [x, y]] of corners.entries()) {
    const before = corners[index - 1];
    if (before === undefined) continue;
    const [fromX, fromY] = before;
    const line = add('line', { left: fromX, top: fromY, width: Math.hypot(x - fromX, y - fromY) });
    line.style.setProperty('transform', `rotate(${Math.atan2(y - fromY, x - fromX)}rad)`);
  }
}
