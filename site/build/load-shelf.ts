import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEdition, readPublishedPage, readPublishedPortal } from '../../shared/report/edition';
import type { Shelf } from '../site-data';

/**
 * An edition in a folder that `soicong publish` wrote.
 * @returns null when there is no edition in it
 * @throws Error that names the file and the path in it
 */
function loadShelf(folder: string): Shelf | null {
  if (!existsSync(join(folder, 'edition.json'))) return null;
  return {
    edition: readEdition(readJson(join(folder, 'edition.json'))),
    portal: host => readPublishedPortal(readJson(join(folder, 'portals', `${host}.json`))),
    page: (host, id) => readPublishedPage(readJson(join(folder, 'pages', host, `${id}.json`))),
  };
}

/**
 * The sample edition.
 * @throws Error when the edition is one of real agencies
 */
export function loadSample(folder: string): Shelf | null {
  const shelf = loadShelf(folder);
  if (shelf !== null && !shelf.edition.sample) throw new Error(`${folder}: an edition of real agencies is no sample`);
  return shelf;
}

/**
 * The editions of real agencies, the newest first.
 * @throws Error when one of them is a sample, which never stands among real ones
 */
export function loadEditions(folder: string): Shelf[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const shelves = folders.flatMap(({ name }) => loadShelf(join(folder, name)) ?? []);
  const sample = shelves.find(({ edition }) => edition.sample);
  if (sample !== undefined)
    throw new Error(`${folder}: the sample edition ${sample.edition.name} stands among real ones`);
  return shelves.toSorted((a, b) => (a.edition.publishedAt < b.edition.publishedAt ? 1 : -1));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
