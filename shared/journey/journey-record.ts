import { PHASES } from '../facts/journey-facts';
import { KNOWN_DATA } from '../facts/journey-reading';
import { count, flag, type Infer, listOf, number, object, oneOf, type Shape, text, textLike } from '../shape/shape';
import { AWAY_KINDS, DURATIONS } from './away-hosts-table';
import { SAID, SIGNS } from './journey-signs';

export const MODES = ['stopped-before-submit', 'sandbox', 'real-own-case'] as const;
export type Mode = (typeof MODES)[number];
const FIELD_STATES = ['empty', 'prefilled', 'typed', 'chosen', 'error'] as const;
/** Why a phase was not observed. */
const NOT_OBSERVED = ['stopped-before-submit', 'not-walked'] as const;

/** National codes, also with the suffix of a province: 1.001234, 2.000123.000.00.00.H29. */
export const PROCEDURE_CODE = /^\d(?:\.[\dA-Z]{1,6}){1,6}$/;

/** A file that says values were stored is none of ours. */
const zero: Shape<0> = {
  schema: { const: 0 },
  read: (value, path) => {
    if (value === 0) return 0;
    throw new Error(
      `${path}: wanted 0, because a journey stores no values, got ${JSON.stringify(value)?.slice(0, 60)}`,
    );
  },
};

const origin = textLike(/^https?:\/\/[^/?#@\s]+$/, 'an origin such as https://dichvucong.gov.vn');

const field = object(
  {
    label: text(),
    type: textLike(/^[a-z-]{1,20}$/, 'a type of field such as text'),
    required: flag(),
    state: oneOf(FIELD_STATES),
  },
  { autocomplete: textLike(/^[a-z0-9 -]{1,60}$/, 'an autocomplete token'), known: oneOf(KNOWN_DATA) },
);

const upload = object(
  { multiple: flag() },
  {
    accept: text(),
    statedFormats: listOf(textLike(/^[A-Z0-9]{2,5}$/, 'a file format such as PDF')),
    statedMaxMegabytes: number(),
  },
);

const said = object(
  {},
  Object.fromEntries(SIGNS.map(sign => [sign, oneOf(SAID)])) as Record<
    (typeof SIGNS)[number],
    Shape<(typeof SAID)[number]>
  >,
);

const step = object(
  {
    /** Stays the same when others are deleted. */
    number: count(),
    phase: oneOf(PHASES),
    phaseBy: oneOf(['tool', 'auditor']),
    page: object({ origin, pathTemplate: textLike(/^\/[^?#]*$/, 'a path without query'), title: text() }),
    afterSignIn: flag(),
    /** What the tool takes to be there; the auditor's word counts before it. */
    proposed: listOf(oneOf(SIGNS)),
    said,
  },
  /** Absent where the page could not be read, or not all of it. */
  { fields: listOf(field), upload },
);

/** A way over a host whose pages are not recorded. */
const pause = object(
  { afterStep: count(), origin, kind: oneOf(AWAY_KINDS), cameBack: flag() },
  { duration: oneOf(DURATIONS) },
);

/** File format `soicong-journey/1`: a walk through an application, as structure without values. */
export const JOURNEY_RECORD = object(
  {
    schema: oneOf(['soicong-journey/1']),
    id: textLike(/^[0-9a-f-]{36}$/, 'a UUID'),
    /** Day of the recording, UTC. */
    recordedOn: textLike(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-21'),
    tool: object({ name: text(), version: text() }),
    mode: oneOf(MODES),
    procedure: object(
      { title: text(), url: text() },
      { code: textLike(PROCEDURE_CODE, 'a procedure code such as 1.001234') },
    ),
    steps: listOf(step),
    phasesObserved: listOf(oneOf(PHASES)),
    phasesNotObserved: listOf(object({ phase: oneOf(PHASES), why: oneOf(NOT_OBSERVED) })),
    pauses: listOf(pause),
    redaction: object({ policy: oneOf(['structure-only']), valuesStored: zero, reviewedByAuditor: flag() }),
  },
  { note: text() },
);

export type JourneyRecord = Infer<typeof JOURNEY_RECORD>;
export type RecordedStep = Infer<typeof step>;
export type Pause = Infer<typeof pause>;

/** The published JSON Schema (draft 2020-12) of a journey file. */
export function journeyJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'soicong-journey/1',
    ...JOURNEY_RECORD.schema,
  };
}
