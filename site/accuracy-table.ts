import { count, either, type Infer, listOf, mapOf, number, object, oneOf, orNull, text } from '../shared/shape/shape';

const localized = object({ vi: text(), en: text(), fr: text() });
const share = orNull(number());
/** `count`: how often the truth was this outcome or the engine said it; precision and recall from 0 to 1. */
const side = object({ count: count(), precision: share, recall: share });
const row = object({ failed: side, passed: side }, { cantTellShare: share, notScored: count() });

const SHAPE = object(
  {
    schema: oneOf(['soicong-accuracy/1']),
    pillar: oneOf(['ipv6', 'accessibility', 'procedure']),
    /** ISO date. */
    measuredOn: text(),
    /** Pages it was measured on, in all or by kind (count). */
    pages: either(count(), mapOf(count())),
    total: row,
    /** By rule id. */
    rules: mapOf(row),
  },
  { method: localized, intervals95: object({ precision: listOf(number()), recall: listOf(number()) }) },
);

/** How often the engine was right on pages whose truth is known; a file of data/accuracy/. */
export type AccuracyTable = Infer<typeof SHAPE>;
export type AccuracyRow = Infer<typeof row>;

/** @throws Error that names the path */
export const readAccuracyTable = (json: unknown): AccuracyTable => SHAPE.read(json, 'accuracy');

/** All the pages a table was measured on (count). */
export const pagesMeasured = ({ pages }: AccuracyTable): number =>
  typeof pages === 'number' ? pages : Object.values(pages).reduce((sum, part) => sum + part, 0);
