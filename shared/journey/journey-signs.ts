import type { Phase } from '../facts/journey-facts';

const ACKNOWLEDGEMENT = ['acknowledgementCode', 'acknowledgementDate', 'acknowledgementDueDate'] as const;
const NOTICES = ['noticeBySms', 'noticeByEmail', 'noticeByApp'] as const;
/** What only a form or the answer to it shows. */
const FILLING_IN = [
  'webFormOffered',
  'knownDataAskedAgain',
  'uploadLimitsStated',
  'progressShown',
  'draftResumed',
  'errorNamesField',
  'timeoutWarned',
] as const;

/** What an auditor can see, or look for and not see, on a step; each is a question of the panel. */
export const SIGNS = [
  'nationalSignIn',
  'returnedToProcedure',
  ...FILLING_IN,
  'remoteSignature',
  'reviewBeforeSending',
  ...ACKNOWLEDGEMENT,
  ...NOTICES,
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
  form: ['returnedToProcedure', ...FILLING_IN, 'remoteSignature', 'reviewBeforeSending', 'visitInPersonAsked'],
  submit: [
    'reviewBeforeSending',
    'remoteSignature',
    ...ACKNOWLEDGEMENT,
    ...NOTICES,
    'amendOrWithdraw',
    'visitInPersonAsked',
  ],
  pay: ['paymentOnline', 'receiptFile', 'visitInPersonAsked'],
  track: [...ACKNOWLEDGEMENT, ...NOTICES, 'amendOrWithdraw'],
  result: ['electronicResult', ...NOTICES, 'visitInPersonAsked'],
};

/** `unseen`: nobody looked; it takes a proposal back. */
export const SAID = ['yes', 'no', 'unseen'] as const;
export type Said = (typeof SAID)[number];
