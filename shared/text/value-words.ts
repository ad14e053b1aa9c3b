import type { Localized } from './localized';
import { ADDRESS_CLASS_WORDS, FETCH_STATE_WORDS, SERVER_ANSWER_WORDS } from './network-words';
import { STATUS_TEXT } from './outcome-text';

/** Words for values that facts hold as codes; a sentence names the table after a colon: `{udp:answer}`. */
export const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  answer: SERVER_ANSWER_WORDS,
  'address-class': ADDRESS_CLASS_WORDS,
  'fetch-state': FETCH_STATE_WORDS,
  'page-status': STATUS_TEXT,
};
