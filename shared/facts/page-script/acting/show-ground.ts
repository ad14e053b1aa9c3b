import { adjust, unadjust } from './adjust-text';
import { listPictureTexts, type PictureText } from './read-contrast';

/** Text that nobody asks back comes back by itself, milliseconds. */
const LONGEST = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;

export interface Ground {
  texts: PictureText[];
  /** How far the document is scrolled, and the width of the view, CSS pixels. */
  x: number;
  y: number;
  width: number;
}

/** Hides all text for a moment, so that a picture shows what lies under it. Where no text lies on a picture, nothing is done. */
export function showGround({ limit }: { limit: number }): Ground {
  const texts = listPictureTexts({ limit });
  if (texts.length > 0) {
    adjust({ what: 'still' });
    adjust({ what: 'no-text' });
    timer = setTimeout(hideGround, LONGEST);
  }
  return { texts, x: scrollX, y: scrollY, width: innerWidth };
}

/** Shows the text again. */
export function hideGround(): boolean {
  clearTimeout(timer);
  unadjust({ what: 'still' });
  return unadjust({ what: 'no-text' });
}
