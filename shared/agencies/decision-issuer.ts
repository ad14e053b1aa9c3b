import type { AgencyRegistry, CentralAgency, Predecessor } from './agency';

/** Who published a procedure, as the suffix of its decision number tells. */
export type DecisionIssuer =
  | { level: 'central'; acronym: string; agency: CentralAgency; former?: Predecessor }
  /** A province's People's Committee or its service centre; which province, the number does not tell. */
  | { level: 'provincial'; acronym: string }
  /** A decision number, but of nobody in the registry. */
  | { level: 'unknown'; acronym: string };

const DECISION_NUMBER = /^\s*\d+[a-zđ]?\s*\/\s*(?:\d{4}\s*\/\s*)?QĐ\s*-\s*([\p{L}&().-]+)\s*$/iu;
const PROVINCIAL = new Set(['UBND', 'CTUBND', 'TTPVHCC', 'CT']);
/** Short forms in decision numbers that are not the acronym of the list. */
const ALSO_WRITTEN: Readonly<Record<string, string>> = { VP: 'VPCP', VPCP: 'VPCP', BGDDT: 'BGDĐT', BGĐT: 'BGDĐT' };

/**
 * Tells who issued a publication decision: `1234/QĐ-BCA` → Bộ Công an, `56/QĐ-BGTVT` → Bộ Xây dựng, formerly Bộ Giao thông
 * vận tải, `789/QĐ-UBND` → a province.
 * @param decision the field "Số quyết định" as published
 * @returns null when it is not the number of a decision (`205/TTr-SNNMT`)
 */
export function decisionIssuer(decision: string, registry: AgencyRegistry): DecisionIssuer | null {
  const written = DECISION_NUMBER.exec(decision.normalize('NFC'))?.[1]?.toUpperCase();
  if (written === undefined) return null;
  const acronym = lettersOf(ALSO_WRITTEN[lettersOf(written)] ?? written);
  if (PROVINCIAL.has(acronym)) return { level: 'provincial', acronym };
  return centralIssuer(acronym, registry) ?? { level: 'unknown', acronym };
}

function centralIssuer(acronym: string, registry: AgencyRegistry): DecisionIssuer | null {
  const { ministries, ministerialLevelAgencies, governmentAgencies } = registry;
  const central = [...ministries, ...ministerialLevelAgencies, ...governmentAgencies];
  const named = central.find(({ acronyms }) => acronyms.vi.toUpperCase() === acronym);
  if (named !== undefined) return { level: 'central', acronym, agency: named };
  for (const agency of central) {
    const former = agency.predecessors.find(predecessor => predecessor.acronym?.toUpperCase() === acronym);
    if (former !== undefined) return { level: 'central', acronym, agency, former };
  }
  return null;
}

const lettersOf = (acronym: string): string => acronym.replace(/[^\p{L}]/gu, '');
