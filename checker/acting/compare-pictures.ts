import { type Picture, pixelAt } from '../../shared/facts/acting/picture-contrast';
import { contrastRatio } from '../../shared/facts/contrast-ratio';

export interface PictureDifference {
  /** Pixels that differ visibly. */
  changed: number;
  /** Pixels whose two colours have a contrast of at least 3:1 (the measure of WCAG 2.2, 2.4.13). */
  strong: number;
}

/** Differences below this, 0 … 255 per channel, are rounding. */
const ROUNDING = 6;
const STRONG = 3;

/** Compares two pictures of the same size, pixel by pixel. @throws Error when the sizes differ */
export function comparePictures(one: Picture, other: Picture): PictureDifference {
  if (one.width !== other.width || one.height !== other.height) throw new Error('wanted two pictures of one size');
  let changed = 0;
  let strong = 0;
  for (let at = 0; at < one.pixels.length; at += 4) {
    const distance = farthest(one.pixels, other.pixels, at);
    if (distance <= ROUNDING) continue;
    changed += 1;
    if (contrastRatio(pixelAt(one, at), pixelAt(other, at)) >= STRONG) strong += 1;
  }
  return { changed, strong };
}

function farthest(one: Picture['pixels'], other: Picture['pixels'], at: number): number {
  const red = Math.abs(one[at]! - other[at]!);
  const green = Math.abs(one[at + 1]! - other[at + 1]!);
  return Math.max(red, green, Math.abs(one[at + 2]! - other[at + 2]!));
}
