import type { EditionAgency } from '../../shared/report/edition';
import { PILLARS } from '../../shared/rules/outcome';
import { PILLAR_TEXT } from '../../shared/text/outcome-text';
import { EditionFacts } from '../components/edition-facts';
import { Layout } from '../components/layout';
import { PortalTable } from '../components/portal-table';
import { GroupTiles, ScoreCells } from '../components/score-figures';
import { ScrollTable } from '../components/scroll-table';
import { FRAME } from '../content/frame-text';
import { AGENCY, LIST } from '../content/list-text';
import type { View } from '../view';

/** The sample edition: fictional agencies with their scores. */
export function SamplePage({ view }: { view: View }) {
  const { site, write, href } = view;
  const { sample } = site;
  return (
    <Layout view={view} title={write(FRAME.sample)} description={write(LIST.sampleBody)} trail={[]}>
      <h1>{write(FRAME.sample)}</h1>
      <p class="lead">{write(sample === null ? LIST.noSample : LIST.sampleLead)}</p>
      {sample === null ? null : (
        <>
          <EditionFacts view={view} shelf={sample} />
          <ScrollTable
            view={view}
            caption={write(LIST.standing)}
            heads={[write(LIST.unit), ...PILLARS.map(pillar => write(PILLAR_TEXT[pillar]))]}
          >
            {sample.edition.agencies.map(({ id, name, pillars }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={href({ page: 'agency', id, sample: true })}>{write(name)}</a>
                </th>
                <ScoreCells view={view} pillars={pillars} />
              </tr>
            ))}
          </ScrollTable>
        </>
      )}
    </Layout>
  );
}

/** A fictional agency. */
export function SampleAgencyPage({ view, agency }: { view: View; agency: EditionAgency }) {
  const { site, write } = view;
  const name = write(agency.name);
  const trail = [{ route: { page: 'sample' } as const, label: write(FRAME.sample) }];
  return (
    <Layout view={view} title={name} description={write(FRAME.sampleBanner)} trail={trail}>
      <h1>{name}</h1>
      <EditionFacts view={view} shelf={site.sample} />
      <h2>{write(AGENCY.scores)}</h2>
      <GroupTiles view={view} pillars={agency.pillars} />
      <h2>{write(AGENCY.portals)}</h2>
      <PortalTable view={view} hosts={agency.portals} sample />
    </Layout>
  );
}
