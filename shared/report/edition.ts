import { PILLARS, type Pillar } from '../rules/outcome';
import { PORTAL_WEIGHTS, type PortalKind } from '../score/agency-score';
import type { GroupScore } from '../score/group-score';
import type { PillarScore } from '../score/page-score';
import {
  count,
  flag,
  type Infer,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
} from '../shape/shape';
import { PAGE_REPORT, type PageReport, STATUSES } from './page-report';

const localized = object({ vi: text(), en: text(), fr: text() });
const value = orNull(number());
const pageScoreShape: Shape<PillarScore> = object({
  score: value,
  lower: value,
  upper: value,
  decided: count(),
  planned: count(),
  failed: count(),
  cantTell: count(),
  untested: count(),
});
const groupScoreShape: Shape<GroupScore> = object({
  score: value,
  lower: value,
  upper: value,
  measured: count(),
  planned: count(),
});

type PerPillar<T> = Readonly<Record<Pillar, T>>;

function perPillar<T>(shape: Shape<T>): Shape<PerPillar<T>> {
  const fields = Object.fromEntries(PILLARS.map(pillar => [pillar, shape]));
  return object(fields) as Shape<PerPillar<T>>;
}

const portalKind = oneOf(Object.keys(PORTAL_WEIGHTS) as PortalKind[]);
const engine = object({ version: text(), axe: text(), rules: text() });

const agency = object({
  id: text(),
  name: localized,
  kind: text(),
  pillars: perPillar(groupScoreShape),
  /** Hosts, each with a file in `portals/`. */
  portals: listOf(text()),
});

const EDITION = object({
  schema: oneOf(['soicong-edition/1']),
  name: text(),
  /** The audited agencies are fictional; such an edition is never shown among real ones. */
  sample: flag(),
  /** Version of the scoring method. */
  method: text(),
  publishedAt: text(),
  /** First and last audit, ISO 8601 UTC; null when no report could be read. */
  auditedFrom: orNull(text()),
  auditedTo: orNull(text()),
  engines: listOf(engine),
  /** `skipped`: lines that could not be read; `repeated`: older reports of a page audited again. */
  counts: object({ reports: count(), skipped: count(), repeated: count(), byStatus: mapOf(count()) }),
  agencies: listOf(agency),
  /** Hosts that belong to no agency of the registry. */
  unattributed: listOf(text()),
});

const pageRow = object({
  id: text(),
  url: text(),
  title: text(),
  kind: text(),
  status: oneOf(STATUSES),
  auditedAt: text(),
  pillars: perPillar(pageScoreShape),
});

const PORTAL = object({
  schema: oneOf(['soicong-portal/1']),
  edition: text(),
  sample: flag(),
  host: text(),
  agency: orNull(text()),
  kind: portalKind,
  pillars: perPillar(groupScoreShape),
  pages: listOf(pageRow),
  /** On how many read pages a rule failed, needs a person, passed; rules that did neither anywhere are left out. */
  rules: listOf(object({ rule: text(), failed: count(), cantTell: count(), passed: count() })),
});

const PUBLISHED_PAGE = object({
  schema: oneOf(['soicong-page/1']),
  edition: text(),
  sample: flag(),
  host: text(),
  agency: orNull(text()),
  id: text(),
  kind: text(),
  pillars: perPillar(pageScoreShape),
  report: PAGE_REPORT as Shape<PageReport>,
});

/** The version of the formulas in shared/score. A change that moves a score raises it. */
export const METHOD_VERSION = '1.0';

/** `edition.json`: the small summary. */
export type Edition = Infer<typeof EDITION>;
export type EditionAgency = Edition['agencies'][number];
/** `portals/HOST.json`. */
export type PublishedPortal = Infer<typeof PORTAL>;
export type PageRow = PublishedPortal['pages'][number];
/** `pages/HOST/ID.json`: one report with its scores, evidence shortened. */
export type PublishedPage = Infer<typeof PUBLISHED_PAGE>;

/** @throws Error that names the path */
export const readEdition = (json: unknown): Edition => EDITION.read(json, 'edition');
/** @throws Error that names the path */
export const readPublishedPortal = (json: unknown): PublishedPortal => PORTAL.read(json, 'portal');
/** @throws Error that names the path */
export const readPublishedPage = (json: unknown): PublishedPage => PUBLISHED_PAGE.read(json, 'page');
