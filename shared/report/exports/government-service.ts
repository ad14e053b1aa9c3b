import type { ProcedureSummary } from '../../audit/procedure-summary';
import type { PageReport } from '../page-report';
import { statedParts } from './cpsv-ap';

/**
 * A judged procedure as schema.org `GovernmentService` (https://schema.org/GovernmentService), for the page's own JSON-LD.
 * @returns null when the report is not about a procedure page
 */
export function governmentService(report: PageReport): object | null {
  const summary = report.procedure as ProcedureSummary | undefined;
  if (summary?.kind !== 'procedure') return null;
  const said = statedParts(summary);
  const service: Record<string, unknown> = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    url: report.finalUrl,
    inLanguage: 'vi',
    areaServed: { '@type': 'Country', name: 'Việt Nam' },
  };
  if (summary.name !== null) service.name = summary.name;
  if (summary.code !== null) service.identifier = summary.code;
  const agency = said.get('agency') ?? said.get('competentAgency');
  if (agency !== undefined) service.serviceOperator = { '@type': 'GovernmentOrganization', name: agency };
  const audience = said.get('applicants');
  if (audience !== undefined) service.audience = { '@type': 'Audience', audienceType: audience };
  const result = said.get('result');
  if (result !== undefined) service.serviceOutput = { '@type': 'Thing', name: result };
  const conditions = said.get('conditions');
  if (conditions !== undefined) service.termsOfService = conditions;
  const channel = channelOf(report.finalUrl, said.get('ways'), said.get('time'));
  if (channel !== null) service.availableChannel = channel;
  return service;
}

function channelOf(url: string, ways: string | undefined, time: string | undefined): object | null {
  if (ways === undefined) return null;
  const channel = { '@type': 'ServiceChannel', name: ways, serviceUrl: url, availableLanguage: 'vi' };
  const duration = isoDuration(time ?? '');
  return duration === null ? channel : { ...channel, processingTime: duration };
}

/** ISO 8601 duration of "03 ngày làm việc" (working days are counted as days) or "2 giờ"; null for anything else. */
export function isoDuration(text: string): string | null {
  const found = /(\d+)\s*(?:\([^)]*\)\s*)?(ngày|giờ|tháng)/iu.exec(text.normalize('NFC'));
  if (found === null) return null;
  const [, count, unit] = found;
  if (unit?.toLowerCase() === 'giờ') return `PT${Number(count)}H`;
  return `P${Number(count)}${unit?.toLowerCase() === 'ngày' ? 'D' : 'M'}`;
}
