import { describe, expect, it } from 'vitest';
import { heardSound, isAudible } from './heard-sound';

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
});
