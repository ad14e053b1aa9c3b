import type { BoxFacts, ControlKind } from '../../procedure-facts';

type Described = Partial<BoxFacts>;

/** What an element says about itself in attributes. Of a field only its kind is read. */
export function describeBox(element: Element): Described {
  const { tagName } = element;
  if (!element.hasAttributes() && !SPEAKS_WITHOUT.has(tagName)) return {};
  const box: Described = {};
  if (element.id) box.id = element.id.slice(0, 80);
  const role = element.getAttribute('role');
  if (role) box.role = role;
  const label = LABEL_ATTRIBUTES.map(name => element.getAttribute(name)?.trim()).find(Boolean);
  if (label) box.label = label.slice(0, 200);
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) box.labelledBy = labelledBy.slice(0, 80);
  const control = controlOf(element);
  if (control) box.control = control;
  Object.assign(box, targetOf(element));
  if (PICTURES.has(tagName)) box.area = areaOf(element);
  return box;
}

/** Show text that only eyes can read. */
const PICTURES = new Set(['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS']);

/** Elements that say something by their name alone. */
const SPEAKS_WITHOUT = new Set(['BUTTON', 'SELECT', 'INPUT', 'TEXTAREA', 'IMG', 'IFRAME', 'CANVAS']);

const LABEL_ATTRIBUTES = ['aria-label', 'data-title', 'data-label', 'data-th', 'alt'];

function controlOf(element: Element): ControlKind | undefined {
  const { tagName } = element;
  if (tagName === 'BUTTON') return 'button';
  if (tagName === 'SELECT') return 'select';
  if (tagName !== 'INPUT' && tagName !== 'TEXTAREA') return undefined;
  if (element.hasAttribute('readonly') || element.hasAttribute('disabled')) return 'readonly';
  return tagName === 'TEXTAREA' ? 'text' : inputKind(element.getAttribute('type')?.toLowerCase() ?? 'text');
}

function inputKind(type: string): ControlKind | undefined {
  if (type === 'hidden') return undefined;
  if (type === 'search' || type === 'file' || type === 'password') return type;
  if (type === 'checkbox' || type === 'radio') return 'check';
  return /^(button|submit|reset|image)$/.test(type) ? 'button' : 'text';
}

function targetOf(element: Element): Described {
  const found: Described = {};
  const controls =
    element.getAttribute('aria-controls') ??
    element.getAttribute('data-target') ??
    element.getAttribute('data-bs-target') ??
    element.getAttribute('data-tab') ??
    anchorOf(element);
  if (controls) found.controls = controls.replace(/^#/, '').slice(0, 80);
  const href = addressOf(element);
  if (href) found.href = href;
  if (element.hasAttribute('onclick') || element.hasAttribute('ng-click')) found.click = true;
  return found;
}

function anchorOf(element: Element): string | null {
  const href = element.getAttribute('href');
  if (href === null || !href.includes('#') || !URL.canParse(href, location.href)) return null;
  const { hash, href: whole } = new URL(href, location.href);
  return hash.length > 1 && whole.split('#')[0] === location.href.split('#')[0] ? hash : null;
}

/** Where a link leads, or which file a click handler names in quotes. */
function addressOf(element: Element): string | null {
  const href = element.getAttribute('href') ?? element.getAttribute('src');
  const inside = href !== null && (/^(#|javascript:)/i.test(href) || anchorOf(element) !== null);
  const named = href !== null && !inside ? href : fileInHandler(element);
  if (named === null || !URL.canParse(named, location.href)) return null;
  return new URL(named, location.href).href.slice(0, 500);
}

function fileInHandler(element: Element): string | null {
  const handler = element.getAttribute('onclick') ?? element.getAttribute('href') ?? '';
  return /['"]([^'"]*(?:\/|\.)[^'"]*)['"]/.exec(handler)?.[1] ?? null;
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  const stated = Number(element.getAttribute('width')) * Number(element.getAttribute('height') ?? 400);
  return Math.round(Math.max(width * height, stated || 0));
}
