import type { PartSummary, ProcedureSummary } from '../../audit/procedure-summary';
import type { PageReport } from '../page-report';

/**
 * A judged procedure as CPSV-AP 3.2.0 in JSON-LD (https://semiceu.github.io/CPSV-AP/releases/3.2.0/). Only what the page
 * states is exported; nothing is made up to satisfy a cardinality.
 * @returns null when the report is not about a procedure page
 */
export function cpsvAp(report: PageReport): object | null {
  const summary = report.procedure as ProcedureSummary | undefined;
  if (summary?.kind !== 'procedure') return null;
  const said = statedParts(summary);
  const service: Record<string, unknown> = {
    '@context': CONTEXT,
    '@id': report.finalUrl,
    '@type': 'cpsv:PublicService',
    'dct:identifier': summary.code ?? report.finalUrl,
    'dct:language': 'vi',
  };
  if (summary.name !== null) service['dct:title'] = vietnamese(summary.name);
  add(service, 'dct:description', said.get('steps'), vietnamese);
  add(service, 'cv:hasCompetentAuthority', said.get('agency') ?? said.get('competentAgency'), text => ({
    '@type': 'cv:PublicOrganisation',
    'skos:prefLabel': vietnamese(text),
  }));
  add(service, 'cv:processingTime', said.get('time'));
  add(service, 'cv:hasCost', said.get('fee'), text => ({ '@type': 'cv:Cost', 'dct:description': vietnamese(text) }));
  add(service, 'cv:hasChannel', said.get('ways'), text => ({
    '@type': 'cv:Channel',
    'dct:description': vietnamese(text),
  }));
  add(service, 'cpsv:hasInput', said.get('dossier'), text => ({
    '@type': 'cv:Evidence',
    'dct:title': vietnamese(text),
  }));
  add(service, 'cpsv:produces', said.get('result'), text => ({
    '@type': 'cpsv:Output',
    'dct:title': vietnamese(text),
  }));
  add(service, 'cv:hasLegalResource', said.get('legalBasis'), text => ({
    '@type': 'eli:LegalResource',
    'dct:title': vietnamese(text),
  }));
  add(service, 'cv:holdsRequirement', said.get('conditions'), text => ({
    '@type': 'cv:Requirement',
    'dct:title': vietnamese(text),
  }));
  return service;
}

const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

/** Text of the parts a page states, by part. */
export function statedParts({ parts }: ProcedureSummary): ReadonlyMap<PartSummary['part'], string> {
  return new Map(parts.filter(({ state }) => state === 'stated').map(({ part, quote }) => [part, quote]));
}

const vietnamese = (text: string): object => ({ '@value': text, '@language': 'vi' });

function add(
  target: Record<string, unknown>,
  key: string,
  text: string | undefined,
  make: (text: string) => unknown = value => value,
): void {
  if (text !== undefined) target[key] = make(text);
}
