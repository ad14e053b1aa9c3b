import type { ReadUpload } from '../../journey-reading';
import { isVisible, ownText } from './journey-visible';

const FORMATS =
  /(?<![\p{L}\p{N}])\.?(pdf|jpe?g|png|gif|bmp|tiff?|heic|docx?|xlsx?|odt|rtf|zip|rar|7z|mp4|xml)(?![\p{L}\p{N}])/giu;
const SIZE = /(\d+(?:[.,]\d+)?)\s*(kb|mb|gb|mo|ko|go|megabytes?)(?![\p{L}])/iu;
const MEGABYTES: Readonly<Record<string, number>> = { k: 1 / 1024, m: 1, g: 1024 };
/** How much text around a field still belongs to it, characters. */
const NEARBY = 600;

/** What the visible fields for files say together; null when there are none. A limit that one does not state is not stated. */
export function readJourneyUpload(): ReadUpload | null {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].filter(
    input => isVisible(input) || [...(input.labels ?? [])].some(isVisible),
  );
  if (inputs.length === 0) return null;
  const told = inputs.map(toldAt);
  const upload: ReadUpload = { multiple: inputs.some(input => input.multiple) };
  const accept = inputs.map(input => input.getAttribute('accept')).find(Boolean);
  if (accept && /^[\w.,/*+ -]{1,120}$/.test(accept)) upload.accept = accept;
  if (told.every(({ formats }) => formats.length > 0))
    upload.statedFormats = [...new Set(told.flatMap(({ formats }) => formats))];
  const sizes = told.flatMap(({ megabytes }) => (megabytes === null ? [] : [megabytes]));
  if (sizes.length === told.length) upload.statedMaxMegabytes = Math.min(...sizes);
  return upload;
}

interface Told {
  formats: string[];
  megabytes: number | null;
}

/** What is said beside a field, or else once for all in its form. */
function toldAt(input: HTMLInputElement): Told {
  const near = limitsIn(textNear(input));
  if (near.formats.length > 0 && near.megabytes !== null) return near;
  const form = input.closest('form, main');
  const far = form === null ? near : limitsIn(ownText(form));
  return { formats: near.formats.length > 0 ? near.formats : far.formats, megabytes: near.megabytes ?? far.megabytes };
}

function textNear(input: HTMLInputElement): string {
  const described = (input.getAttribute('aria-describedby') ?? '').split(/\s+/).map(id => document.getElementById(id));
  const said = described.map(element => (element === null ? '' : ownText(element))).join(' ');
  let around: Element = input;
  for (let up = input.parentElement; up !== null && !up.matches('form, main, body'); up = up.parentElement) {
    if (ownText(up).length > NEARBY || up.querySelectorAll('input[type=file]').length > 1) break;
    around = up;
  }
  return `${said} ${ownText(around)}`;
}

function limitsIn(text: string): Told {
  const formats = [...text.matchAll(FORMATS)].map(([, name = '']) => name.toUpperCase().replace('JPEG', 'JPG'));
  const [, amount, unit = 'm'] = SIZE.exec(text) ?? [];
  const megabytes =
    amount === undefined ? null : Number(amount.replace(',', '.')) * (MEGABYTES[unit.charAt(0).toLowerCase()] ?? 1);
  return { formats: [...new Set(formats)], megabytes: megabytes === null ? null : Math.round(megabytes * 100) / 100 };
}
