import { readFileSync } from 'node:fs';
import type { JourneyRecord } from '../shared/journey/journey-record';
import { readJourney } from '../shared/journey/read-journey';

/**
 * Reads the file of `--journey`.
 * @returns undefined when no file was named
 * @throws Error that names the file, and the path of what is wrong in it
 */
export function journeyFrom(file: string | undefined): JourneyRecord | undefined {
  if (file === undefined) return undefined;
  try {
    return readJourney(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`cannot read --journey ${file}: ${(error as Error).message}`);
  }
}
