import type { TextContrast } from '../acting-facts';
import { contrastRatio, type Rgb } from '../contrast-ratio';
import type { PictureText } from '../page-script/acting/read-contrast';

/** A picture: four bytes (red, green, blue, alpha) per pixel, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array | Uint8ClampedArray;
}

/** How a picture of the view lies on the document. */
export interface PicturePlace {
  /** Where in the document the picture begins, CSS pixels. */
  x: number;
  y: number;
  /** Pixels of the picture per CSS pixel. */
  scale: number;
}

/** The colour of a pixel, given the offset of its first byte. */
export const pixelAt = ({ pixels }: Picture, at: number): Rgb => [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];

/** Compares each text's colour with every pixel that lies under it. @param picture of the view, taken without its text */
export function pictureContrasts(texts: readonly PictureText[], picture: Picture, place: PicturePlace): TextContrast[] {
  return texts.flatMap(text => contrastOf(text, picture, place));
}

function contrastOf({ at, box, colour, needed }: PictureText, view: Picture, place: PicturePlace): TextContrast[] {
  const { x, y, scale } = place;
  const [left, top] = [Math.floor((box.x - x) * scale), Math.floor((box.y - y) * scale)];
  const [right, bottom] = [Math.ceil((box.x + box.width - x) * scale), Math.ceil((box.y + box.height - y) * scale)];
  if (left < 0 || top < 0 || right > view.width || bottom > view.height) return [];
  let worst = 21;
  let best = 1;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const ratio = contrastRatio(colour, pixelAt(view, (row * view.width + column) * 4));
      worst = Math.min(worst, ratio);
      best = Math.max(best, ratio);
    }
  }
  const round = (ratio: number) => Math.round(ratio * 100) / 100;
  return [{ at, state: 'picture', worst: round(worst), best: round(best), needed, goodAtRest: true }];
}
