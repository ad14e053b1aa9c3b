import type { Phase } from '../facts/journey-facts';
import type { JourneyReading } from '../facts/journey-reading';

/** Fields that make a page one to fill in (count). */
const FORM_FIELDS = 3;
/** Pages one reads before applying, whatever else they show: news of a sent application, a link to pay. */
const READ_BEFORE: ReadonlySet<string> = new Set(['procedure', 'list', 'home', 'search', 'news']);
/** Rows of a label and a value that make a page one to check answers on (count). */
const REVIEW_PAIRS = 3;

/**
 * The phase a page most likely belongs to, for the auditor to confirm or change.
 * @param kind what the page is to a citizen (`procedure`, `login`, `form` …), where it was read before the sign-in
 * @param before the phase of the step before
 */
export function proposePhase(reading: JourneyReading, kind: string | null, before: Phase | null): Phase {
  const shows = (cue: JourneyReading['cues'][number]): boolean => reading.cues.includes(cue);
  if (kind !== null && READ_BEFORE.has(kind)) return 'start';
  if (shows('sentHeading')) return 'submit';
  if (shows('resultHeading')) return 'result';
  if (shows('trackHeading') || kind === 'tracking') return 'track';
  if (shows('payHeading')) return 'pay';
  if (shows('signInHeading') || reading.passwordFields > 0 || kind === 'login') return 'login';
  if (isForm(reading) || isReview(reading)) return 'form';
  return before ?? 'start';
}

const isForm = ({ fields, upload }: JourneyReading): boolean =>
  upload !== undefined || fields.filter(({ type }) => type !== 'search').length >= FORM_FIELDS;

/** The answers on one screen, before they are sent. It belongs to the filling in: nothing has been sent yet. */
export const isReview = ({ cues, pairs }: JourneyReading): boolean =>
  cues.includes('reviewHeading') && (pairs >= REVIEW_PAIRS || cues.includes('sendControl'));
