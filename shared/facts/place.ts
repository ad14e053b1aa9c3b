/** Where an element stands and how it begins; what a rule gives as evidence. */
export interface Place {
  /** Selectors of the frames on the way, joined by ` > `; absent in the top frame. */
  frame?: string;
  /** CSS selector; ` >>> ` steps into an open shadow root. */
  selector: string;
  /** Text or start tag, at most 160 characters. */
  quote: string;
}
