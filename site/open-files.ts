import type { Edition } from '../shared/report/edition';

/** Files that stand under `/open/` on the built site, whatever was audited. */
export const OPEN_FILES = [
  'agencies.json',
  'portals.csv',
  'legal-basis.json',
  'map-cells.json',
  'rules.json',
  'report.schema.json',
  'journey.schema.json',
] as const;

/** Where the files of an edition stand on the built site; sample data is never among the real editions. */
export const editionFolder = ({ name, sample }: Pick<Edition, 'name' | 'sample'>): string =>
  sample ? '/open/sample/' : `/open/editions/${name}/`;
