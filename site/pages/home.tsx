import { pillarOf } from '../../shared/rules/catalogue';
import { AgencyTable } from '../components/agency-table';
import { EditionFacts } from '../components/edition-facts';
import { HexagonPicture } from '../components/hexagon-picture';
import { Layout } from '../components/layout';
import { QuestionTiles } from '../components/score-figures';
import { FRAME } from '../content/frame-text';
import { LIST } from '../content/list-text';
import type { View } from '../view';

/** What this is, the three questions, the map and its table, the way to the sample. */
export function HomePage({ view }: { view: View }) {
  const { site, write, href } = view;
  const { registry, rules } = site;
  const rulesIn = (pillar: string) => rules.filter(({ rule }) => pillarOf(rule.id) === pillar).length;
  return (
    <Layout view={view} title={write(FRAME.tagline)} description={write(LIST.lead)}>
      <div class="hero">
        <h1>{write(FRAME.tagline)}</h1>
        <p class="lead">{write(LIST.lead)}</p>
        <p class="note">{write(FRAME.independent)}</p>
      </div>
      <h2>{write(LIST.questions)}</h2>
      <QuestionTiles view={view} under={pillar => write(LIST.ruleCount, { count: rulesIn(pillar) })} />
      <SampleBox view={view} />
      <h2>{write(LIST.standing)}</h2>
      <EditionFacts view={view} shelf={site.editions[0] ?? null} />
      <h3>{write(LIST.mapTitle)}</h3>
      <div class="map-and-table">
        <HexagonPicture view={view} pillar="accessibility" />
        <div>
          <AgencyTable view={view} caption={write(LIST.provinces)} agencies={registry.provinces} captionShown />
          <p class="fine">{write(LIST.provinceOrder)}</p>
        </div>
      </div>
      <h3>{write(LIST.ministries)}</h3>
      <AgencyTable view={view} caption={write(LIST.ministries)} agencies={registry.ministries} />
      <p class="fine">{write(LIST.centralOrder)}</p>
      <p>
        <a href={href({ page: 'agencies' })}>{write(LIST.allAgencies)}</a>
      </p>
    </Layout>
  );
}

function SampleBox({ view: { site, write, href } }: { view: View }) {
  if (site.sample === null) return null;
  return (
    <section class="sample-box" aria-labelledby="sample-box">
      <h2 id="sample-box">{write(LIST.sampleTitle)}</h2>
      <p>{write(LIST.sampleBody)}</p>
      <p>
        <a class="button" href={href({ page: 'sample' })}>
          {write(LIST.sampleLink)}
        </a>
      </p>
    </section>
  );
}
