import { expect, test, vi } from 'vitest';
import type { JourneyReading } from '../../shared/facts/journey-reading';
import { readJourneyPage } from './journey-page';

const { asked } = vi.hoisted(() => ({ asked: [] as string[] }));

vi.mock('webextension-polyfill', () => ({
  default: { webNavigation: { getFrame: async () => ({ url: 'https://a.example/' }) } },
}));
/** A page of two frames; only the second one offers to sign out. */
vi.mock('./tab-host', () => ({
  tabHost: () => ({
    frames: async () => ['', '0', '1'].map(path => ({ path, url: `https://a.example/${path}`, reached: true })),
    call: async (path: string, name: string, input: { afterSignIn: boolean }) => {
      if (name !== 'readJourneyStep') throw new Error('not here');
      asked.push(`${path || 'top'} ${input.afterSignIn}`);
      return reading(path, input.afterSignIn);
    },
  }),
}));

const reading = (path: string, afterSignIn: boolean): JourneyReading => ({
  page: { origin: 'https://a.example', pathTemplate: '/', title: '' },
  fields: [{ label: afterSignIn ? '…' : 'Trần Thị Ví Dụ', type: 'text', state: 'empty', required: false }],
  passwordFields: 0,
  cues: path === '1' ? ['signedIn'] : [],
  tiedErrors: 0,
  pairs: 0,
});

test('of a page where one frame offers to sign out no frame’s own words are kept', async () => {
  const { met } = await readJourneyPage(7, false);
  expect(met.afterSignIn).toBe(true);
  expect(met.reading.fields.map(({ label }) => label)).toEqual(['…', '…', '…']);
  expect(asked.slice(-3).toSorted()).toEqual(['0 true', '1 true', 'top true']);
});
