import type { Agency } from '../../shared/agencies/agency';
import { officialName } from '../../shared/agencies/agency-name';
import { PILLARS } from '../../shared/rules/outcome';
import { PILLAR_TEXT } from '../../shared/text/outcome-text';
import { LIST } from '../content/list-text';
import { scoredAgency } from '../site-data';
import type { View } from '../view';
import { ScoreCells } from './score-figures';
import { ScrollTable } from './scroll-table';

interface Props {
  view: View;
  caption: string;
  agencies: readonly Agency[];
  captionShown?: boolean;
}

/** Agencies in the order given, each with its three scores or the words that there are none. */
export function AgencyTable({ view, caption, agencies, captionShown = false }: Props) {
  const { site, write, href } = view;
  const first = agencies[0]?.kind === 'province' ? LIST.code : LIST.order;
  const heads = [write(first), write(LIST.unit), ...PILLARS.map(pillar => write(PILLAR_TEXT[pillar]))];
  return (
    <ScrollTable view={view} caption={caption} heads={heads} captionShown={captionShown}>
      {agencies.map((agency, index) => {
        const scored = scoredAgency(site, agency.id, false);
        return (
          <tr key={agency.id}>
            <td>{agency.kind === 'province' ? agency.code : 'order' in agency ? agency.order : index + 1}</td>
            <th scope="row">
              <a href={href({ page: 'agency', id: agency.id, sample: false })}>
                {write(officialName(agency, site.registry.asOf))}
              </a>
            </th>
            <ScoreCells view={view} pillars={scored?.pillars ?? null} />
          </tr>
        );
      })}
    </ScrollTable>
  );
}
