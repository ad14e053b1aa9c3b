import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../shared/facts/acting/picture-contrast';
import { comparePictures } from './compare-pictures';
import { decodePng } from './decode-png';

type Rgb = readonly [number, number, number];
const WHITE: Rgb = [255, 255, 255];

function picture(colours: readonly Rgb[]): Picture {
  return { width: colours.length, height: 1, pixels: new Uint8Array(colours.flatMap(colour => [...colour, 255])) };
}

/** A PNG file of 2 × 2 pixels without alpha; each row says which filter it was written with. */
function pngFile(
  rows: readonly (readonly number[])[],
  header: Partial<{ depth: number; colour: number }> = {},
): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(2, 0);
  size.writeUInt32BE(rows.length, 4);
  size.set([header.depth ?? 8, header.colour ?? 2, 0, 0, 0], 8);
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
  };
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', size), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

describe('two pictures', () => {
  test.each<[string, Rgb, { changed: number; strong: number }]>([
    ['are the same when nothing changed', [255, 255, 255], { changed: 0, strong: 0 }],
    ['are the same within rounding', [250, 250, 250], { changed: 0, strong: 0 }],
    ['differ faintly below 3:1', [200, 200, 200], { changed: 1, strong: 0 }],
    ['differ strongly from 3:1', [0, 0, 128], { changed: 1, strong: 1 }],
  ])('%s', (_, colour, difference) => {
    expect(comparePictures(picture([WHITE, WHITE]), picture([WHITE, colour]))).toEqual(difference);
  });

  test('of different sizes cannot be compared', () => {
    expect(() => comparePictures(picture([WHITE]), picture([WHITE, WHITE]))).toThrow('one size');
  });
});

describe('a PNG file', () => {
  const red = [255, 0, 0];
  const dark = [10, 20, 30];
  test.each<[string, number[][]]>([
    [
      'unfiltered',
      [
        [0, ...red, ...dark],
        [0, ...dark, ...red],
      ],
    ],
    [
      'filtered by the pixel to the left',
      [
        [1, ...red, 11, 20, 30],
        [1, ...dark, 245, 236, 226],
      ],
    ],
    [
      'filtered by the row above',
      [
        [0, ...red, ...dark],
        [2, 11, 20, 30, 245, 236, 226],
      ],
    ],
  ])('%s gives its colours', (_, rows) => {
    const { width, height, pixels } = decodePng(pngFile(rows));
    expect([width, height]).toEqual([2, 2]);
    expect([...pixels]).toEqual([...red, 255, ...dark, 255, ...dark, 255, ...red, 255]);
  });

  test.each([
    ['with 16 bits per channel', { depth: 16 }],
    ['with a palette', { colour: 3 }],
  ])('%s is refused', (_, header) => {
    expect(() => decodePng(pngFile([[0, ...red, ...dark]], header))).toThrow('wanted 8-bit colour');
  });
});
