import type { FieldFacts, FieldsetFacts } from '../../accessibility-facts';
import { parentOf } from '../element-tree';
import { type Field, isField, squeeze } from './accessible-name';
import type { PageReading } from './page-reading';
import { headingElements } from './read-headings';

const NO_ENTRY = new Set(['submit', 'button', 'reset', 'image', 'hidden']);

/** Reads rendered form fields; never what a person typed into them. */
export function readFields(page: PageReading): FieldFacts[] {
  const headings = headingElements(page).filter(heading => page.visibility.isOnScreen(heading));
  return page
    .named(['input', 'select', 'textarea'])
    .filter(isField)
    .filter(field => !NO_ENTRY.has(field.type) && page.visibility.isExposed(field))
    .map(field => fieldFacts(field, headings, page));
}

function fieldFacts(field: Field, headings: readonly Element[], page: PageReading): FieldFacts {
  const labels = page.names.labelsOf(field).filter(label => page.visibility.isOnScreen(label));
  return {
    at: page.place(field),
    type: field instanceof HTMLInputElement ? field.type : field.localName,
    nameAttribute: field.name,
    id: field.id,
    name: page.names.of(field),
    nameFrom: nameSource(field, page),
    placeholder: field.getAttribute('placeholder'),
    labels: labels.map(label => squeeze(page.names.content(label)).slice(0, 200)),
    labelDistance: distanceTo(
      field,
      labels.filter(label => !label.contains(field)),
    ),
    groups: groupNames(field, page),
    heading: headingBefore(field, headings, page),
    lead: leadOf(field, page),
    form: page.numberOf(field.form),
    row: rowOf(field, page),
    autocomplete: field.getAttribute('autocomplete'),
    required: field.required || field.getAttribute('aria-required') === 'true',
    invalid: field.getAttribute('aria-invalid') === 'true',
    described:
      `${page.names.referenced(field, 'aria-describedby')} ${page.names.referenced(field, 'aria-errormessage')}`.trim(),
    looseText: looseText(field, page),
    onChange: (field.getAttribute('onchange') ?? '').slice(0, 200),
    onPaste: (field.getAttribute('onpaste') ?? '').slice(0, 200),
    hasSubmit: hasSubmit(field.form),
    onScreen: page.visibility.isOnScreen(field),
  };
}

function nameSource(field: Field, page: PageReading): FieldFacts['nameFrom'] {
  if (page.names.referenced(field, 'aria-labelledby') !== '') return 'aria-labelledby';
  if (field.getAttribute('aria-label')?.trim()) return 'aria-label';
  if (page.names.labelsOf(field).some(label => squeeze(page.names.content(label)) !== '')) return 'label';
  if (field.title.trim() !== '') return 'title';
  return field.getAttribute('placeholder')?.trim() ? 'placeholder' : 'none';
}

/** Space between the nearest label's box and the field's box, straight, in CSS pixels. */
function distanceTo(field: Element, labels: readonly Element[]): number | null {
  const box = field.getBoundingClientRect();
  const distances = labels.map(label => {
    const other = label.getBoundingClientRect();
    const across = Math.max(other.left - box.right, box.left - other.right, 0);
    const down = Math.max(other.top - box.bottom, box.top - other.bottom, 0);
    return Math.round(Math.hypot(across, down));
  });
  return distances.length === 0 ? null : Math.min(...distances);
}

const GROUP = 'fieldset, [role=group], [role=radiogroup]';

function groupNames(field: Element, page: PageReading): string[] {
  const names: string[] = [];
  let group = page.closest(parentOf(field), GROUP);
  while (group !== null) {
    const name = page.names.of(group);
    if (name !== '') names.push(name.slice(0, 200));
    group = page.closest(parentOf(group), GROUP);
  }
  return names;
}

/** The last shown heading before the field. */
function headingBefore(field: Element, headings: readonly Element[], page: PageReading): string {
  const position = page.orderOf(field);
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading !== undefined && page.orderOf(heading) < position) low = middle + 1;
    else high = middle;
  }
  const before = headings[low - 1];
  return before === undefined ? '' : page.shownText(before, 100);
}

const SECTION = 'section, table, [role=region], [role=tabpanel]';
const NO_LEAD =
  'label, button, option, select, textarea, [contenteditable], [role=textbox], script, style, template, noscript, a';
const LEAD_PATIENCE = 40;

function leadOf(field: Field, page: PageReading): string {
  const names: string[] = [];
  let section = page.closest(parentOf(field), SECTION);
  while (section !== null) {
    names.push(page.names.of(section).slice(0, 100));
    section = page.closest(parentOf(section), SECTION);
  }
  return [...names, textBefore(field, page)].filter(text => text !== '').join(' / ');
}

/** The last shown text before the field, within its form, that no label, no control and no editor holds. */
function textBefore(field: Field, page: PageReading): string {
  const scope = field.form?.contains(field) ? field.form : document.body;
  if (!scope?.contains(field)) return '';
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  walker.currentNode = field;
  for (let steps = 0; steps < LEAD_PATIENCE; steps += 1) {
    const node = walker.previousNode();
    const parent = node?.parentElement ?? null;
    if (node === null || parent === null) return '';
    const text = squeeze(node.nodeValue ?? '');
    if (!/[\p{L}\p{N}]/u.test(text) || parent.closest(NO_LEAD) !== null || !page.visibility.isOnScreen(parent))
      continue;
    return text.slice(0, 100);
  }
  return '';
}

function rowOf(field: Element, page: PageReading): number | null {
  const row = page.closest(parentOf(field), 'tr, [role=row]');
  return row === null ? null : page.numberOf(row);
}

/** Short text directly behind the field, or between its label and the field, in no label. */
function looseText(field: Field, page: PageReading): string {
  const before = field.previousElementSibling;
  const isBetween = before?.previousElementSibling?.localName === 'label';
  for (const beside of [field.nextElementSibling, isBetween ? before : null]) {
    if (beside === null || !/^(small|span|p|div|em|i)$/.test(beside.localName)) continue;
    if (beside.querySelector('input, select, textarea, button, label, a, [onclick]') !== null) continue;
    if (beside.matches('[onclick], [role=button]') || !page.visibility.isExposed(beside)) continue;
    return page.shownText(beside, 120);
  }
  return '';
}

function hasSubmit(form: HTMLFormElement | null): boolean {
  return (
    form !== null &&
    form.querySelector('button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]') !== null
  );
}

/** Reads rendered `fieldset`s that hold fields. */
export function readFieldsets(page: PageReading): FieldsetFacts[] {
  return page
    .named(['fieldset'])
    .filter(element => page.visibility.isExposed(element))
    .map(element => ({
      at: page.place(element),
      name: page.names.of(element),
      fields: element.querySelectorAll('input:not([type=hidden]), select, textarea').length,
    }));
}
