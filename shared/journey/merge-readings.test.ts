import { expect, test } from 'vitest';
import type { JourneyReading } from '../facts/journey-reading';
import { mergeReadings } from './merge-readings';

const reading = (title: string, rest: Partial<JourneyReading> = {}): JourneyReading => ({
  page: { origin: 'https://nop.anmau.example', pathTemplate: `/${title}`, title },
  fields: [],
  passwordFields: 0,
  cues: [],
  tiedErrors: 0,
  pairs: 0,
  ...rest,
});
const field = { label: 'Họ và tên', type: 'text', required: true, state: 'empty' } as const;

test('a page is its top frame with what the frames inside show', () => {
  const upload = { multiple: false, statedFormats: ['PDF'] };
  const merged = mergeReadings(reading('trang', { cues: ['progress'], pairs: 1 }), [
    reading('khung', { fields: [field], cues: ['signedIn', 'progress'], tiedErrors: 1, pairs: 2, upload }),
  ]);
  expect(merged).toEqual({
    page: { origin: 'https://nop.anmau.example', pathTemplate: '/trang', title: 'trang' },
    fields: [field],
    passwordFields: 0,
    cues: ['signedIn', 'progress'],
    tiedErrors: 1,
    pairs: 3,
    upload,
  });
});
