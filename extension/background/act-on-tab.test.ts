import { beforeEach, describe, expect, test, vi } from 'vitest';
import { actOnTab } from './act-on-tab';

/** What is done to the tab, in order; `onCall` may end the trial in the middle. */
const { done, trial } = vi.hoisted(() => ({ done: [] as string[], trial: { onCall: (_name: string) => {} } }));

const VIEW = { x: 0, y: 0, width: 1280, enlarged: false };
const DARK = { at: { selector: 'h1' }, box: { x: 9, y: 9, width: 9, height: 9 }, colour: [20, 20, 20], needed: 4.5 };

const ANSWERS: Record<string, unknown> = {
  viewSize: { width: 1280, height: 800, hasFocus: true, url: 'https://a.example/' },
  stillThere: 1,
  compareFocusStyles: { hasFocus: true, looks: [] },
  readFocusedColours: { hasFocus: true, rest: [], focused: [] },
  showGround: { texts: [DARK], view: VIEW },
  surveyActing: {
    letters: 50,
    cuts: true,
    tabbables: [1],
    frames: 0,
    pictures: true,
    stateStyles: true,
    scripts: true,
  },
};

vi.mock('./tab-host', () => ({
  tabHost: () => ({
    frames: async () => [],
    call: async (_frame: string, name: string) => {
      done.push(name);
      trial.onCall(name);
      return ANSWERS[name] ?? { texts: 0, cut: [] };
    },
  }),
}));
vi.mock('./acting-zoom', () => ({
  actingZoom: () => ({
    show: async () => void done.push('zoom'),
    putBack: async () => void done.push('zoom back'),
  }),
}));
/** Black wherever one looks. */
vi.mock('./acting-picture', () => ({
  pictureOfTab: async () => ({ width: 1280, height: 800, pixels: new Uint8Array(1280 * 800 * 4) }),
}));

beforeEach(() => {
  done.length = 0;
  ANSWERS.hideGround = VIEW;
  trial.onCall = () => {};
});

test.each(['stopped', 'left'] as const)('a trial that was %s does nothing more than put things back', async end => {
  const controller = new AbortController();
  trial.onCall = name => {
    if (name === 'rememberTexts') controller.abort(end);
  };
  await expect(actOnTab(7, { onStep: () => {}, signal: controller.signal })).rejects.toThrow(end);
  const after = new Set(done.slice(done.indexOf('rememberTexts') + 1));
  expect([...after]).toEqual(['zoom back', 'hideGround', 'restorePlace']);
});

describe('text over pictures', () => {
  const tried = () => actOnTab(7, { onStep: () => {}, signal: new AbortController().signal });

  test('is compared with what lies under it', async () => {
    const { pictureContrast } = await tried();
    expect(pictureContrast?.texts[0]?.best).toBeLessThan(4.5);
  });

  test.each([
    ['the page was scrolled meanwhile', { y: 40 }],
    ['two fingers have enlarged the view', { enlarged: true }],
  ])('is accused of nothing where %s', async (_what, moved) => {
    ANSWERS.hideGround = { ...VIEW, ...moved };
    const { pictureContrast, acting } = await tried();
    expect(pictureContrast).toBeUndefined();
    expect(acting.skipped.map(({ check }) => check)).toContain('pictureContrast');
  });
});
