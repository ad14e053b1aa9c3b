import type { JourneyField } from './journey-facts';

/** Words of our own lexicon, and marks, that a page of an application shows; no text of the page itself. */
export const CUES = [
  'nationalSignIn',
  'signInHeading',
  'signedIn',
  'progress',
  'draftControl',
  'draftFound',
  'reviewHeading',
  'sendControl',
  'signControl',
  'payHeading',
  'payControl',
  'receiptControl',
  'sentHeading',
  'applicationCode',
  'receivedDate',
  'dueDate',
  'noticeBySms',
  'noticeByEmail',
  'noticeByApp',
  'timeout',
  'trackHeading',
  'resultHeading',
  'resultFile',
  'amendControl',
] as const;
export type Cue = (typeof CUES)[number];

/** Kinds of data the State has about a person who is signed in with a national account. */
export const KNOWN_DATA = ['identity', 'residence', 'contact', 'household'] as const;
export type KnownData = (typeof KNOWN_DATA)[number];

/** The structure of one frame of a page of an application, redacted inside the page: never what a person typed. */
export interface JourneyReading {
  page: { origin: string; pathTemplate: string; title: string };
  /** At most 60, in document order. */
  fields: readonly ReadField[];
  passwordFields: number;
  upload?: ReadUpload;
  /** Each once, in the order of `CUES`. */
  cues: readonly Cue[];
  /** Fields marked wrong whose visible message is tied to them by the markup (count). */
  tiedErrors: number;
  /** Rows of a label and a value: `dt`/`dd`, `th`/`td` (count). */
  pairs: number;
}

export interface ReadField extends Pick<JourneyField, 'label' | 'type' | 'state'> {
  required: boolean;
  autocomplete?: string;
  known?: KnownData;
}

/** What the page says about files: stated means in words people see, not the `accept` attribute. */
export interface ReadUpload {
  accept?: string;
  statedFormats?: readonly string[];
  /** Megabytes. */
  statedMaxMegabytes?: number;
  multiple: boolean;
}
