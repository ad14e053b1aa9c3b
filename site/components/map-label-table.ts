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
  'tuyen-quang': { text: { x: 129, y: 11 }, anchor: 'end', from: { x: 146, y: 24 } },
  'thai-nguyen': { text: { x: 277, y: 48 }, anchor: 'start', from: { x: 182, y: 69 } },
  'lang-son': { text: { x: 277, y: 67 }, anchor: 'start', from: { x: 227, y: 75 } },
  'bac-ninh': { text: { x: 277, y: 85 }, anchor: 'start', from: { x: 210, y: 99 } },
  'quang-ninh': { text: { x: 277, y: 104 }, anchor: 'start', from: { x: 246, y: 107 } },
  'hai-phong': { text: { x: 277, y: 123 }, anchor: 'start', from: { x: 210, y: 119 } },
  'hung-yen': { text: { x: 277, y: 141 }, anchor: 'start', from: { x: 200, y: 133 } },
  'ninh-binh': { text: { x: 277, y: 160 }, anchor: 'start', from: { x: 188, y: 149 } },
  'phu-tho': { text: { x: 98, y: 155 }, anchor: 'end', from: { x: 139, y: 133 } },
  'khanh-hoa': { text: { x: 344, y: 498 }, anchor: 'start', from: { x: 321, y: 528 } },
  'ho-chi-minh': { text: { x: 263, y: 616 }, anchor: 'start', from: { x: 224, y: 592 } },
  'vinh-long': { text: { x: 246, y: 639 }, anchor: 'start', from: { x: 202, y: 627 } },
  'can-tho': { text: { x: 227, y: 664 }, anchor: 'start', from: { x: 179, y: 643 } },
  'tay-ninh': { text: { x: 148, y: 552 }, anchor: 'end', from: { x: 185, y: 565 } },
  'dong-thap': { text: { x: 126, y: 572 }, anchor: 'end', from: { x: 168, y: 597 } },
  'an-giang': { text: { x: 98, y: 611 }, anchor: 'end', from: { x: 133, y: 611 } },
  'ca-mau': { text: { x: 109, y: 677 }, anchor: 'end', from: { x: 143, y: 669 } },
};
