import type { JourneyFacts, JourneyField, JourneySigns, JourneyStep, Phase } from '../facts/journey-facts';
import { phasesOf, saidOf, signsAsked } from './change-journey';
import type { JourneyRecord, RecordedStep } from './journey-record';
import type { Said, Sign } from './journey-signs';

/**
 * What the rules read of a recorded journey.
 * @returns null until the auditor has confirmed it: what a tool proposes is no finding
 */
export function journeyFacts(record: JourneyRecord): JourneyFacts | null {
  if (!record.redaction.reviewedByAuditor || record.steps.length === 0) return null;
  const steps = record.steps.map(stepFacts);
  return { mode: record.mode, steps: [...steps, ...stepsElsewhere(record, steps)] };
}

/** Phases that were walked on hosts that are not recorded: where, and nothing more. */
function stepsElsewhere(record: JourneyRecord, steps: readonly JourneyStep[]): JourneyStep[] {
  const own = new Set(steps.map(({ phase }) => phase));
  const missing = phasesOf(record).filter(phase => !own.has(phase));
  return missing.flatMap(phase => {
    const pause = record.pauses.find(({ kind }) => (kind === 'sign-in') === (phase === 'login') && kind !== 'health');
    return pause === undefined ? [] : [{ phase, page: { origin: pause.origin, pathTemplate: '/', title: '' } }];
  });
}

function stepFacts(step: RecordedStep): JourneyStep {
  const asked = new Set(signsAsked(step));
  const said = (sign: Sign): Said => (asked.has(sign) ? saidOf(step, sign) : 'unseen');
  const facts: JourneyStep = { phase: step.phase as Phase, page: step.page, seen: signsOf(said) };
  const fields = fieldsOf(step, said);
  if (fields !== undefined) facts.fields = fields;
  const upload = uploadOf(step, said('uploadLimitsStated'));
  if (upload !== undefined) facts.upload = upload;
  return facts;
}

/** A form with few fields is called no form only where the auditor said so. */
function fieldsOf({ fields }: RecordedStep, said: (sign: Sign) => Said): JourneyField[] | undefined {
  if (said('webFormOffered') === 'no') return [];
  if (fields === undefined || said('webFormOffered') === 'unseen') return undefined;
  const again = said('knownDataAskedAgain');
  return fields.map(({ label, type, state, known }) => {
    const field: JourneyField = { label, type, state };
    if (again === 'no') field.alreadyKnown = false;
    if (again === 'yes' && known !== undefined) field.alreadyKnown = true;
    return field;
  });
}

function uploadOf({ upload }: RecordedStep, said: Said): JourneyStep['upload'] | undefined {
  if (upload === undefined || said === 'unseen') return undefined;
  const { multiple, statedFormats, statedMaxMegabytes } = upload;
  const facts: JourneyStep['upload'] = { multiple, limitsStated: said === 'yes' };
  if (statedFormats !== undefined && said === 'yes') facts.statedFormats = statedFormats;
  if (statedMaxMegabytes !== undefined && said === 'yes') facts.statedMaxMegabytes = statedMaxMegabytes;
  return facts;
}

const PLAIN = [
  'nationalSignIn',
  'returnedToProcedure',
  'visitInPersonAsked',
  'progressShown',
  'draftResumed',
  'reviewBeforeSending',
  'errorNamesField',
  'timeoutWarned',
  'remoteSignature',
  'paymentOnline',
  'receiptFile',
  'electronicResult',
  'amendOrWithdraw',
] as const;
const ACKNOWLEDGED = {
  acknowledgementCode: 'code',
  acknowledgementDate: 'date',
  acknowledgementDueDate: 'dueDate',
} as const;
const CHANNELS = { noticeBySms: 'SMS', noticeByEmail: 'e-mail', noticeByApp: 'VNeID' } as const;

function signsOf(said: (sign: Sign) => Said): JourneySigns {
  const signs: JourneySigns = {};
  for (const sign of PLAIN) if (said(sign) !== 'unseen') signs[sign] = said(sign) === 'yes';
  const parts = Object.keys(ACKNOWLEDGED) as (keyof typeof ACKNOWLEDGED)[];
  // A part nobody looked for would read as missing, so the list counts only when all three were looked for.
  if (parts.every(part => said(part) !== 'unseen'))
    signs.acknowledgement = parts.filter(part => said(part) === 'yes').map(part => ACKNOWLEDGED[part]);
  const channels = Object.keys(CHANNELS) as (keyof typeof CHANNELS)[];
  const seen = channels.filter(channel => said(channel) === 'yes');
  if (seen.length > 0 || channels.every(channel => said(channel) === 'no'))
    signs.noticeChannels = seen.map(channel => CHANNELS[channel]);
  return signs;
}
