import { describe, expect, test } from 'vitest';
import type { FrameHost } from '../../shared/facts/frame-host';
import type { FrameStep } from '../../shared/facts/page-script/frames-by-selector';
import { evidenceFrame } from './evidence-frame';

/** What each frame answers: path → selectors → steps. */
const host = (tree: Record<string, Record<string, FrameStep[]>>): FrameHost => ({
  frames: async () => [],
  elementInternals: async () => null,
  call: (async (path: string, _name: string, { frame }: { frame: string }) => tree[path]?.[frame] ?? []) as never,
});

describe('the frame of a piece of evidence', () => {
  test.each([
    ['no frame is the top one', host({}), undefined, ''],
    ['a frame in the page', host({ '': { '#a': [{ index: 2, rest: '' }] } }), '#a', '2'],
    [
      'a frame in a frame',
      host({ '': { '#a > #b': [{ index: 0, rest: '#b' }] }, '0': { '#b': [{ index: 1, rest: '' }] } }),
      '#a > #b',
      '0/1',
    ],
    [
      'a reading of the selectors that leads nowhere is given up for the next',
      host({
        '': {
          'x > y': [
            { index: 5, rest: 'y' },
            { index: 3, rest: '' },
          ],
        },
      }),
      'x > y',
      '3',
    ],
    ['a frame that is gone', host({}), '#a', null],
  ] as const)('%s', async (_what, tree, frame, path) => {
    expect(await evidenceFrame(tree, frame)).toBe(path);
  });
});
