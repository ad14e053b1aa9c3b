import { JOURNEY_RECORD, type JourneyRecord, type RecordedStep } from './journey-record';
import { pathTemplate } from './path-template';
import { holdsPersonalData, withoutPersonalData } from './personal-data';
import { redactLabel, redactTitle } from './redact-text';

/**
 * Reads a journey file. Whoever wrote it, what looks like personal data is taken out once more.
 * @param value parsed JSON
 * @throws Error whose message names the path, for example `journey.steps[0].phase: wanted one of start, …`
 */
export function readJourney(value: unknown): JourneyRecord {
  return redacted(JOURNEY_RECORD.read(value, 'journey'));
}

/** A record without anything that looks like personal data; as it was when there was nothing. */
export function redacted(record: JourneyRecord): JourneyRecord {
  const { note, ...rest } = record;
  const kept = { ...rest, procedure: redactedProcedure(rest.procedure), steps: rest.steps.map(redactedStep) };
  return note === undefined || note === '' ? kept : { ...kept, note: withoutPersonalData(note).slice(0, LONGEST_NOTE) };
}

/** Characters. */
export const LONGEST_NOTE = 500;

function redactedProcedure({ title, url, code }: JourneyRecord['procedure']): JourneyRecord['procedure'] {
  const kept = { title: redactTitle(title, false), url: publicAddress(url) };
  return code === undefined ? kept : { ...kept, code };
}

/** The address of a public page: its path stays, because it leads a reader there; query and fragment go. */
export function publicAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return origin + (holdsPersonalData(pathname) || pathname.includes('@') ? pathTemplate(pathname) : pathname);
}

function redactedStep(step: RecordedStep): RecordedStep {
  const { page, afterSignIn, fields } = step;
  const { origin, title } = page;
  const kept = {
    ...step,
    page: {
      origin,
      pathTemplate: pathTemplate(page.pathTemplate),
      title: redactTitle(title, afterSignIn),
    },
  };
  return fields === undefined
    ? kept
    : { ...kept, fields: fields.map(field => ({ ...field, label: redactLabel(field.label, afterSignIn) })) };
}
