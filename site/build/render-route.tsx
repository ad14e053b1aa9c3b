import { renderToString } from 'preact-render-to-string';
import { agencyById } from '../../shared/agencies/agency-name';
import type { Language } from '../../shared/text/localized';
import { AgenciesPage } from '../pages/agencies';
import { AgencyPage } from '../pages/agency';
import { DataPage } from '../pages/data';
import { HomePage } from '../pages/home';
import { MethodPage } from '../pages/method';
import { NotFoundPage } from '../pages/not-found';
import { PortalPage } from '../pages/portal';
import { ProsePage } from '../pages/prose-page';
import { ReportPage } from '../pages/report';
import { RulePage } from '../pages/rule';
import { RulesPage } from '../pages/rules';
import { SampleAgencyPage, SamplePage } from '../pages/sample';
import type { Route } from '../routes';
import { ruleEntry, type SiteData, scoredAgency, shelfOf } from '../site-data';
import { type View, viewOf } from '../view';

/** One page as the whole text of its file. @throws Error when the route leads to nothing */
export function renderRoute(site: SiteData, route: Route, language: Language): string {
  return `<!doctype html>\n${renderToString(pageOf(viewOf(site, route, language), site, route))}\n`;
}

function pageOf(view: View, site: SiteData, route: Route) {
  switch (route.page) {
    case 'home':
      return <HomePage view={view} />;
    case 'agencies':
      return <AgenciesPage view={view} />;
    case 'rules':
      return <RulesPage view={view} />;
    case 'method':
      return <MethodPage view={view} />;
    case 'data':
      return <DataPage view={view} />;
    case 'about':
    case 'statement':
      return <ProsePage view={view} name={route.page} />;
    case 'sample':
      return <SamplePage view={view} />;
    case 'not-found':
      return <NotFoundPage view={view} />;
    case 'rule':
      return <RulePage view={view} entry={there(ruleEntry(site, route.id), route)} />;
    case 'agency':
      return agencyOf(view, site, route);
    case 'portal':
      return <PortalPage view={view} portal={there(shelfOf(site, route.sample), route).portal(route.host)} />;
    case 'report':
      return <ReportPage view={view} page={there(shelfOf(site, route.sample), route).page(route.host, route.id)} />;
  }
}

function agencyOf(view: View, site: SiteData, route: Extract<Route, { page: 'agency' }>) {
  if (route.sample) return <SampleAgencyPage view={view} agency={there(scoredAgency(site, route.id, true), route)} />;
  return <AgencyPage view={view} agency={there(agencyById(route.id, site.registry), route)} />;
}

function there<T>(value: T | null, route: Route): T {
  if (value === null) throw new Error(`no such page: ${JSON.stringify(route)}`);
  return value;
}
