import { inflateSync } from 'node:zlib';
import type { Picture } from '../../shared/facts/acting/picture-contrast';

const SIGNATURE = 8;

/**
 * Reads the PNG pictures that Chromium's screenshots are: 8 bits per channel, colour with or without alpha, not interlaced
 * (PNG specification, third edition, sections 5, 7 and 9).
 * @throws Error for any other kind
 */
export function decodePng(file: Buffer): Picture {
  const data: Buffer[] = [];
  let header: Buffer | null = null;
  for (let at = SIGNATURE; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  if (header === null) throw new Error('wanted a PNG picture, got something without a header');
  const channels = header[9] === 6 ? 4 : header[9] === 2 ? 3 : 0;
  if (header[8] !== 8 || channels === 0 || header[12] !== 0)
    throw new Error(`wanted 8-bit colour without interlacing, got depth ${header[8]}, colour type ${header[9]}`);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(data)), width, height, channels) };
}

function unfilter(raw: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? rows[to + x - channels]! : 0;
      const up = y > 0 ? rows[to + x - stride]! : 0;
      const corner = y > 0 && x >= channels ? rows[to + x - stride - channels]! : 0;
      rows[to + x] = raw[from + x]! + predict(filter, left, up, corner);
    }
  }
  return channels === 4 ? rows : withAlpha(rows, width * height);
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function withAlpha(rows: Uint8Array, count: number): Uint8Array {
  const pixels = new Uint8Array(count * 4).fill(255);
  for (let index = 0; index < count; index += 1) pixels.set(rows.subarray(index * 3, index * 3 + 3), index * 4);
  return pixels;
}
