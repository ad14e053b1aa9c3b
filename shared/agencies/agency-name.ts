import { LANGUAGES, type Language, type Localized } from '../text/localized';
import { type Agency, type AgencyRegistry, allAgencies, type Certainty, type Province } from './agency';

/**
 * What a provincial unit was on a day.
 * @param on ISO date
 * @returns null for a day before the present unit existed
 */
export function provinceTypeOn({ types }: Province, on: string): 'province' | 'city' | null {
  return types.findLast(({ from }) => from === null || from <= on)?.type ?? null;
}

/**
 * The name of an agency with its type of unit on a day: `Tỉnh Gia Lai`, `Thành phố Huế`, `Bộ Y tế`.
 * @param on ISO date; before a unit existed its first type is used
 */
export function officialName(agency: Agency, on: string): Localized {
  return agency.kind === 'province' ? provinceName(agency, on) : agency.name;
}

/**
 * The authority that answers for a provincial unit: `Ủy ban nhân dân tỉnh Gia Lai`.
 * @param on ISO date
 */
export function authorityName(province: Province, on: string): Localized {
  const { vi, en, fr } = provinceName(province, on);
  return {
    vi: `Ủy ban nhân dân ${vi[0]?.toLowerCase()}${vi.slice(1)}`,
    en: `People's Committee of ${en}`,
    fr: isFrenchCityName(fr) ? `Comité populaire de ${fr}` : `Comité populaire de la ${fr}`,
  };
}

function provinceName(province: Province, on: string): Localized {
  const city = (provinceTypeOn(province, on) ?? province.types[0]?.type) === 'city';
  const { vi, en, fr } = province.name;
  const withEnglishType = city ? (en.endsWith(' City') ? en : `${en} City`) : `${en} Province`;
  return { vi: `${city ? 'Thành phố' : 'Tỉnh'} ${vi}`, en: withEnglishType, fr: frenchName(fr, city) };
}

function frenchName(name: string, city: boolean): string {
  if (isFrenchCityName(name)) return name;
  const of = /^[aeiou]/i.test(name) ? "d'" : 'de ';
  return `${city ? 'ville' : 'province'} ${of}${name}`;
}

const isFrenchCityName = (name: string): boolean => name.endsWith('-Ville');

/** The agency with this id, or null. */
export function agencyById(id: string, registry: AgencyRegistry): Agency | null {
  return allAgencies(registry).find(agency => agency.id === id) ?? null;
}

const GROUPS = {
  province: 'provinces',
  ministry: 'ministries',
  'ministerial-level-agency': 'ministerialLevelAgencies',
  'government-agency': 'governmentAgencies',
  national: 'nationalPortals',
} as const;

/**
 * How sure a field of an agency is.
 * @param field path in the agency: `region`, `name.fr`
 * @returns the agency's own mark, else that of its group, else `unconfirmed`
 */
export function certaintyOf(agency: Agency, field: string, registry: AgencyRegistry): Certainty {
  return agency.certainty?.[field] ?? registry.fieldCertainty[`${GROUPS[agency.kind]}.${field}`] ?? 'unconfirmed';
}

/** The names of an agency to search by: name in all languages, aliases, acronyms, names of predecessors. */
export function searchNames(agency: Agency): readonly string[] {
  const acronyms = 'acronyms' in agency ? [agency.acronyms.vi, agency.acronyms.en] : [];
  const former = agency.predecessors.flatMap(({ name, aliases = [] }) => [...namesIn(name), ...aliases]);
  return [...new Set([...namesIn(agency.name), ...agency.aliases, ...acronyms, ...former])];
}

const namesIn = (name: Localized): string[] => LANGUAGES.map((language: Language) => name[language]);
