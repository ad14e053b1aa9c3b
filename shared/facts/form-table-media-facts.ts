import type { Place } from './place';

export interface FieldFacts {
  at: Place;
  /** `type` of an input, else the tag or role. */
  type: string;
  /** `name` attribute. */
  nameAttribute: string;
  id: string;
  name: string;
  /** Where the name comes from. */
  nameFrom: 'label' | 'aria-label' | 'aria-labelledby' | 'title' | 'placeholder' | 'value' | 'none';
  placeholder: string | null;
  /** Texts of the shown `label` elements that point at the field, its own label first. */
  labels: readonly string[];
  /** Distance between the boxes of label and field in CSS pixels; null without a shown label. */
  labelDistance: number | null;
  /** Names of the groups around the field (legend, group, radiogroup), innermost first. */
  groups: readonly string[];
  /** Nearest shown heading before the field, in the same section or fieldset. */
  heading: string;
  /** Names of the sections and tables around the field, and the last shown text before it that is in no label. */
  lead: string;
  /** Which form, table row and fieldset the field belongs to (count within the frame); null for none. */
  form: number;
  row: number | null;
  autocomplete: string | null;
  required: boolean;
  invalid: boolean;
  /** Text of `aria-describedby` and `aria-errormessage`. */
  described: string;
  /** Text that stands directly behind or before the field and belongs to nothing. */
  looseText: string;
  onChange: string;
  onPaste: string;
  /** A shown submit button is in the same form. */
  hasSubmit: boolean;
  onScreen: boolean;
}

export interface FieldsetFacts {
  at: Place;
  /** Name from legend or ARIA; '' when there is none. */
  name: string;
  /** Fields inside (count). */
  fields: number;
}

export interface TableFacts {
  at: Place;
  role: string | null;
  /** Cells per row: tag, whether blank, spans, `scope`, `headers` given. At most 60 rows. */
  rows: readonly (readonly CellFacts[])[];
  caption: string;
  /** Name from ARIA or a heading directly before the table. */
  name: string;
  /** A table inside a cell. */
  nested: boolean;
  /** Form fields, headings or lists inside cells (count). */
  structures: number;
  /** Has visible cell borders. */
  bordered: boolean;
}

export interface CellFacts {
  header: boolean;
  blank: boolean;
  bold: boolean;
  columns: number;
  rows: number;
  scope: string | null;
  headers: boolean;
  /** Letters and digits (count). */
  length: number;
}

export interface MediaFacts {
  at: Place;
  kind: 'audio' | 'video';
  autoplay: boolean;
  muted: boolean;
  controls: boolean;
  loop: boolean;
  /** Seconds that play from the start point; null when unknown. */
  seconds: number | null;
  /** The file has sound; null when unknown. */
  sound: boolean | null;
  shown: boolean;
  tracks: readonly { kind: string; lang: string; label: string; state: 'loaded' | 'error' | 'unknown'; cues: number }[];
  /** Names of shown buttons near the player or anywhere in a page with one player. */
  buttons: readonly string[];
  /** Letters of shown text outside the player (count), and words that speak of a transcript. */
  lettersOnPage: number;
  transcriptWords: boolean;
}

/** A frame, or an embedded object, from outside. */
export interface EmbedFacts {
  at: Place;
  src: string;
  title: string | null;
  name: string;
  shown: boolean;
  exposed: boolean;
}
