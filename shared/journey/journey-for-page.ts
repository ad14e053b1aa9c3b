import type { JourneyFacts } from '../facts/journey-facts';
import type { PageFacts } from '../facts/page-facts';
import { readProcedure } from '../rules/procedure/reading/read-procedure';
import { journeyFacts } from './journey-facts-of';
import type { JourneyRecord } from './journey-record';
import { publicAddress } from './read-journey';

/** Why a journey does not count on the page it is about. */
const NOT_CONFIRMED = 'the journey is not confirmed by its auditor';

/**
 * What a journey file says about a page.
 * @param facts what was gathered of the page
 * @returns null when the page shows another procedure than the journey's: by its address, or by its procedure code
 */
export function journeyForPage(
  record: JourneyRecord,
  { page, procedure }: Partial<PageFacts>,
): { journey: JourneyFacts } | { problem: string } | null {
  if (page === undefined || procedure === undefined) return null;
  const { kind, code } = readProcedure(procedure, page);
  const isItsAddress = publicAddress(page.url) === record.procedure.url;
  const isItsCode = kind === 'procedure' && code !== null && code.text === record.procedure.code;
  if (!isItsAddress && !isItsCode) return null;
  const journey = journeyFacts(record);
  return journey === null ? { problem: NOT_CONFIRMED } : { journey };
}
