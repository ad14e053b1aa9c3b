import { type Infer, listOf, mapOf, object, oneOf, text, textLike } from '../shape/shape';
import { CERTAINTIES } from './agency';

const KINDS = [
  'law',
  'decree',
  'decision',
  'resolution',
  'circular',
  'directive',
  'letter',
  'programme',
  'regulation',
  'standard',
  'rfc',
] as const;

/** `uncertain`: whether it is in force could not be settled; `ended`: a programme whose years are over. */
const STATUSES = ['in-force', 'repealed', 'replaced', 'ended', 'uncertain'] as const;

const date = textLike(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2026-07-01, 2026-07 or 2026');
const localized = object({ vi: text(), en: text(), fr: text() });
const certainty = oneOf(CERTAINTIES);

const article = object({ vi: text(), en: text(), certainty });

const document = object(
  {
    kind: oneOf(KINDS),
    title: localized,
    status: oneOf(STATUSES),
    certainty,
    /** What an article says, in our words; the key is the one rules cite: `Điều 8.2`, `Article 10(1)`. */
    articles: mapOf(article),
  },
  {
    issued: date,
    inForceFrom: date,
    /** First day it was no longer in force. */
    until: date,
    replacedBy: text(),
    repealedBy: text(),
    amendedBy: listOf(text()),
    /** A key of `notes`. */
    note: text(),
    url: text(),
    /** Fields less sure than the document as a whole. */
    marks: mapOf(certainty),
  },
);

const shape = object({
  schema: oneOf(['soicong-legal-basis/1']),
  asOf: date,
  notes: mapOf(localized),
  documents: mapOf(document),
});

/** A law, standard or RFC that rules cite. */
export type LegalDocument = Infer<typeof document>;

/** data/legal-basis.json as `readLegalBasis` gives it back; documents by their number, `63/2010/NĐ-CP`. */
export type LegalBasis = Infer<typeof shape>;

/**
 * Reads what rules rest on.
 * @param json parsed data/legal-basis.json
 * @throws Error that names the path: `legal-basis.documents.RFC 4291.kind: wanted one of …`, also for a reference that leads nowhere
 */
export function readLegalBasis(json: unknown): LegalBasis {
  const basis = shape.read(json, 'legal-basis');
  for (const [number, found] of Object.entries(basis.documents)) checkReferences(number, found, basis);
  return basis;
}

function checkReferences(
  number: string,
  { replacedBy, repealedBy, amendedBy = [], note }: LegalDocument,
  basis: LegalBasis,
): void {
  const others = [replacedBy, repealedBy, ...amendedBy].filter(other => other !== undefined);
  const missing = others.find(other => basis.documents[other] === undefined);
  if (missing !== undefined)
    throw new Error(`legal-basis.documents.${number}: wanted a document that is there, got "${missing}"`);
  if (note !== undefined && basis.notes[note] === undefined) {
    throw new Error(`legal-basis.documents.${number}.note: wanted a key of notes, got "${note}"`);
  }
}

/**
 * The document and, when named, the article a rule cites.
 * @returns null when the list holds no such document or article
 */
export function findBasis(
  { document: number, article: key }: { document: string; article?: string },
  basis: LegalBasis,
): { document: LegalDocument; article?: LegalDocument['articles'][string] } | null {
  const found = basis.documents[number];
  if (found === undefined || key === undefined) return found === undefined ? null : { document: found };
  const cited = found.articles[key];
  return cited === undefined ? null : { document: found, article: cited };
}
