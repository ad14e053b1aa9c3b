import { beforeEach, expect, test, vi } from 'vitest';
import { storedJourney } from '../storage/journey';
import { actOnJourney } from './journey-recorder';

const { session, page, judged } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  page: { whileRead: async () => {} },
  judged: { problem: null as Error | null },
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
    storage: {
      session: {
        get: async (name: string) => Object.fromEntries([[name, session.get(name)]]),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) session.set(name, structuredClone(value));
        },
        remove: async (names: string | string[]) => {
          for (const name of [names].flat()) session.delete(name);
        },
      },
    },
  },
}));
vi.mock('./journey-page', () => ({
  readJourneyPage: async () => {
    await page.whileRead();
    const place = { origin: 'https://a.example', pathTemplate: '/nop', title: '' };
    const reading = { page: place, fields: [], passwordFields: 0, cues: [], tiedErrors: 0, pairs: 0 };
    return { met: { reading, kind: null, afterSignIn: false, partly: false }, text: null };
  },
}));
vi.mock('./journey-report', () => ({
  judgeJourney: async () => {
    if (judged.problem !== null) throw judged.problem;
  },
}));

const TAB = 7;

beforeEach(async () => {
  session.clear();
  page.whileRead = async () => {};
  judged.problem = null;
  await actOnJourney(TAB, { do: 'start' });
});

test.each(['pause', 'stop'] as const)('a page that is still being read at the word %s is no step', async word => {
  await actOnJourney(TAB, { do: 'delete', step: 1 });
  page.whileRead = async () => void (await actOnJourney(TAB, { do: word }));
  await actOnJourney(TAB, { do: 'step' });
  expect((await storedJourney(TAB))?.record.steps).toEqual([]);
});

test('a journey is forgotten also when its report cannot be written; that is told', async () => {
  judged.problem = new Error('storage is full');
  await expect(actOnJourney(TAB, { do: 'forget' })).rejects.toThrow('storage is full');
  expect(await storedJourney(TAB)).toBeNull();
});
