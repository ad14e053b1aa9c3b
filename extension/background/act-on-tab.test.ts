import { beforeEach, expect, test, vi } from 'vitest';
import { actOnTab } from './act-on-tab';

/** What is done to the tab, in order; `onCall` may end the trial in the middle. */
const { done, trial } = vi.hoisted(() => ({ done: [] as string[], trial: { onCall: (_name: string) => {} } }));

const ANSWERS: Readonly<Record<string, unknown>> = {
  viewSize: { width: 1280, height: 800, hasFocus: true, url: 'https://a.example/' },
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
vi.mock('./acting-picture', () => ({ pictureOfTab: async () => null }));

beforeEach(() => {
  done.length = 0;
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
