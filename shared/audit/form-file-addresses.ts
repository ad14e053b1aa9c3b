import type { PageFacts } from '../facts/page-facts';
import { formFiles } from '../rules/procedure/reading/form-files';
import { readProcedure } from '../rules/procedure/reading/read-procedure';

/** More forms than this are not asked for: one page may not cost a portal a hundred requests. */
const MOST = 10;

/** Addresses of the forms that a procedure page links to, each once; none on other pages. */
export function formFileAddresses({ procedure, page }: Partial<PageFacts>): string[] {
  if (procedure === undefined || page === undefined) return [];
  const reading = readProcedure(procedure, page);
  if (reading.kind !== 'procedure') return [];
  const urls = formFiles(reading).flatMap(({ url }) => (url !== null && /^https?:/.test(url) ? [url] : []));
  return [...new Set(urls)].slice(0, MOST);
}
