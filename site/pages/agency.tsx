import type { Agency, Predecessor } from '../../shared/agencies/agency';
import { officialName } from '../../shared/agencies/agency-name';
import { AgencyFacts } from '../components/agency-facts';
import { EditionFacts } from '../components/edition-facts';
import { Layout } from '../components/layout';
import { PortalTable } from '../components/portal-table';
import { GroupTiles } from '../components/score-figures';
import { ScrollTable } from '../components/scroll-table';
import { FRAME } from '../content/frame-text';
import { AGENCY, CERTAINTY_TEXT, HOST_KIND_TEXT, HOST_STATUS_TEXT } from '../content/list-text';
import { SCORE } from '../content/score-text';
import { scoredAgency, shelfOf } from '../site-data';
import { formatDay, type View } from '../view';

/** A real agency: who it is, where it came from, its hosts, its scores or that there are none. */
export function AgencyPage({ view, agency }: { view: View; agency: Agency }) {
  const { site, write, href } = view;
  const name = write(officialName(agency, site.registry.asOf));
  const scored = scoredAgency(site, agency.id, false);
  const trail = [{ route: { page: 'agencies' } as const, label: write(FRAME.agencies) }];
  return (
    <Layout
      view={view}
      title={name}
      description={`${name}: ${scored === null ? write(SCORE.noData) : ''}`}
      trail={trail}
    >
      <h1>{name}</h1>
      <h2>{write(AGENCY.scores)}</h2>
      {scored === null ? (
        <p class="note">{write(SCORE.noDataLong)}</p>
      ) : (
        <>
          <EditionFacts view={view} shelf={shelfOf(site, false)} />
          <GroupTiles view={view} pillars={scored.pillars} />
          <h2>{write(AGENCY.portals)}</h2>
          <PortalTable view={view} hosts={scored.portals} sample={false} />
        </>
      )}
      <h2>{write(AGENCY.facts)}</h2>
      <AgencyFacts view={view} agency={agency} />
      <History view={view} predecessors={agency.predecessors} />
      <Hosts view={view} agency={agency} />
      <Doubts view={view} agency={agency} />
      <p>
        <a href={href({ page: 'about' })}>{write(AGENCY.wrong)}</a>
      </p>
    </Layout>
  );
}

function History({ view: { write }, predecessors }: { view: View; predecessors: readonly Predecessor[] }) {
  if (predecessors.length === 0) return null;
  return (
    <>
      <h2>{write(AGENCY.history)}</h2>
      <ul>
        {predecessors.map(({ id, name, change, on }) => (
          <li key={id}>{write(AGENCY[change], { name: write(name), day: formatDay(on) })}</li>
        ))}
      </ul>
      <p class="fine">{write(AGENCY.historyAbout)}</p>
    </>
  );
}

function Hosts({ view, agency }: { view: View; agency: Agency }) {
  const { write } = view;
  const title = <h2>{write(AGENCY.hosts)}</h2>;
  if (agency.hosts.length === 0) {
    return (
      <>
        {title}
        <p>{write(AGENCY.noHosts)}</p>
      </>
    );
  }
  const heads = [AGENCY.host, AGENCY.hostKind, AGENCY.hostStatus, AGENCY.certainty].map(head => write(head));
  return (
    <>
      {title}
      <p class="fine">{write(AGENCY.hostsAbout)}</p>
      <ScrollTable view={view} caption={write(AGENCY.hosts)} heads={heads}>
        {agency.hosts.map(({ host, kind, status, certainty }) => (
          <tr key={host}>
            <th scope="row">
              <code>{host}</code>
            </th>
            <td>{write(HOST_KIND_TEXT[kind])}</td>
            <td>{write(HOST_STATUS_TEXT[status])}</td>
            <td>{write(CERTAINTY_TEXT[certainty])}</td>
          </tr>
        ))}
      </ScrollTable>
    </>
  );
}

function Doubts({ view, agency }: { view: View; agency: Agency }) {
  const doubts = view.site.registry.doubts.filter(({ about }) => about.includes(agency.id));
  if (doubts.length === 0) return null;
  return (
    <>
      <h2>{view.write(AGENCY.doubts)}</h2>
      <ul>
        {doubts.map(doubt => (
          <li key={doubt.id}>{view.write(doubt)}</li>
        ))}
      </ul>
    </>
  );
}
