import type { AxeCheckNote } from '../facts/axe-facts';

/** Outcome words of W3C EARL 1.0, https://www.w3.org/TR/EARL10-Schema/#outcome */
export const OUTCOMES = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PILLARS = ['ipv6', 'accessibility', 'procedure'] as const;
export type Pillar = (typeof PILLARS)[number];

export const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `automatic`: a page decides. `assisted`: the engine proposes, a person confirms. `manual`: a person answers. */
export type Mode = 'automatic' | 'assisted' | 'manual';

/** Something a webmaster can go and look at. At least one field is present. */
export interface Evidence {
  /** Selectors of the frames the element lives in, outermost first, joined by ` > `; absent for the top frame. */
  frame?: string;
  /** CSS selector inside that frame; ` >>> ` steps into an open shadow root. */
  selector?: string;
  /** What stands there, at most 200 characters; never something a person typed. */
  quote?: string;
  host?: string;
  address?: string;
  url?: string;
  /** The outcome of this element where it differs from the rule's. */
  outcome?: 'failed' | 'cantTell' | 'passed';
  /** Why this element has that outcome: a key of the reason tables. */
  reason?: string;
  /** Numbers and words to put into the reason's sentence. */
  values?: Readonly<Record<string, string | number>>;
  checks?: readonly AxeCheckNote[];
}

/** What a rule says about one page. */
export interface Verdict {
  outcome: Outcome;
  /** Key of a sentence in the reason tables (`shared/text`), never a sentence. */
  reason: string;
  /** Numbers and words to put into the sentence. */
  values?: Readonly<Record<string, string | number>>;
  evidence: readonly Evidence[];
}

/** How many pieces of evidence a report keeps per rule; `count` in the report tells how many there were. */
export const EVIDENCE_LIMIT = 40;
/** Longest quote in a report, in characters. */
export const QUOTE_LIMIT = 200;
