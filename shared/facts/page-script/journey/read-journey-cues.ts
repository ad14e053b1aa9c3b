import { type CuePlace, JOURNEY_CUES } from '../../../text/lexicon/journey-cues';
import { CUES, type Cue } from '../../journey-reading';
import { foldedWords, isVisible, ownText, visibleIn } from './journey-visible';

const CONTROLS = 'a[href], button, [role=button], input[type=submit], input[type=button]';
/** Menus and footers stand on every page, whatever the page is. */
const FRAME_OF_PAGE = 'header, footer, nav, [role=navigation], [role=banner], [role=contentinfo]';
const HEADINGS = 'h1, h2, h3, legend, [role=heading]';
const PROGRESS =
  '[aria-current=step], [class*="stepper" i], [class*="wizard" i] li, progress[max], [role=progressbar][aria-valuenow]';
const MOST_TEXT = 200_000;

/** Which words of our lexicon the page shows, and where a progress display stands. No text of the page is given away. */
export function readCues(): Cue[] {
  const places: Record<CuePlace, readonly string[]> = {
    control: controlTexts(),
    heading: visibleIn(HEADINGS).map(heading => foldedWords(ownText(heading))),
    text: [mainText()],
  };
  const found = new Set<Cue>(
    JOURNEY_CUES.filter(({ where, words }) => places[where].some(text => words.test(text))).map(({ cue }) => cue),
  );
  if (visibleIn(PROGRESS).length > 0) found.add('progress');
  return CUES.filter(cue => found.has(cue));
}

/** Of controls in menus only those to sign in or out count. */
function controlTexts(): string[] {
  return visibleIn(CONTROLS).flatMap(control => {
    const text = foldedWords(nameOf(control)).slice(0, 200);
    return control.closest(FRAME_OF_PAGE) === null || SIGN_IN_OR_OUT.test(text) ? [text] : [];
  });
}

const SIGN_IN_OR_OUT = /vneid|dinh danh dien tu|dich vu cong quoc gia|^(?:dang xuat|thoat|log ?out|sign out)$|deconne/;

function nameOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label') ?? control.getAttribute('title');
  // The words on a button of a form stand in its attribute; a person cannot type into it.
  const words = control.tagName === 'INPUT' ? control.getAttribute('value') : ownText(control);
  return words || label || '';
}

function mainText(): string {
  const root = document.querySelector('main, [role=main]') ?? document.body ?? document.documentElement;
  const pieces: string[] = [];
  const walk = (element: Element): void => {
    if (!isVisible(element) || element.matches(`script, style, ${FRAME_OF_PAGE}`)) return;
    if (element.childElementCount === 0) pieces.push(ownText(element));
    else {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) pieces.push((node as Text).data);
        else if (node instanceof Element) walk(node);
      }
    }
  };
  walk(root);
  return foldedWords(pieces.join(' ').slice(0, MOST_TEXT));
}
