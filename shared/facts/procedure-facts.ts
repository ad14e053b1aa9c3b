/**
 * The text of a page as a person sees it, with the structure it stands in: no judgement about what it means.
 * What a person typed or chose is never in here.
 */
export interface ProcedureFacts {
  /** One outline per reached frame, top frame first. */
  documents: readonly DocumentOutline[];
  /** What the top document says about itself to machines. */
  machine: MachineFacts;
  /** Fields a person would fill in, in all reached frames; at most 200. */
  fields: readonly FieldFacts[];
  /** Hosts that resources of the top document came from, without its own. */
  foreignHosts: readonly string[];
}

export interface DocumentOutline {
  /** Frame path as in `PageFacts.frames`; '' for the top frame. */
  frame: string;
  url: string;
  boxes: readonly BoxFacts[];
  lines: readonly LineFacts[];
  looks: readonly LookFacts[];
  /** True when the page held more than the limits allow and the rest was left out. */
  cut: boolean;
}

/** An element that holds text, an image or a control. */
export interface BoxFacts {
  /** Index of the nearest recorded ancestor; -1 for the root. */
  parent: number;
  /** Steps from that ancestor as a CSS selector, for example `div:nth-child(2) > p:nth-child(1)`. */
  path: string;
  tag: string;
  look: number;
  id?: string;
  /** The id stands on more than one element. */
  idShared?: true;
  role?: string;
  /** `aria-label`, `data-title`, `data-label` or the `alt` of an image. */
  label?: string;
  labelledBy?: string;
  /** Id of the element it opens or leads to inside the page: `aria-controls`, `data-target`, `href="#…"`. */
  controls?: string;
  /** Absolute address of a link, or of the file a click handler names. */
  href?: string;
  /** Reacts to a click by a script. */
  click?: true;
  /** Not rendered now: a closed panel, another tab. */
  hidden?: true;
  /** Table cell: [table box, row, column]. */
  cell?: readonly [number, number, number];
  control?: ControlKind;
  /** Rendered area of an image, square CSS pixels. */
  area?: number;
}

export type ControlKind = 'select' | 'text' | 'search' | 'readonly' | 'file' | 'check' | 'password' | 'button';

/** How text looks; shared by all boxes that look the same. */
export interface LookFacts {
  tag: string;
  /** The class attribute, at most 80 characters. */
  class: string;
  bold: boolean;
  /** Font size in CSS pixels, rounded. */
  size: number;
}

/** One line of text as the page breaks it: by blocks, `br`, kept line breaks. */
export interface LineFacts {
  /** Box of the block the line stands in. */
  box: number;
  runs: readonly RunFacts[];
}

/** Text of one element inside a line, a tab for a wide gap; empty text for an image or a control. */
export interface RunFacts {
  box: number;
  text: string;
}

export interface MachineFacts {
  /** Content of JSON-LD scripts, at most 4 of 20,000 characters. */
  jsonLd: readonly string[];
  /** `meta[name]` and `meta[property]` that speak about the service or the page, name → content. */
  meta: Readonly<Record<string, string>>;
  /** Languages of `link[rel=alternate][hreflang]` and of links with `hreflang`. */
  alternates: readonly string[];
  /** Width of the content and of the window, CSS pixels. */
  contentWidth: number;
  windowWidth: number;
  /** Elements that need a plug-in: `applet`, `object`, `embed` with their type. */
  plugins: readonly string[];
}

/** One form field: what it asks, never what was answered. */
export interface FieldFacts {
  frame: string;
  label: string;
  type: string;
  autocomplete?: string;
  required?: true;
  accept?: string;
  multiple?: true;
  selector: string;
  /** Where the form sends to, without query; absent outside a form. */
  action?: string;
  method?: string;
  /** Pasting is switched off by an attribute. */
  noPaste?: true;
}
