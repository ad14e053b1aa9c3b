import { PILLARS } from '../../shared/rules/outcome';
import { PILLAR_TEXT } from '../../shared/text/outcome-text';
import { AGENCY } from '../content/list-text';
import { REPORT } from '../content/report-text';
import { shelfOf } from '../site-data';
import type { View } from '../view';
import { ScoreCells } from './score-figures';
import { ScrollTable } from './scroll-table';

/** Audited portals with their three scores. */
export function PortalTable({ view, hosts, sample }: { view: View; hosts: readonly string[]; sample: boolean }) {
  const { site, write, href } = view;
  const shelf = shelfOf(site, sample);
  if (shelf === null) return null;
  const heads = [write(REPORT.portal), ...PILLARS.map(pillar => write(PILLAR_TEXT[pillar]))];
  return (
    <ScrollTable view={view} caption={write(AGENCY.portals)} heads={heads}>
      {hosts.map(host => {
        const { pillars } = shelf.portal(host);
        return (
          <tr key={host}>
            <th scope="row">
              <a href={href({ page: 'portal', host, sample })}>{host}</a>
            </th>
            <ScoreCells view={view} pillars={pillars} />
          </tr>
        );
      })}
    </ScrollTable>
  );
}
