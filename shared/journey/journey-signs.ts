import type { Phase } from '../facts/journey-facts';

/** What an auditor can see, or look for and not see, on a step; each is a question of the panel. */
export const SIGNS = [
  'nationalSignIn',
  'returnedToProcedure',
  'webFormOffered',
  'knownDataAskedAgain',
  'uploadLimitsStated',
  'progressShown',
  'draftResumed',
  'errorNamesField',
  'timeoutWarned',
  'remoteSignature',
  'reviewBeforeSending',
  'acknowledgementCode',
  'acknowledgementDate',
  'acknowledgementDueDate',
  'noticeBySms',
  'noticeByEmail',
  'noticeByApp',
  'amendOrWithdraw',
  'paymentOnline',
  'receiptFile',
  'electronicResult',
  'visitInPersonAsked',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Where each sign can be met; a rule looks for it in these phases only. */
export const SIGNS_OF_PHASE: Readonly<Record<Phase, readonly Sign[]>> = {
  start: ['nationalSignIn', 'visitInPersonAsked'],
  login: ['nationalSignIn', 'returnedToProcedure'],
  form: [
    'returnedToProcedure',
    'webFormOffered',
    'knownDataAskedAgain',
    'uploadLimitsStated',
    'progressShown',
    'draftResumed',
    'errorNamesField',
    'timeoutWarned',
    'remoteSignature',
    'reviewBeforeSending',
    'visitInPersonAsked',
  ],
  submit: [
    'reviewBeforeSending',
    'remoteSignature',
    'acknowledgementCode',
    'acknowledgementDate',
    'acknowledgementDueDate',
    'noticeBySms',
    'noticeByEmail',
    'noticeByApp',
    'amendOrWithdraw',
    'visitInPersonAsked',
  ],
  pay: ['paymentOnline', 'receiptFile', 'visitInPersonAsked'],
  track: [
    'acknowledgementCode',
    'acknowledgementDate',
    'acknowledgementDueDate',
    'noticeBySms',
    'noticeByEmail',
    'noticeByApp',
    'amendOrWithdraw',
  ],
  result: ['electronicResult', 'noticeBySms', 'noticeByEmail', 'noticeByApp', 'visitInPersonAsked'],
};

/** `unseen`: nobody looked; it takes a proposal back. */
export const SAID = ['yes', 'no', 'unseen'] as const;
export type Said = (typeof SAID)[number];
