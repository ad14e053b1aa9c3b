import { adjust, unadjust } from './adjust-text';
import { listPictureTexts, type PictureText } from './read-contrast';

/** Text that nobody asks back comes back by itself, milliseconds. */
const LONGEST = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;

export interface Ground {
  texts: PictureText[];
  view: ViewPlace;
}

/** How far the document is scrolled, and the width of the view, CSS pixels. */
export interface ViewPlace {
  x: number;
  y: number;
  width: number;
  /** By two fingers: then a picture shows only a part of the view. */
  enlarged: boolean;
}

/** Hides all text for a moment, so that a picture shows what lies under it. Where no text lies on a picture, nothing is done. */
export function showGround({ limit }: { limit: number }): Ground {
  const texts = listPictureTexts({ limit });
  if (texts.length > 0) {
    adjust({ what: 'still' });
    adjust({ what: 'no-text' });
    timer = setTimeout(hideGround, LONGEST);
  }
  return { texts, view: viewPlace() };
}

/** Shows the text again. @returns where the view is by now */
export function hideGround(): ViewPlace {
  clearTimeout(timer);
  unadjust({ what: 'still' });
  unadjust({ what: 'no-text' });
  return viewPlace();
}

const viewPlace = (): ViewPlace => ({
  x: scrollX,
  y: scrollY,
  width: innerWidth,
  enlarged: (visualViewport?.scale ?? 1) !== 1,
});
