import { describe, expect, it } from 'vitest';
import { bytesOf, heardSound, isAudible } from './heard-sound';

describe('listening to a recording', () => {
  it.each([
    ['nothing but zeros', [0, 0, 0, 0], false],
    ['the noise of an empty recording', [0, 0.0004, -0.0006, 0.0002], false],
    ['a quiet voice', [0, 0.02, -0.03, 0.01], true],
    ['one loud click downwards', [0, 0, -0.9, 0], true],
  ])('%s', (_claim, samples, heard) => {
    expect(isAudible(Float32Array.from(samples))).toBe(heard);
  });

  it('does not know what it cannot decode', async () => {
    expect(await heardSound('data:text/plain,no%20sound')).toBeNull();
    expect(await heardSound('no address')).toBeNull();
  });

  it('reads a file whole, and a file that is too long, or missing, not at all', async () => {
    expect((await bytesOf(new Response('twelve bytes'), 12))?.byteLength).toBe(12);
    expect(await bytesOf(new Response('thirteen byte'), 12)).toBeNull();
    expect(await bytesOf(new Response('gone', { status: 404 }), 12)).toBeNull();
  });

  it('lets go of a stream that never ends', async () => {
    let stopped = false;
    const endless = new ReadableStream({
      pull: controller => controller.enqueue(new Uint8Array(1000)),
      cancel: () => {
        stopped = true;
      },
    });
    expect(await bytesOf(new Response(endless), 5000)).toBeNull();
    expect(stopped).toBe(true);
  });
});
