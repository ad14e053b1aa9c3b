import { readFileSync } from 'node:fs';
import { type Infer, listOf, object, text } from '../../shared/shape/shape';

const localized = object({ vi: text(), en: text(), fr: text() });
const SHAPE = object({
  portals: listOf(
    object({
      host: text(),
      agency: object({ id: text(), name: localized, kind: text() }),
      pages: listOf(object({ path: text(), kind: text() })),
    }),
  ),
});

/** The fictional portals of data/sample/portals.json, as far as publishing reads them. */
export type SampleRegistry = Infer<typeof SHAPE>;

/** @throws Error that names the file and the path in it */
export function readSampleRegistry(file: string): SampleRegistry {
  return SHAPE.read(readJson(file, '--sample'), file);
}

/** @throws Error with one clear line that names the option and the file */
export function readJson(file: string, option: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${option} ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
