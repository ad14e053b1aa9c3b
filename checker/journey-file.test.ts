import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyJourney } from '../shared/journey/change-journey';
import { journeyFrom } from './journey-file';

const folder = mkdtempSync(join(tmpdir(), 'soicong-journey-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const RECORD = emptyJourney('3f2b8c1e-9d4a-4b6f-8e2d-1a2b3c4d5e6f', '2026-11-21', '0.1.0');

describe('a journey file', () => {
  test('is read', () => expect(journeyFrom(written('a.json', RECORD))).toEqual(RECORD));

  test.each([
    ['that is not there', () => join(folder, 'none.json'), /cannot read --journey .*none\.json: ENOENT/],
    ['that is no JSON', () => written('b.json', '{'), /cannot read --journey .*b\.json: /],
    [
      'with an unknown mode',
      () => written('c.json', { ...RECORD, mode: 'x' }),
      /journey\.mode: wanted one of stopped-before-submit/,
    ],
  ])('%s gives one clear line', (_what, file, message) => {
    expect(() => journeyFrom(file())).toThrow(message);
  });

  test('is not needed', () => expect(journeyFrom(undefined)).toBeUndefined());
});
