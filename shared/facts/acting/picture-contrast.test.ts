import { describe, expect, test } from 'vitest';
import { type Picture, pictureContrasts } from './picture-contrast';

/** Ten by ten pixels: black on the left, white on the right. */
const picture: Picture = {
  width: 10,
  height: 10,
  pixels: Uint8Array.from({ length: 400 }, (_, index) => (index % 4 === 3 || (index >> 2) % 10 >= 5 ? 255 : 0)),
};
const text = (x: number, width: number) => ({
  at: { selector: 'p', quote: 'Chữ' },
  box: { x, y: 2, width, height: 2 },
  colour: [255, 255, 255] as [number, number, number],
  needed: 4.5,
});
const HERE = { x: 0, y: 0, scale: 1 };

describe('white text on a picture', () => {
  test.each([
    ['over its dark half', text(0, 5), HERE, 21, 21],
    ['over its light half', text(5, 5), HERE, 1, 1],
    ['over both', text(3, 4), HERE, 1, 21],
    ['in a page that is scrolled', text(103, 2), { x: 100, y: 0, scale: 1 }, 21, 21],
    ['on a screen with two pixels per CSS pixel', text(3, 1), { x: 0, y: 0, scale: 2 }, 1, 1],
  ])('%s is compared with what lies under it', (_what, one, place, worst, best) => {
    expect(pictureContrasts([one], picture, place)).toMatchObject([{ worst, best }]);
  });

  test('that lies partly outside the picture is not judged', () => {
    expect(pictureContrasts([text(8, 5)], picture, HERE)).toEqual([]);
  });
});
