/** What came back when the address of a form was asked for, the way an ordinary link would. */
export interface FileAnswer {
  url: string;
  /** `silent`: no answer in time; `not-asked`: this host may not ask that address. */
  state: 'answered' | 'silent' | 'not-asked';
  /** HTTP status after redirects. */
  status?: number;
  /** Media type without parameters, lower case. */
  contentType?: string;
}
