import type { FieldFacts } from '../../procedure-facts';
import { Places } from '../places';

const MOST_FIELDS = 200;
const FIELDS = 'input, select, textarea';
const NOT_ASKED = /^(hidden|button|submit|reset|image)$/;

/** The fields of the document: what each asks for. Values, also those the page itself filled in, are never read. */
export function readFields(frame: string): FieldFacts[] {
  const fields: FieldFacts[] = [];
  const places = new Places();
  for (const element of document.querySelectorAll(FIELDS)) {
    const type = element.tagName === 'INPUT' ? (element.getAttribute('type')?.toLowerCase() ?? 'text') : tagOf(element);
    if (NOT_ASKED.test(type)) continue;
    fields.push({ ...describeField(element, type), frame, selector: places.selectorOf(element) });
    if (fields.length >= MOST_FIELDS) break;
  }
  return fields;
}

function describeField(element: Element, type: string): Omit<FieldFacts, 'frame' | 'selector'> {
  const field: ReturnType<typeof describeField> = { label: labelOf(element), type };
  const autocomplete = element.getAttribute('autocomplete');
  if (autocomplete) field.autocomplete = autocomplete.slice(0, 60);
  if (element.hasAttribute('required') || element.getAttribute('aria-required') === 'true') field.required = true;
  const accept = element.getAttribute('accept');
  if (accept) field.accept = accept.slice(0, 200);
  if (element.hasAttribute('multiple')) field.multiple = true;
  if (/return false|preventDefault/.test(element.getAttribute('onpaste') ?? '')) field.noPaste = true;
  const form = element.closest('form');
  if (form === null) return field;
  const action = form.getAttribute('action') ?? '';
  field.action = URL.canParse(action, location.href) ? withoutQuery(new URL(action, location.href)) : '';
  field.method = (form.getAttribute('method') ?? 'get').toLowerCase();
  return field;
}

function labelOf(element: Element): string {
  const id = element.getAttribute('id');
  const named = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  const label = (id && document.querySelector(`label[for="${CSS.escape(id)}"]`)) || element.closest('label');
  return (label ? ownText(label) : named).slice(0, 120);
}

/** Text of a label without the options and typed text inside it. */
function ownText(label: Element): string {
  const pieces: string[] = [];
  for (const node of label.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node as Text).data);
    else if (node instanceof Element && !node.matches(`${FIELDS}, [contenteditable]`)) pieces.push(ownText(node));
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

const tagOf = (element: Element): string => element.tagName.toLowerCase();

const withoutQuery = (url: URL): string => url.origin + url.pathname;
