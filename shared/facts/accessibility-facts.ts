import type { EmbedFacts, FieldFacts, FieldsetFacts, MediaFacts, TableFacts } from './form-table-media-facts';
import type { Place } from './place';

export type {
  CellFacts,
  EmbedFacts,
  FieldFacts,
  FieldsetFacts,
  MediaFacts,
  TableFacts,
} from './form-table-media-facts';
export type { Place } from './place';

/**
 * What our own accessibility rules read, gathered in every reached frame and open shadow root. Lists keep document order,
 * the top frame first. Texts have their spaces collapsed and are cut; what a person typed is never read.
 */
export interface AccessibilityFacts {
  documents: readonly DocumentText[];
  blocks: readonly TextBlock[];
  markedParts: readonly MarkedPart[];
  headings: readonly HeadingFacts[];
  links: readonly LinkFacts[];
  images: readonly ImageFacts[];
  fields: readonly FieldFacts[];
  fieldsets: readonly FieldsetFacts[];
  tables: readonly TableFacts[];
  media: readonly MediaFacts[];
  embeds: readonly EmbedFacts[];
  clickables: readonly ClickableFacts[];
  named: readonly NamedElement[];
  markup: readonly MarkupFacts[];
  captchas: readonly CaptchaFacts[];
  scripts: readonly ScriptFacts[];
}

/** The lists that are gathered per frame and joined: all of them. */
export type AccessibilityList = keyof AccessibilityFacts;

/** One frame's document as a whole. */
export interface DocumentText {
  at: Place;
  /** True for the top frame. */
  top: boolean;
  /** `html`, or another root such as `svg`. */
  root: string;
  title: string;
  /** `lang` of the root element as written, or null. */
  lang: string | null;
  /** Shown text outside elements that have a `lang` of their own, at most 6,000 characters. */
  text: string;
  /** Letters of shown text in the whole document (count). */
  letters: number;
  /** Content of `meta http-equiv=refresh`, or null. */
  refresh: string | null;
  /** Computed `touch-action` of the body and of the root element. */
  touchAction: readonly string[];
  /** Names of fonts of text blocks that are no Unicode fonts (`.VnTime`, `VNI-Times`), with one place each. */
  legacyFonts: readonly { font: string; at: Place }[];
  /** Letters followed by a combining accent where Unicode has one character for both (count), and the first place. */
  decomposed: number;
  decomposedAt: Place | null;
  /** A `main` landmark is exposed. */
  hasMain: boolean;
  /** A region with a name is exposed outside navigation, footer and complementary blocks. */
  hasRegion: boolean;
  /** A `nav`, `header`, `aside` or `footer` is shown before other text: content that repeats on other pages is likely. */
  hasRepeatedBlock: boolean;
  /** Shown and exposed headings outside navigation, footer and complementary blocks (count). */
  mainHeadings: number;
  /** A button, or a link that a script answers, is named as a way to the content. */
  scriptedJump: boolean;
  /** Exposed links into this page before the main content ends: skip links and tables of contents. */
  jumps: readonly JumpLink[];
}

export interface JumpLink {
  at: Place;
  name: string;
  /** Position among the page's focusable elements, from 0. */
  position: number;
  targetExists: boolean;
  /** The target is not rendered at all. */
  targetHidden: boolean;
}

/** A block of text: the nearest block-level element of some shown text. */
export interface TextBlock {
  at: Place;
  tag: string;
  /** Own text, at most 700 characters. */
  text: string;
  /** Letters of the whole own text (count). */
  letters: number;
  /** Nearest `lang` as written, or null. */
  lang: string | null;
  /** True when `lang` stands on an element below the root. */
  langOnPart: boolean;
  /** Part of the text has a `lang` of its own. */
  langMixed: boolean;
  fontPixels: number;
  /** Line height in font sizes; null for `normal`. */
  lineHeight: number | null;
  /** Rendered lines (estimate from height) and characters on a full line (estimate from width). */
  lines: number;
  charactersPerLine: number;
  align: string;
  direction: 'ltr' | 'rtl';
  /** Letters set in capitals by style or as written, in italics, in bold, and underlined outside links (count each). */
  capitals: number;
  italics: number;
  bold: number;
  underlined: number;
  /** Inside a table cell, list item, button, link, navigation, or `pre`/`code`. */
  inside: readonly BlockContext[];
}

export type BlockContext =
  | 'cell'
  | 'list'
  | 'button'
  | 'link'
  | 'nav'
  | 'code'
  | 'heading'
  | 'label'
  | 'quote'
  | 'footer';

/** An element with its own `lang`. */
export interface MarkedPart {
  at: Place;
  lang: string;
  /** Shown text of the element without nested marked parts, at most 1,000 characters. */
  text: string;
}

export interface HeadingFacts {
  at: Place;
  level: number;
  name: string;
  /** Rendered on the screen, not moved out of it. */
  onScreen: boolean;
}

export interface LinkFacts {
  at: Place;
  name: string;
  /** Text of the content, images by their alternatives; at most 200 characters. */
  text: string;
  /** `href` as written, or null for `role=link` without one. */
  href: string | null;
  /** Absolute address, or the address found in an inline handler; null when there is none. */
  url: string | null;
  title: string | null;
  target: string | null;
  role: string | null;
  /** Shown text of the nearest paragraph, list item or cell, at most 300 characters. */
  context: string;
  /** Which element gave the context (count within the frame), to tell whether two links share it. */
  contextId: number;
  /** Text of `aria-describedby`, of header cells and of enclosing list items. */
  described: string;
  hasHandler: boolean;
  /** The link holds an image and no text of its own. */
  imageOnly: boolean;
  /** Text inside the link that is not rendered (`display:none`). */
  hiddenText: string;
  /** A link that follows directly, with only spaces between. */
  nextLink: { url: string | null; gapPixels: number; inline: boolean } | null;
  /** How the link differs from the text around it; null outside running text. */
  look: LinkLook | null;
}

export interface LinkLook {
  underlined: boolean;
  /** Contrast ratio between the colours of link and surrounding text, 1 to 21. */
  contrast: number;
  /** Another mark: weight, style, border, background, image, or outline. */
  otherMark: boolean;
}

export interface ImageFacts {
  at: Place;
  kind: 'img' | 'svg' | 'canvas' | 'input' | 'role-img' | 'background';
  /** File name of the address without query, or ''. */
  file: string;
  alt: string | null;
  title: string | null;
  name: string;
  /** In the accessibility tree with a name or without; `false` for alt="", aria-hidden, role=none. */
  exposed: boolean;
  /** Rendered size in CSS pixels. */
  width: number;
  height: number;
  /** Name of the link or button around the image, without this image; null when there is none. */
  control: string | null;
  /** Shown text of the nearest block around the image, at most 300 characters. */
  around: string;
}

/** An element that reacts to the mouse and is no control. */
export interface ClickableFacts {
  at: Place;
  /** Handlers written in the document: `click`, `dblclick`, `mouseover`, …, and those of frameworks (`ng-click`). */
  events: readonly string[];
  code: string;
  focusable: boolean;
  role: string | null;
  name: string;
  /** A focusable element inside or around it could do the same. */
  hasControlInside: boolean;
  insideControl: boolean;
  /** Hand-shaped pointer. */
  pointer: boolean;
}

/** A link, button or other control that takes its name from its content, with the text people see. */
export interface NamedElement {
  at: Place;
  role: string;
  /** Accessible name and shown text. */
  name: string;
  text: string;
  /** The element's font is a symbol font, so its letters are pictures. */
  symbolFont: boolean;
}

export type MarkupKind =
  | 'presentational-element'
  | 'inline-colour'
  | 'empty-paragraph'
  | 'double-break'
  | 'preformatted'
  | 'typed-list'
  | 'bold-paragraph'
  | 'generated-text'
  | 'article'
  | 'aria-on-generic'
  | 'endless-animation'
  | 'carousel'
  | 'order-against-view'
  | 'shown-on-hover'
  | 'out-of-tab-order'
  | 'empty-list';

/** A mark in the markup or styles that a rule speaks about. */
export interface MarkupFacts {
  kind: MarkupKind;
  at: Place;
  /** What was seen: tag, property, word. */
  detail: string;
  /** Letters of text the mark concerns (count). */
  amount: number;
}

export interface CaptchaFacts {
  at: Place;
  kind: 'image' | 'recaptcha' | 'hcaptcha' | 'turnstile' | 'other';
  /** A sound or another way was seen near it. */
  otherWay: boolean;
}

/** Something a script does that concerns a criterion. */
export interface ScriptFacts {
  at: Place;
  kind: 'motion' | 'single-key' | 'timed-hide' | 'timed-leave' | 'timed-change' | 'opens-window' | 'shows-on-hover';
  /** The piece of the script. */
  code: string;
}
