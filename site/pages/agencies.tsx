import { AgencyTable } from '../components/agency-table';
import { EditionFacts } from '../components/edition-facts';
import { Layout } from '../components/layout';
import { FRAME } from '../content/frame-text';
import { LIST } from '../content/list-text';
import { formatDay, type View } from '../view';

/** All agencies, in the order of the law. */
export function AgenciesPage({ view }: { view: View }) {
  const { site, write } = view;
  const { registry } = site;
  const groups = [
    { title: LIST.provinces, order: LIST.provinceOrder, agencies: registry.provinces },
    { title: LIST.ministries, order: LIST.centralOrder, agencies: registry.ministries },
    { title: LIST.ministerialLevel, order: null, agencies: registry.ministerialLevelAgencies },
    { title: LIST.governmentAgencies, order: null, agencies: registry.governmentAgencies },
    { title: LIST.national, order: null, agencies: registry.nationalPortals },
  ];
  return (
    <Layout view={view} title={write(FRAME.agencies)} description={write(LIST.lead)} trail={[]}>
      <h1>{write(FRAME.agencies)}</h1>
      <p>{write(LIST.registryDate, { day: formatDay(registry.asOf) })}</p>
      <EditionFacts view={view} shelf={site.editions[0] ?? null} />
      {groups.map(({ title, order, agencies }) => (
        <section key={title.en}>
          <h2>{write(title)}</h2>
          {order === null ? null : <p class="fine">{write(order)}</p>}
          <AgencyTable view={view} caption={write(title)} agencies={agencies} />
        </section>
      ))}
    </Layout>
  );
}
