import type { AgencyRegistry } from '../shared/agencies/agency';
import type { HexagonMap } from '../shared/agencies/hexagon-map';
import type { LegalBasis } from '../shared/agencies/legal-basis';
import type { Edition, EditionAgency, PublishedPage, PublishedPortal } from '../shared/report/edition';
import type { CatalogueRule } from '../shared/rules/rule';
import type { HelpPage } from '../shared/text/help-page';
import type { AccuracyTable } from './accuracy-table';

/** An edition and its files, read when a page needs them, so that a large edition never stands in memory whole. */
export interface Shelf {
  edition: Edition;
  portal(host: string): PublishedPortal;
  page(host: string, id: string): PublishedPage;
}

export interface RuleEntry {
  rule: CatalogueRule;
  help: HelpPage;
}

/** Everything the pages are made of. */
export interface SiteData {
  registry: AgencyRegistry;
  map: HexagonMap;
  basis: LegalBasis;
  rules: readonly RuleEntry[];
  accuracy: readonly AccuracyTable[];
  /** Editions of real agencies, the newest first. */
  editions: readonly Shelf[];
  /** Fictional agencies; never mixed with the above. */
  sample: Shelf | null;
  /** Scheme and host, for files that need whole addresses. */
  origin: string;
  /** Where to write to about a wrong finding: an address of whoever publishes this copy. */
  contact: string | null;
  /** Path of the style sheet. */
  styles: string;
  /** The day the site was built, ISO date. */
  builtOn: string;
}

/** The edition a page speaks about: the sample, or the newest of real agencies. */
export function shelfOf(site: SiteData, sample: boolean): Shelf | null {
  return sample ? site.sample : (site.editions[0] ?? null);
}

/** An agency's scores in an edition; null when it was not audited. */
export function scoredAgency(site: SiteData, id: string, sample: boolean): EditionAgency | null {
  return shelfOf(site, sample)?.edition.agencies.find(agency => agency.id === id) ?? null;
}

export const ruleEntry = (site: SiteData, id: string): RuleEntry | null =>
  site.rules.find(({ rule }) => rule.id === id) ?? null;
