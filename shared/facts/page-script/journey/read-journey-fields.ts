import { redactLabel } from '../../../journey/redact-text';
import { KNOWN_DATA_WORDS } from '../../../text/lexicon/journey-cues';
import type { KnownData, ReadField } from '../../journey-reading';
import { foldedWords, isVisible, ownText } from './journey-visible';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const MOST_FIELDS = 60;
const FIELDS = 'input, select, textarea';
const NOT_ASKED = /^(?:hidden|button|submit|reset|image)$/;

/** The visible fields: what each asks for and in what state it is, never what is in it. One entry per group of radios. */
export function readJourneyFields(afterSignIn: boolean): ReadField[] {
  const groups = new Set<string>();
  const fields: ReadField[] = [];
  for (const element of document.querySelectorAll<Field>(FIELDS)) {
    const type = typeOf(element);
    if (NOT_ASKED.test(type) || !isShown(element, type)) continue;
    const group = type === 'radio' ? `${element.name}` : '';
    if (group !== '' && groups.has(group)) continue;
    groups.add(group);
    fields.push(describe(element, type, afterSignIn));
    if (fields.length >= MOST_FIELDS) break;
  }
  return fields;
}

/** Files and ticks are often hidden behind a label that looks better. */
const isShown = (element: Field, type: string): boolean =>
  isVisible(element) ||
  (/^(?:file|checkbox|radio)$/.test(type) && [...(element.labels ?? [])].some(label => isVisible(label)));

const typeOf = (element: Field): string =>
  element.tagName === 'INPUT'
    ? (element.getAttribute('type') ?? 'text')
        .toLowerCase()
        .replaceAll(/[^a-z-]/g, '')
        .slice(0, 20) || 'text'
    : element.tagName.toLowerCase();

function describe(element: Field, type: string, afterSignIn: boolean): ReadField {
  const label = labelOf(element, type);
  const field: ReadField = {
    label: redactLabel(label, afterSignIn),
    type,
    state: stateOf(element, type),
    required: element.required || element.getAttribute('aria-required') === 'true',
  };
  const autocomplete = element.getAttribute('autocomplete')?.toLowerCase() ?? '';
  if (/^[a-z0-9 -]{1,60}$/.test(autocomplete)) field.autocomplete = autocomplete;
  const known = knownData(label, autocomplete, type);
  if (known !== null) field.known = known;
  return field;
}

function labelOf(element: Field, type: string): string {
  if (type === 'radio') {
    const legend = element.closest('fieldset, [role=radiogroup]');
    const name = legend?.querySelector('legend') ?? null;
    if (legend !== null) return name === null ? (legend.getAttribute('aria-label') ?? '') : ownText(name);
  }
  const labels = [...(element.labels ?? [])].map(ownText).join(' ').trim();
  if (labels !== '') return labels;
  const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map(id => document.getElementById(id));
  const text = named
    .map(other => (other === null ? '' : ownText(other)))
    .join(' ')
    .trim();
  return text || element.getAttribute('aria-label') || element.getAttribute('placeholder') || '';
}

function knownData(label: string, autocomplete: string, type: string): KnownData | null {
  if (/^(?:search|file|checkbox|radio|password)$/.test(type)) return null;
  const text = foldedWords(label);
  const found = KNOWN_DATA_WORDS.find(
    entry => entry.words.test(text) || (autocomplete !== '' && entry.autocomplete.test(autocomplete)),
  );
  return found?.known ?? null;
}

/**
 * Whether a field is empty, and who filled it, told without keeping what is in it: browsers match `:user-valid` and
 * `:user-invalid` only after a person has used a field (https://drafts.csswg.org/selectors-4/#user-pseudos).
 */
function stateOf(element: Field, type: string): ReadField['state'] {
  if (element.getAttribute('aria-invalid') === 'true' || matches(element, ':user-invalid')) return 'error';
  const used = matches(element, ':user-valid');
  if (type === 'checkbox' || type === 'radio') return isTicked(element) ? (used ? 'chosen' : 'prefilled') : 'empty';
  if (element instanceof HTMLSelectElement)
    return element.selectedIndex > 0 ? (used ? 'chosen' : 'prefilled') : 'empty';
  if (type === 'file')
    return element instanceof HTMLInputElement && (element.files?.length ?? 0) > 0 ? 'chosen' : 'empty';
  if (element.value === '') return 'empty';
  return used ? 'typed' : 'prefilled';
}

function isTicked(element: Field): boolean {
  if (!(element instanceof HTMLInputElement)) return false;
  if (element.type !== 'radio' || element.name === '') return element.checked;
  const group = document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`);
  return [...group].some(radio => radio.checked);
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** Fields marked wrong whose visible, non-empty message they name (count). */
export function tiedErrors(): number {
  const wrong = [...document.querySelectorAll<HTMLElement>('[aria-invalid=true]')].filter(isVisible);
  return wrong.filter(element => {
    const ids = `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-errormessage') ?? ''}`;
    const told = ids
      .split(/\s+/)
      .filter(Boolean)
      .map(id => document.getElementById(id));
    return told.some(other => other !== null && isVisible(other) && ownText(other) !== '');
  }).length;
}
