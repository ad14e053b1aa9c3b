import { PHASES, type Phase } from '../facts/journey-facts';
import type { JourneyReading } from '../facts/journey-reading';
import type { JourneyRecord, Mode, Pause, RecordedStep } from './journey-record';
import { type Said, SIGNS_OF_PHASE, type Sign } from './journey-signs';
import { proposePhase } from './propose-phase';
import { proposeSigns } from './propose-signs';
import { LONGEST_NOTE, redacted } from './read-journey';

/** A page of the walk as it was met. */
export interface MetPage {
  reading: JourneyReading;
  /** What the page is to a citizen, where it was read. */
  kind: string | null;
  afterSignIn: boolean;
  /** Parts of the page could not be read; then nothing is said about missing fields. */
  partly: boolean;
}

/** A new record with nothing in it yet. @param recordedOn ISO day */
export function emptyJourney(id: string, recordedOn: string, version: string): JourneyRecord {
  return withPhases({
    schema: 'soicong-journey/1',
    id,
    recordedOn,
    tool: { name: 'Soi Cổng', version },
    mode: 'stopped-before-submit',
    procedure: { title: '', url: '' },
    steps: [],
    phasesObserved: [],
    phasesNotObserved: [],
    pauses: [],
    redaction: { policy: 'structure-only', valuesStored: 0, reviewedByAuditor: false },
  });
}

/**
 * A record with one more step; the same screen read again only renews its step. What the auditor said stays.
 * @returns the record, and whether a step was added
 */
export function withStep(record: JourneyRecord, met: MetPage): { record: JourneyRecord; added: boolean } {
  const last = record.steps.at(-1);
  const next = stepFrom(record, met, last);
  const again = last !== undefined && isSameScreen(last, next);
  const renewed = again
    ? { ...next, number: last.number, said: last.said, ...phaseOf(last, next), proposed: joined(last, next) }
    : next;
  const steps = again ? [...record.steps.slice(0, -1), renewed] : [...record.steps, renewed];
  return { record: withPhases({ ...record, steps }), added: !again };
}

function stepFrom({ steps, pauses }: JourneyRecord, met: MetPage, last: RecordedStep | undefined): RecordedStep {
  const { reading, kind, afterSignIn, partly } = met;
  const phase = proposePhase(reading, kind, last?.phase ?? null);
  const number = Math.max(0, ...steps.map(step => step.number)) + 1;
  const fromSignIn =
    last?.phase === 'login' || pauses.some(pause => pause.kind === 'sign-in' && pause.afterStep === last?.number);
  const step: RecordedStep = {
    number,
    phase,
    phaseBy: 'tool',
    page: reading.page,
    afterSignIn,
    proposed: proposeSigns(reading, fromSignIn),
    said: {},
  };
  if (!partly || reading.fields.length >= 3) step.fields = reading.fields;
  if (reading.upload !== undefined) step.upload = reading.upload;
  return step;
}

const phaseOf = (last: RecordedStep, next: RecordedStep) =>
  last.phaseBy === 'auditor'
    ? { phase: last.phase, phaseBy: last.phaseBy }
    : { phase: next.phase, phaseBy: next.phaseBy };

const joined = (last: RecordedStep, next: RecordedStep) => [...new Set([...last.proposed, ...next.proposed])];

/** The same page with the same fields; a wizard's next screen under the same address has others. */
function isSameScreen(last: RecordedStep, next: RecordedStep): boolean {
  const key = ({ page, fields = [] }: RecordedStep): string =>
    JSON.stringify([page.origin, page.pathTemplate, fields.map(({ label, type }) => [label, type])]);
  return key(last) === key(next) && (last.phaseBy === 'auditor' || last.phase === next.phase);
}

/** A record without one step, and without the pauses that followed it. */
export function withoutStep(record: JourneyRecord, number: number): JourneyRecord {
  return withPhases({
    ...record,
    steps: record.steps.filter(step => step.number !== number),
    pauses: record.pauses.filter(pause => pause.afterStep !== number),
  });
}

/** A record with a deleted step put back in its place. */
export function withStepAgain(record: JourneyRecord, step: RecordedStep, pauses: readonly Pause[]): JourneyRecord {
  if (record.steps.some(({ number }) => number === step.number)) return record;
  const steps = [...record.steps, step].toSorted((a, b) => a.number - b.number);
  return withPhases({ ...record, steps, pauses: [...record.pauses, ...pauses] });
}

/** A record with the auditor's word on what phase a step is. */
export function withPhase(record: JourneyRecord, number: number, phase: Phase): JourneyRecord {
  return withPhases({
    ...record,
    steps: record.steps.map(step => (step.number === number ? { ...step, phase, phaseBy: 'auditor' } : step)),
  });
}

/** A record with the auditor's word on one sign of a step. */
export function withConfirmedSign(record: JourneyRecord, number: number, sign: Sign, said: Said): JourneyRecord {
  const steps = record.steps.map(step =>
    step.number === number ? { ...step, said: { ...step.said, [sign]: said } } : step,
  );
  return { ...record, steps };
}

/** A record with a way over a host that is not recorded; it follows the last step. */
export function withPause(record: JourneyRecord, pause: Omit<Pause, 'afterStep'>): JourneyRecord {
  return withPhases({
    ...record,
    pauses: [...record.pauses, { ...pause, afterStep: record.steps.at(-1)?.number ?? 0 }],
  });
}

export const withMode = (record: JourneyRecord, mode: Mode): JourneyRecord => withPhases({ ...record, mode });

/** A record with the auditor's own words, without what looks like personal data. */
export const withNote = (record: JourneyRecord, note: string): JourneyRecord =>
  redacted({ ...record, note: note.slice(0, LONGEST_NOTE) });

/** A record the auditor has looked through and stands for, or takes back. */
export function withReview(record: JourneyRecord, reviewedByAuditor: boolean): JourneyRecord {
  return redacted(withPhases({ ...record, redaction: { ...record.redaction, reviewedByAuditor } }));
}

/** What the auditor stands for: the own word, else the tool's proposal. */
export function saidOf({ proposed, said }: RecordedStep, sign: Sign): Said {
  return said[sign] ?? (proposed.includes(sign) ? 'yes' : 'unseen');
}

/** The signs a step is asked about. */
export function signsAsked({ phase, upload, fields = [] }: RecordedStep): readonly Sign[] {
  return SIGNS_OF_PHASE[phase].filter(
    sign =>
      (sign !== 'uploadLimitsStated' || upload !== undefined) && (sign !== 'knownDataAskedAgain' || fields.length > 0),
  );
}

/** Phases the walk went through: those of its steps, and those met on a way over a host that is not recorded. */
export function phasesOf({ steps, pauses }: Pick<JourneyRecord, 'steps' | 'pauses'>): Phase[] {
  const seen = new Set<Phase>(steps.map(step => step.phase));
  for (const { kind } of pauses) {
    if (kind === 'sign-in') seen.add('login');
    if (kind === 'payment' || kind === 'bank') seen.add('pay');
  }
  return PHASES.filter(phase => seen.has(phase));
}

function withPhases(record: JourneyRecord): JourneyRecord {
  const phasesObserved = phasesOf(record);
  const why = (phase: Phase) =>
    record.mode === 'stopped-before-submit' && AFTER_SENDING.has(phase) ? 'stopped-before-submit' : 'not-walked';
  const phasesNotObserved = PHASES.filter(phase => !phasesObserved.includes(phase)).map(
    phase => ({ phase, why: why(phase) }) as const,
  );
  return { ...record, phasesObserved, phasesNotObserved };
}

const AFTER_SENDING: ReadonlySet<Phase> = new Set(['submit', 'pay', 'track', 'result']);
