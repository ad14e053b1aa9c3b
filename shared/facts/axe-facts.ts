/** axe-core's results, without what a report does not need. */
export interface AxeFacts {
  /** Version of axe-core, for example `4.14.1`. */
  version: string;
  rules: readonly AxeRuleFacts[];
  /** Present when the page was too large to be read whole. */
  part?: AxePart;
  /** Frames axe could not look into: paths in the frame tree. */
  missingFrames: readonly string[];
}

/** What axe-core looked at on a page that is too large for it. */
export interface AxePart {
  /** Elements in the top document, and those of them that were looked at (count each). */
  elements: number;
  checked: number;
  /** Rules that were not run, because the time was up or the page too large for them. */
  notRun: readonly string[];
}

export interface AxeRuleFacts {
  id: string;
  outcome: 'violation' | 'incomplete' | 'pass' | 'inapplicable';
  /** Failing and unsure elements; empty for `pass` and `inapplicable`. */
  nodes: readonly AxeNodeFacts[];
}

export interface AxeNodeFacts {
  outcome: 'violation' | 'incomplete';
  /** One selector per frame on the way to the element; a nested list steps through shadow roots. */
  target: readonly (string | readonly string[])[];
  /** Start tag and beginning of the content, at most 200 characters, values removed. */
  html: string;
  checks: readonly AxeCheckNote[];
}

/** A check of axe-core that spoke about an element, kept so that its sentence can be made in any language. */
export interface AxeCheckNote {
  id: string;
  outcome: 'fail' | 'incomplete';
  /** What axe's message template needs; at most 300 characters as JSON. */
  data?: unknown;
}
