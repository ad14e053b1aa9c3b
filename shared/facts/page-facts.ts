import type { AccessibilityFacts } from './accessibility-facts';
import type {
  ActingFacts,
  ActivationFacts,
  ContrastFacts,
  FocusLooksFacts,
  KeyboardWalkFacts,
  MouseOnlyFacts,
  OrientationFacts,
  PointerUseFacts,
  ReflowFacts,
  TextCutFacts,
} from './acting-facts';
import type { AxeFacts } from './axe-facts';
import type { FileAnswer } from './form-file-facts';
import type { JourneyFacts } from './journey-facts';
import type { NationalRecordFacts } from './national-record-facts';
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
  /** Which of the checks that use the page were left out. */
  acting: ActingFacts;
  /** What Tab meets. */
  keyboardWalk: KeyboardWalkFacts;
  /** What only the mouse reaches. */
  mouseOnly: MouseOnlyFacts;
  /** What asks for more than a plain click. */
  pointerUse: PointerUseFacts;
  /** How elements look with and without focus. */
  focusLooks: FocusLooksFacts;
  /** The page at 320 CSS pixels. */
  reflow: ReflowFacts;
  /** Text with the spacing of WCAG 1.4.12. */
  textSpacing: TextCutFacts;
  /** Text at 200 %. */
  textResize: TextCutFacts;
  orientation: OrientationFacts;
  /** Text contrast in hover and focus states. */
  stateContrast: ContrastFacts;
  /** Text contrast over pictures and gradients. */
  pictureContrast: ContrastFacts;
  /** What controls did when the keyboard used them. */
  activation: ActivationFacts;
  /** Hosts, addresses, name servers, requests. */
  network: NetworkFacts;
  /** The page loaded as a person on an IPv6-only network would load it. */
  ipv6Only: IPv6OnlyFacts;
  /** The parts of an administrative procedure as the page shows them. */
  procedure: ProcedureFacts;
  /** What came back for the addresses of the forms the page links to. */
  formFiles: readonly FileAnswer[];
  /** What a person typed into the page: only for taking it out of the report, never kept. */
  typedTexts: readonly string[];
  /** A recorded and confirmed walk through the application. */
  journey: JourneyFacts;
  /** The record of the national database with the page's procedure code. */
  nationalRecord: NationalRecordFacts;
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
  /** Selector of an empty or filled application root that scripts draw into (`#root`, `app-root`); absent when there is none. */
  appRoot?: string;
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
