/** The phases of an application, in the order a citizen meets them. */
export const PHASES = ['start', 'login', 'form', 'submit', 'pay', 'track', 'result'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * What an auditor recorded while walking through an application, and confirmed: structure only, no value of any field,
 * no screenshot. Present only after the auditor has confirmed it, so that assisted rules stay `untested` before.
 */
export interface JourneyFacts {
  /** `real-own-case`: the auditor's own application; `stopped-before-submit`: nothing was sent. */
  mode: 'real-own-case' | 'sandbox' | 'stopped-before-submit';
  steps: readonly JourneyStep[];
}

export interface JourneyStep {
  phase: Phase;
  /** Origin and path with ids taken out. */
  page: { origin: string; pathTemplate: string; title: string };
  fields?: readonly JourneyField[];
  upload?: {
    accept?: string;
    statedFormats?: readonly string[];
    /** Largest file the page says it takes, megabytes. */
    statedMaxMegabytes?: number;
    multiple: boolean;
    /** The auditor's word on whether formats and size are stated; absent where nobody looked. */
    limitsStated?: boolean;
  };
  seen?: JourneySigns;
}

export interface JourneyField {
  label: string;
  type: string;
  state: 'empty' | 'prefilled' | 'typed' | 'chosen' | 'error';
  /** The State knows it already: identity, residence, contact, household … Absent where nobody looked. */
  alreadyKnown?: boolean;
}

/** What the auditor confirmed to have seen, or not (false). What was not looked for is absent. */
export interface JourneySigns {
  nationalSignIn?: boolean;
  returnedToProcedure?: boolean;
  visitInPersonAsked?: boolean;
  progressShown?: boolean;
  draftResumed?: boolean;
  reviewBeforeSending?: boolean;
  errorNamesField?: boolean;
  timeoutWarned?: boolean;
  remoteSignature?: boolean;
  paymentOnline?: boolean;
  receiptFile?: boolean;
  acknowledgement?: readonly ('code' | 'date' | 'dueDate')[];
  noticeChannels?: readonly string[];
  electronicResult?: boolean;
  amendOrWithdraw?: boolean;
}
