import { beforeEach, describe, expect, test, vi } from 'vitest';
import { actingZoom } from './acting-zoom';

/** A tab whose view is 1280 pixels wide at 100 %. */
const { tab, session, asked } = vi.hoisted(() => ({
  tab: { factor: 1, scope: 'per-origin', width: 1280 },
  session: new Map<string, unknown>(),
  asked: [] as string[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      getZoom: async () => tab.factor,
      getZoomSettings: async () => ({ mode: 'automatic', scope: tab.scope, defaultZoomFactor: 1 }),
      setZoom: async (_tab: number, factor: number) => {
        asked.push(`zoom ${factor}`);
        tab.factor = factor === 0 ? 1 : factor;
      },
      setZoomSettings: async (_tab: number, { scope }: { scope: string }) => {
        asked.push(scope);
        tab.scope = scope;
      },
    },
    storage: {
      session: {
        set: async (values: object) => {
          asked.push('kept');
          for (const [name, value] of Object.entries(values)) session.set(name, value);
        },
        remove: async (name: string) => void session.delete(name),
      },
    },
  },
}));

const zoom = () => actingZoom(7, async () => Math.floor(tab.width / tab.factor));

beforeEach(() => {
  Object.assign(tab, { factor: 1, scope: 'per-origin', width: 1280 });
  session.clear();
  asked.length = 0;
});

describe('the zoom of a tab while its page is tried', () => {
  test('gives the view its width, after what must be put back was kept', async () => {
    await zoom().show({ width: 320, height: 256 });
    expect(asked).toEqual(['kept', 'per-tab', 'zoom 4']);
    expect(session.size).toBe(1);
  });

  test.each([
    ['the browser’s own', 1, 'zoom 0'],
    ['one that a person chose', 1.5, 'zoom 1.5'],
  ])('is put back to %s, and nothing is kept any longer', async (_what, factor, last) => {
    tab.factor = factor;
    const changed = zoom();
    await changed.show({ width: 640, height: 512 });
    await changed.putBack();
    expect(asked.slice(-2)).toEqual([last, 'per-origin']);
    expect([tab.factor, tab.scope, session.size]).toEqual([factor, 'per-origin', 0]);
  });

  test('is refused, and not touched, where no zoom makes the view narrow enough', async () => {
    tab.width = 1920;
    await expect(zoom().show({ width: 320, height: 256 })).rejects.toThrow('acting-view-too-wide');
    expect(asked.filter(call => call.startsWith('zoom'))).toEqual([]);
  });

  test('never outlasts a trial that was stopped while it was under way', async () => {
    const changed = zoom();
    const showing = changed.show({ width: 320, height: 256 });
    await changed.putBack();
    await showing;
    expect([tab.factor, tab.scope, session.size]).toEqual([1, 'per-origin', 0]);
  });

  test('is not touched, and nothing is kept, where the page no longer answers', async () => {
    const changed = actingZoom(7, () => Promise.reject(new Error('no page')));
    await expect(changed.show({ width: 320, height: 256 })).rejects.toThrow('no page');
    await changed.putBack();
    expect([tab.factor, tab.scope, session.size]).toEqual([1, 'per-origin', 0]);
  });

  test('does nothing when nothing was changed', async () => {
    await zoom().putBack();
    expect(asked).toEqual([]);
  });
});
