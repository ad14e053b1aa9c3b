import { agencyById, officialName } from '../../shared/agencies/agency-name';
import type { PageRow, PublishedPortal } from '../../shared/report/edition';
import { PILLARS } from '../../shared/rules/outcome';
import { LOCALES } from '../../shared/text/localized';
import { PILLAR_TEXT, STATUS_TEXT } from '../../shared/text/outcome-text';
import { EditionFacts } from '../components/edition-facts';
import { Layout } from '../components/layout';
import { GroupTiles } from '../components/score-figures';
import { ScrollTable } from '../components/scroll-table';
import { FRAME } from '../content/frame-text';
import { AGENCY } from '../content/list-text';
import { PAGE_KIND_TEXT, REPORT } from '../content/report-text';
import { SCORE } from '../content/score-text';
import type { Route } from '../routes';
import { ruleEntry, scoredAgency, shelfOf } from '../site-data';
import { formatScore, type View } from '../view';

const RULES_SHOWN = 20;

/** One portal: its scores, its pages, what comes up most. */
export function PortalPage({ view, portal }: { view: View; portal: PublishedPortal }) {
  const { site, write } = view;
  const { host, sample, pillars } = portal;
  return (
    <Layout view={view} title={host} description={`${write(REPORT.portal)} ${host}`} trail={agencyTrail(view, portal)}>
      <h1>
        {write(REPORT.portal)} <span class="host">{host}</span>
      </h1>
      <EditionFacts view={view} shelf={shelfOf(site, sample)} />
      <h2>{write(AGENCY.scores)}</h2>
      <GroupTiles view={view} pillars={pillars} />
      <h2>{write(REPORT.pages)}</h2>
      <PagesTable view={view} portal={portal} />
      <h2>{write(REPORT.topRules)}</h2>
      <RulesTable view={view} portal={portal} />
    </Layout>
  );
}

/** The steps above a page of a portal: the list, and the agency when it is known. */
export function agencyTrail(
  view: View,
  { agency, sample }: { agency: string | null; sample: boolean },
): { route: Route; label: string }[] {
  const { site, write } = view;
  const list = sample
    ? { route: { page: 'sample' } as const, label: write(FRAME.sample) }
    : { route: { page: 'agencies' } as const, label: write(FRAME.agencies) };
  const real = agency === null || sample ? null : agencyById(agency, site.registry);
  const name = real === null ? scoredAgency(site, agency ?? '', sample)?.name : officialName(real, site.registry.asOf);
  if (agency === null || name === undefined) return [list];
  return [list, { route: { page: 'agency', id: agency, sample }, label: write(name) }];
}

function PagesTable({ view, portal }: { view: View; portal: PublishedPortal }) {
  const { write } = view;
  const heads = [REPORT.page, REPORT.pageKind, REPORT.status].map(head => write(head));
  const pages = portal.pages.toSorted((a, b) => pageOrder(a) - pageOrder(b) || titles(view).compare(a.title, b.title));
  return (
    <ScrollTable
      view={view}
      caption={write(REPORT.pages)}
      heads={[...heads, ...PILLARS.map(pillar => write(PILLAR_TEXT[pillar]))]}
    >
      {pages.map(page => (
        <PageLine key={page.id} view={view} page={page} portal={portal} />
      ))}
    </ScrollTable>
  );
}

const KIND_ORDER = Object.keys(PAGE_KIND_TEXT);
const pageOrder = ({ kind }: PageRow): number => KIND_ORDER.indexOf(kind);
const titles = ({ language }: View) => new Intl.Collator(LOCALES[language], { numeric: true });

function PageLine({ view, page, portal: { host, sample } }: { view: View; page: PageRow; portal: PublishedPortal }) {
  const { write, href, language } = view;
  const { pathname, search } = new URL(page.url);
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'report', host, id: page.id, sample })}>
          {page.title || write(REPORT.untitled)} <code class="fine">{pathname + search}</code>
        </a>
      </th>
      <td>{write(PAGE_KIND_TEXT[page.kind] ?? PAGE_KIND_TEXT.other!)}</td>
      <td>{write(STATUS_TEXT[page.status])}</td>
      {PILLARS.map(pillar => {
        const { score, planned } = page.pillars[pillar];
        return (
          <td key={pillar}>
            {score === null ? (planned === 0 ? '–' : write(SCORE.notDecided)) : formatScore(score, language)}
          </td>
        );
      })}
    </tr>
  );
}

function RulesTable({ view, portal }: { view: View; portal: PublishedPortal }) {
  const { write, href, site, language } = view;
  if (portal.rules.length === 0) return <p>{write(REPORT.nothingFound)}</p>;
  const heads = [REPORT.rule, REPORT.failedPages, REPORT.doubtfulPages].map(head => write(head));
  return (
    <>
      <p class="fine">{write(REPORT.topRulesAbout)}</p>
      <ScrollTable view={view} caption={write(REPORT.topRules)} heads={heads}>
        {portal.rules.slice(0, RULES_SHOWN).map(({ rule, failed, cantTell }) => {
          const entry = ruleEntry(site, rule);
          return (
            <tr key={rule}>
              <th scope="row">
                {entry === null ? rule : <a href={href({ page: 'rule', id: rule })}>{entry.help.title[language]}</a>}
              </th>
              <td>{failed}</td>
              <td>{cantTell}</td>
            </tr>
          );
        })}
      </ScrollTable>
    </>
  );
}
