import type { Phase } from '../facts/journey-facts';
import type { Cue, JourneyReading } from '../facts/journey-reading';
import { SIGNS_OF_PHASE, type Sign } from './journey-signs';
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

/**
 * What the tool takes to be on a page; the auditor confirms it, or not.
 * @param phase of the page
 * @param fromSignIn whether the step before was a sign-in
 */
export function proposeSigns(reading: JourneyReading, phase: Phase, fromSignIn: boolean): readonly Sign[] {
  return SIGNS_OF_PHASE[phase].filter(sign => isProposed(sign, reading, phase, fromSignIn));
}

function isProposed(sign: Sign, reading: JourneyReading, phase: Phase, fromSignIn: boolean): boolean {
  const { fields, upload, cues, tiedErrors } = reading;
  switch (sign) {
    case 'webFormOffered':
      return fields.filter(({ type }) => type !== 'search').length >= 3;
    case 'uploadLimitsStated':
      return (upload?.statedFormats?.length ?? 0) > 0 && upload?.statedMaxMegabytes !== undefined;
    case 'errorNamesField':
      return tiedErrors > 0;
    case 'reviewBeforeSending':
      return isReview(reading);
    case 'returnedToProcedure':
      return fromSignIn && phase === 'form';
    default: {
      const cue = BY_CUE[sign];
      return cue !== undefined && cues.includes(cue);
    }
  }
}
