import type { ProcedurePart } from '../../../text/lexicon/procedure-part';
import type { Evidence } from '../../outcome';
import type { BlockState } from './judge-block';
import type { Line, Lines } from './page-lines';

/** What a page is to a citizen. `empty` is an application that drew nothing, `unreadable` text inside pictures or files. */
export type PageKind =
  | 'procedure'
  | 'list'
  | 'form'
  | 'login'
  | 'tracking'
  | 'result'
  | 'search'
  | 'news'
  | 'home'
  | 'error'
  | 'empty'
  | 'unreadable'
  | 'other';

/** A label with what stands behind it. */
export interface Block {
  part: ProcedurePart;
  label: string;
  /** Line of the label. */
  line: number;
  at: Evidence;
  /** The content, one line per piece. */
  text: string;
  pieces: readonly string[];
  lines: readonly Line[];
  state: BlockState;
  hidden: boolean;
  language: 'vi' | 'en' | 'fr';
  source: Lines;
}

/** Everything the procedure rules share about a page. */
export interface PageReading {
  kind: PageKind;
  kindEvidence: readonly Evidence[];
  /** False where the page is a procedure page only by a narrow margin, or in another language than Vietnamese. */
  sure: boolean;
  blocks: readonly Block[];
  /** The page held more than could be read. */
  cut: boolean;
  name: { text: string; at: Evidence } | null;
  /** The name stands only in the window title. */
  nameInTitle: boolean;
  code: { text: string; at: Evidence } | null;
  /** Lines of the procedure itself, menus and footers left out. */
  body: readonly Line[];
  documents: readonly Lines[];
}
