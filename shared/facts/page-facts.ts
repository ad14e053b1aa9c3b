import type { AccessibilityFacts } from './accessibility-facts';
import type { ActingFacts } from './acting-facts';
import type { AxeFacts } from './axe-facts';
import type { IPv6OnlyFacts, NetworkFacts } from './network-facts';
import type { ProcedureFacts } from './procedure-facts';

/**
 * Everything an audit saw of one page: plain JSON, no judgement. A part that was not gathered is absent, and the rules
 * that need it stay `untested`.
 */
export interface PageFacts {
  page: DocumentFacts;
  /** Frames of the page, top frame first. */
  frames: readonly FrameFacts[];
  /** What axe-core found in all frames together. */
  axe: AxeFacts;
  /** What our own accessibility rules read: elements with their names, texts, styles. */
  accessibility: AccessibilityFacts;
  /** What happened when the page was used: keyboard walk, zoom, text spacing. */
  acting: ActingFacts;
  /** Hosts, addresses, name servers, requests. */
  network: NetworkFacts;
  /** The page loaded as a person on an IPv6-only network would load it. */
  ipv6Only: IPv6OnlyFacts;
  /** The parts of an administrative procedure as the page shows them. */
  procedure: ProcedureFacts;
}

/** The document in the top frame. */
export interface DocumentFacts {
  /** Address after all redirects, without the fragment. */
  url: string;
  title: string;
  /** `lang` of the root element as written, or null. */
  lang: string | null;
  /** HTTP status of the document, or null where the browser does not tell. */
  httpStatus: number | null;
  /** Media type of the response without parameters, or null where the browser does not tell. */
  contentType: string | null;
  /** Rendered text of the body, spaces collapsed: its length in characters and its first 500 characters. */
  textLength: number;
  textStart: string;
  /** Elements in the top document (count). */
  elementCount: number;
  /** What the page offers a person, from which its status is read. */
  offers: PageOffers;
}

/** Counts of visible controls in all reached frames (count each). */
export interface PageOffers {
  passwordFields: number;
  textFields: number;
  fileFields: number;
  buttons: number;
  links: number;
  headings: number;
  images: number;
  /** Hosts or class marks of CAPTCHA widgets that were seen. */
  captchas: readonly string[];
  /** Addresses (host + path) of sign-in providers that links, buttons or forms lead to. */
  signInTargets: readonly string[];
}

export interface FrameFacts {
  /** Position in the frame tree: '' for the top frame, '0/2' for the third frame of the first. */
  path: string;
  url: string;
  reached: boolean;
}
