import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type AssertionColumn, assertionsOf, PUBLISHED_COLUMNS, type Publication } from '../../shared/report/assertion';
import { BYTE_ORDER_MARK, csvLine, csvRow } from '../../shared/report/exports/csv';
import type { PageReport } from '../../shared/report/page-report';

const COLUMNS: readonly AssertionColumn[] = PUBLISHED_COLUMNS.map(({ name }) => name);

export interface EditionFolder {
  json(path: readonly string[], value: unknown): void;
  assertions(report: PageReport, publication: Publication): void;
  close(): void;
}

/**
 * Opens the folder of an edition; what an earlier publication left in it is removed, other files are left alone.
 * @throws Error with one clear line when it cannot be written
 */
export function openEditionFolder(folder: string): EditionFolder {
  for (const old of ['edition.json', 'portals', 'pages', 'assertions.csv', 'assertions.ndjson'])
    rmSync(join(folder, old), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const csv = openSync(join(folder, 'assertions.csv'), 'w');
  const ndjson = openSync(join(folder, 'assertions.ndjson'), 'w');
  put(csv, BYTE_ORDER_MARK + csvLine(COLUMNS));
  return {
    json: (path, value) => {
      mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true });
      writeFileSync(join(folder, ...path), `${JSON.stringify(value, null, 1)}\n`);
    },
    assertions: (report, publication) => {
      const rows = assertionsOf(report, publication);
      put(csv, rows.map(row => csvRow(row, COLUMNS)).join(''));
      put(ndjson, rows.map(row => `${JSON.stringify(row)}\n`).join(''));
    },
    close: () => {
      closeSync(csv);
      closeSync(ndjson);
    },
  };
}

/** writeSync may write less than asked. */
function put(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
