import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readNationalRecords } from '../shared/audit/national-records';
import type { NationalRecordFacts } from '../shared/facts/national-record-facts';

/**
 * Reads the file of `--records`, plain or gzipped.
 * @returns records by procedure code; undefined when no file was named
 * @throws Error that names the file, and the line where it cannot be read
 */
export function recordsFrom(file: string | undefined): ReadonlyMap<string, NationalRecordFacts> | undefined {
  if (file === undefined) return undefined;
  try {
    const bytes = readFileSync(file);
    return readNationalRecords((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch (error) {
    throw new Error(`cannot read --records ${file}: ${(error as Error).message}`);
  }
}
