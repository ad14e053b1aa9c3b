import type { Agency, Province, ProvinceTypePeriod } from '../../shared/agencies/agency';
import { authorityName } from '../../shared/agencies/agency-name';
import { AGENCY, KIND_TEXT } from '../content/list-text';
import { formatDay, type View } from '../view';
import { FactList } from './fact-list';

/** What the registry says of an agency, as terms and values. */
export function AgencyFacts({ view, agency }: { view: View; agency: Agency }) {
  const { write } = view;
  const rows: [string, string][] = [[write(AGENCY.kind), write(KIND_TEXT[agency.kind])]];
  if (agency.kind === 'province') rows.push(...provinceRows(view, agency));
  else if ('acronyms' in agency) rows.push([write(AGENCY.acronym), acronyms(view, agency.acronyms)]);
  return <FactList rows={rows} />;
}

const acronyms = ({ language }: View, { vi, en }: { vi: string; en: string }): string =>
  language === 'vi' ? vi : `${vi}, ${en}`;

function provinceRows(view: View, province: Province): [string, string][] {
  const { site, write } = view;
  const { registry, map } = site;
  const region = registry.regions.find(({ id }) => id === province.region);
  const archipelago = map.archipelagos.find(({ id }) => id === province.archipelago);
  const { on } = province.established;
  const rows: [string, string][] = [
    [write(AGENCY.code), province.code],
    [write(AGENCY.authority), write(authorityName(province, registry.asOf))],
    [write(AGENCY.established), on === null ? write(AGENCY.unchanged) : formatDay(on)],
    [write(AGENCY.communes), `${province.communeUnits} (${formatDay(registry.communeUnits.asOf)})`],
  ];
  if (region !== undefined) rows.splice(2, 0, [write(AGENCY.region), write(region.name)]);
  if (archipelago !== undefined)
    rows.push([write(AGENCY.archipelago), `${write(archipelago.name)}, ${write(archipelago.unit)}`]);
  for (const period of province.types.slice(1)) rows.push([write(AGENCY.history), periodText(view, period)]);
  return rows;
}

function periodText({ write }: View, { type, from }: ProvinceTypePeriod): string {
  return write(type === 'city' ? AGENCY.becameCity : AGENCY.becameProvince, {
    day: from === null ? '' : formatDay(from),
  });
}
