/** The parts of a procedure that rules ask for. */
export const CORE_PARTS = [
  'steps',
  'ways',
  'dossier',
  'time',
  'fee',
  'applicants',
  'agency',
  'result',
  'legalBasis',
  'conditions',
] as const;
export type CorePart = (typeof CORE_PARTS)[number];

/** Further labels a procedure page carries; they also tell where the block before them ends. */
export const OTHER_PARTS = [
  'name',
  'code',
  'serviceLevel',
  'levelReason',
  'forms',
  'paper',
  'quantity',
  'competentAgency',
  'intake',
  'delegatedAgency',
  'cooperatingAgency',
  'decision',
  'administrativeLevel',
  'type',
  'field',
  'keywords',
  'description',
  'validity',
  'resultChannel',
  'actColumn',
  'publisher',
  'updated',
  'hours',
  'contact',
  'complaint',
  'guide',
  'related',
] as const;

export type ProcedurePart = CorePart | (typeof OTHER_PARTS)[number];

/** How a language writes a label: `certain` words name only this, `loose` ones need company. */
export interface LabelWords {
  part: ProcedurePart;
  /** Regular-expression sources over folded words (no diacritics, single spaces). */
  certain: readonly string[];
  loose?: readonly string[];
}
