import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { recordsFrom } from './records-file';

const folder = mkdtempSync(join(tmpdir(), 'soicong-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const LINE = '{"code":"1.999101","name":"Đăng ký","methods":[{"time":"2 WORKING_DAY","fees":["50.000 đồng"]}]}\n';

describe('a file of national records', () => {
  test.each([
    ['plain', () => written('a.ndjson', LINE)],
    ['gzipped', () => written('a.ndjson.gz', gzipSync(LINE))],
  ])('is read %s', (_how, file) => {
    expect(recordsFrom(file())?.get('1.999101')).toMatchObject({ times: ['2 ngày làm việc'], fees: ['50.000 đồng'] });
  });

  test.each([
    ['that is not there', () => join(folder, 'none.ndjson'), /cannot read --records .*none\.ndjson: ENOENT/],
    [
      'with a line that is no record',
      () => written('b.ndjson', '{"name":"x"}\n'),
      /records line 1\.code: wanted a text/,
    ],
  ])('%s gives one clear line', (_what, file, message) => {
    expect(() => recordsFrom(file())).toThrow(message);
  });

  test('is not needed', () => expect(recordsFrom(undefined)).toBeUndefined());
});
