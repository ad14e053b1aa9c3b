import type { Picture } from '../../shared/facts/acting/picture-contrast';
import type { FocusLook, FocusLooksFacts } from '../../shared/facts/acting-facts';
import type { ActingBench } from './acting-bench';
import { comparePictures } from './compare-pictures';
import { decodePng } from './decode-png';
import type { Walk, WalkStop } from './walk-with-keyboard';

/** Pictures are compared for so many elements at most; elements of one look count once. */
const PICTURE_LIMIT = 24;

/** Says how each stop of the keyboard shows the focus; only where the style does not tell, pictures are compared. */
export async function compareFocus(bench: ActingBench, { clear, unsure }: Walk): Promise<FocusLooksFacts> {
  const elements: FocusLook[] = clear.map(stop => lookOf(stop, 'outline'));
  const { world } = bench;
  await world.call('adjust', { what: 'still' });
  try {
    for (const stop of oneOfEachLook(unsure)) {
      if (bench.left() < 1200) break;
      const look = await picturesOf(bench, stop);
      if (look !== null) elements.push(look);
    }
  } finally {
    await world.call('unadjust', { what: 'still' });
    await world.call('focusKept', { number: -1 });
  }
  return { elements };
}

function lookOf({ stop }: WalkStop, by: FocusLook['by']): FocusLook {
  const side = Math.min(stop.box.width, stop.box.height);
  return { at: stop.at, by, changed: 0, strong: 0, moved: false, side };
}

/** Elements with the same start tag apart from names and addresses look alike. */
function oneOfEachLook(stops: readonly WalkStop[]): WalkStop[] {
  const looks = new Map<string, WalkStop>();
  for (const stop of stops) {
    const look = stop.stop.at.quote.replace(/ (id|href|name|title|aria-label|data-[\w-]+)="[^"]*"/g, '');
    if (!looks.has(look)) looks.set(look, stop);
  }
  return [...looks.values()].slice(0, PICTURE_LIMIT);
}

/** Pictures of the element's surroundings first; when nothing changes there, of the whole view. */
async function picturesOf({ world }: ActingBench, stop: WalkStop): Promise<FocusLook | null> {
  const { number } = stop;
  await world.call('focusKept', { number: -1 });
  const box = await world.call('showForPicture', { number });
  if (box === null || box.width < 2 || box.height < 2) return null;
  const near = around(box);
  const before = await takePicture(world, near);
  await world.call('focusKept', { number });
  const after = await takePicture(world, near);
  if ((await world.call('readFocus', undefined)).number !== number) return null;
  const now = await world.call('showForPicture', { number });
  // What comes into the view on focus (a skip link) shows itself by that.
  const wasSeen = box.x + box.width > 0 && box.y + box.height > 0 && box.width > 2 && box.height > 2;
  const moved = now === null || (wasSeen && SIDES.some(side => Math.abs(now[side] - box[side]) > 0.4));
  const close = comparePictures(before, after);
  if (close.changed > 0) return { ...lookOf(stop, 'pixels'), ...close, moved };
  if (stop.textField) return lookOf(stop, 'caret');
  const wholeAfter = await takePicture(world);
  await world.call('focusKept', { number: -1 });
  return { ...lookOf(stop, 'pixels'), ...comparePictures(await takePicture(world), wholeAfter), moved };
}

const SIDES = ['x', 'y', 'width', 'height'] as const;
/** Rings, shadows and marks beside an element stand within this distance, CSS pixels. */
const MARGIN = 40;

type Area = Record<(typeof SIDES)[number], number>;

function around({ x, y, width, height }: Area): Area {
  const left = Math.max(0, Math.floor(x - MARGIN));
  const top = Math.max(0, Math.floor(y - MARGIN));
  return { x: left, y: top, width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(height + 2 * MARGIN) };
}

/** A picture of a part of the view (CSS pixels of the view), or of all of it. */
export async function takePicture({ session, call }: ActingBench['world'], part?: Area): Promise<Picture> {
  const { x, y } = part === undefined ? { x: 0, y: 0 } : await call('scrolledTo', undefined);
  const clip = part === undefined ? {} : { clip: { ...part, x: part.x + x, y: part.y + y, scale: 1 } };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, ...clip });
  return decodePng(Buffer.from(data, 'base64'));
}
