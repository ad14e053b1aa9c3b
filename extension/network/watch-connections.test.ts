import { expect, test, vi } from 'vitest';
import { connectionsOf, watchConnections } from './watch-connections';

type Listener = (event: object) => void;

const { answered, store } = vi.hoisted(() => ({ answered: [] as Listener[], store: { broken: false } }));

vi.mock('webextension-polyfill', () => {
  const silent = { addListener: () => {} };
  const get = async () => {
    if (store.broken) throw new Error('storage is not there');
    return {};
  };
  return {
    default: {
      webRequest: {
        onBeforeRedirect: silent,
        onResponseStarted: { addListener: (listener: Listener) => answered.push(listener) },
        onErrorOccurred: silent,
      },
      webNavigation: { onCommitted: silent },
      tabs: { onRemoved: silent },
      storage: { session: { get, set: async () => {}, remove: async () => {} } },
    },
  };
});

const picture = (tabId: number) => ({
  tabId,
  requestId: String(tabId),
  url: 'https://a.example/a.png',
  type: 'image',
  timeStamp: 1,
});

test('one request that cannot be noted does not stop the noting of all others', async () => {
  watchConnections();
  store.broken = true;
  answered[0]?.(picture(1));
  await connectionsOf(1).catch(() => null);
  store.broken = false;
  answered[0]?.(picture(2));
  expect((await connectionsOf(2)).map(({ url }) => url)).toEqual(['https://a.example/a.png']);
});
