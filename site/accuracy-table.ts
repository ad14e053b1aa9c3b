import { count, type Infer, listOf, object, oneOf, text } from '../shared/shape/shape';

const localized = object({ vi: text(), en: text(), fr: text() });
const SHAPE = object(
  {
    schema: oneOf(['soicong-accuracy/1']),
    pillar: oneOf(['ipv6', 'accessibility', 'procedure']),
    /** ISO date. */
    measuredOn: text(),
    /** Pages it was measured on (count). */
    pages: count(),
    engine: text(),
    /** `reported`: what the engine said; `correct`: how much of it was right; `expected`: how much there was to find. */
    rows: listOf(object({ name: localized, reported: count(), correct: count(), expected: count() })),
  },
  { about: localized },
);

/** How often the engine was right on pages whose truth is known; a file of data/accuracy/. */
export type AccuracyTable = Infer<typeof SHAPE>;

/** @throws Error that names the path */
export const readAccuracyTable = (json: unknown): AccuracyTable => SHAPE.read(json, 'accuracy');
