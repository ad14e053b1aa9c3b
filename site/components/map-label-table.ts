import type { Point } from './hexagon-shapes';

/** Where a name stands when its own cells are too small for it: an end of a thin line that starts in the cells. */
export interface LabelPlace {
  text: Point;
  anchor: 'start' | 'end';
  /** Where the line starts. */
  from: Point;
}

/** In units of the picture; by agency. Units not named here carry their name inside. */
export const LABEL_PLACES: Readonly<Record<string, LabelPlace>> = {
  'tuyen-quang': { text: { x: 92, y: 8 }, anchor: 'end', from: { x: 104, y: 18 } },
  'thai-nguyen': { text: { x: 198, y: 36 }, anchor: 'start', from: { x: 130, y: 52 } },
  'lang-son': { text: { x: 198, y: 50 }, anchor: 'start', from: { x: 162, y: 56 } },
  'bac-ninh': { text: { x: 198, y: 64 }, anchor: 'start', from: { x: 150, y: 74 } },
  'quang-ninh': { text: { x: 198, y: 78 }, anchor: 'start', from: { x: 176, y: 80 } },
  'hai-phong': { text: { x: 198, y: 92 }, anchor: 'start', from: { x: 150, y: 89 } },
  'hung-yen': { text: { x: 198, y: 106 }, anchor: 'start', from: { x: 143, y: 100 } },
  'ninh-binh': { text: { x: 198, y: 120 }, anchor: 'start', from: { x: 134, y: 112 } },
  'phu-tho': { text: { x: 70, y: 116 }, anchor: 'end', from: { x: 99, y: 100 } },
  'khanh-hoa': { text: { x: 246, y: 386 }, anchor: 'start', from: { x: 229, y: 396 } },
  'ho-chi-minh': { text: { x: 188, y: 462 }, anchor: 'start', from: { x: 160, y: 444 } },
  'vinh-long': { text: { x: 176, y: 479 }, anchor: 'start', from: { x: 144, y: 470 } },
  'can-tho': { text: { x: 162, y: 498 }, anchor: 'start', from: { x: 128, y: 482 } },
  'tay-ninh': { text: { x: 106, y: 414 }, anchor: 'end', from: { x: 132, y: 424 } },
  'dong-thap': { text: { x: 90, y: 429 }, anchor: 'end', from: { x: 120, y: 448 } },
  'an-giang': { text: { x: 70, y: 458 }, anchor: 'end', from: { x: 95, y: 458 } },
  'ca-mau': { text: { x: 78, y: 508 }, anchor: 'end', from: { x: 102, y: 502 } },
};
