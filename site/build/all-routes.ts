import { allAgencies } from '../../shared/agencies/agency';
import type { Route } from '../routes';
import type { Shelf, SiteData } from '../site-data';

const FIXED = ['home', 'agencies', 'rules', 'method', 'data', 'about', 'statement', 'sample', 'not-found'] as const;

/** Every page of the site, one after the other; each stands in every language. */
export function* allRoutes({ registry, rules, editions, sample }: SiteData): Generator<Route> {
  for (const page of FIXED) yield { page };
  for (const { id } of allAgencies(registry)) yield { page: 'agency', id, sample: false };
  for (const { rule } of rules) yield { page: 'rule', id: rule.id };
  const newest = editions[0];
  if (newest !== undefined) yield* shelfRoutes(newest);
  if (sample !== null) {
    for (const { id } of sample.edition.agencies) yield { page: 'agency', id, sample: true };
    yield* shelfRoutes(sample);
  }
}

function* shelfRoutes({ edition, portal }: Shelf): Generator<Route> {
  const { sample } = edition;
  const hosts = [...edition.agencies.flatMap(({ portals }) => portals), ...edition.unattributed];
  for (const host of hosts) {
    yield { page: 'portal', host, sample };
    for (const { id } of portal(host).pages) yield { page: 'report', host, id, sample };
  }
}
