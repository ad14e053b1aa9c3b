import type { Cue, JourneyReading } from '../facts/journey-reading';
import { SIGNS, type Sign } from './journey-signs';
import { isReview } from './propose-phase';

/** Signs that one cue speaks for. What speaks against a portal is never proposed: a person has to have looked. */
const BY_CUE: Partial<Record<Sign, Cue>> = {
  nationalSignIn: 'nationalSignIn',
  progressShown: 'progress',
  draftResumed: 'draftFound',
  timeoutWarned: 'timeout',
  remoteSignature: 'signControl',
  acknowledgementCode: 'applicationCode',
  acknowledgementDate: 'receivedDate',
  acknowledgementDueDate: 'dueDate',
  noticeBySms: 'noticeBySms',
  noticeByEmail: 'noticeByEmail',
  noticeByApp: 'noticeByApp',
  amendOrWithdraw: 'amendControl',
  paymentOnline: 'payControl',
  receiptFile: 'receiptControl',
  electronicResult: 'resultFile',
};

/** Words that mean an acknowledgement only on a page that says something was sent; a form to look up a code has them, too. */
const AFTER_SENDING: ReadonlySet<Sign> = new Set([
  'acknowledgementCode',
  'acknowledgementDate',
  'acknowledgementDueDate',
]);
/** Words that promise notices only where one's own application is. */
const WHILE_WAITING: ReadonlySet<Sign> = new Set(['noticeBySms', 'noticeByEmail', 'noticeByApp']);

/**
 * What the tool takes to be on a page, whatever its phase; asked of the auditor where the phase has the question.
 * @param fromSignIn whether the step before was a sign-in
 */
export function proposeSigns(reading: JourneyReading, fromSignIn: boolean): readonly Sign[] {
  return SIGNS.filter(sign => isProposed(sign, reading, fromSignIn));
}

function isProposed(sign: Sign, reading: JourneyReading, fromSignIn: boolean): boolean {
  const { upload, cues, tiedErrors } = reading;
  switch (sign) {
    case 'webFormOffered':
      return isForm(reading);
    case 'uploadLimitsStated':
      return (upload?.statedFormats?.length ?? 0) > 0 && upload?.statedMaxMegabytes !== undefined;
    case 'errorNamesField':
      return tiedErrors > 0;
    case 'reviewBeforeSending':
      return isReview(reading);
    case 'returnedToProcedure':
      return fromSignIn && isForm(reading);
    default: {
      const cue = BY_CUE[sign];
      if (cue === undefined || !cues.includes(cue)) return false;
      if (AFTER_SENDING.has(sign)) return cues.includes('sentHeading');
      return !WHILE_WAITING.has(sign) || cues.includes('sentHeading') || cues.includes('trackHeading');
    }
  }
}

const isForm = ({ fields }: JourneyReading): boolean => fields.filter(({ type }) => type !== 'search').length >= 3;
