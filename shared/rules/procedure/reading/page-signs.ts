import type { DocumentFacts } from '../../../facts/page-facts';
import type { ProcedureFacts } from '../../../facts/procedure-facts';
import { foldWords } from '../../../text/fold-vietnamese';
import { CORE_PARTS, type CorePart } from '../../../text/lexicon/procedure-part';
import type { Found } from './identity';
import type { Line, Lines } from './page-lines';
import type { Block } from './page-reading';

/** What is known about a page before its kind is. */
export interface KindInput {
  procedure: ProcedureFacts;
  page: DocumentFacts;
  documents: readonly Lines[];
  blocks: readonly Block[];
  name: Found | null;
  code: Found | null;
}

/** Fewest parts of a procedure, with something behind their labels, that make a procedure page. */
export const FEWEST_PARTS = 3;
/** From here on the labels alone say what the page is. */
export const MANY_PARTS = 5;

/** What the kind of a page is told by. */
export interface Signs {
  /** Parts with something behind their labels. */
  parts: ReadonlySet<CorePart>;
  /** Parts whose labels stand on the page. */
  labels: ReadonlySet<CorePart>;
  /** Folded window title and headings. */
  titles: string;
  lines: readonly Line[];
  letters: number;
}

/** Collects the signs of a page's kind from its blocks and lines. */
export function readSigns({ documents, blocks, page }: KindInput): Signs {
  const lines = documents.flatMap(document => document.lines);
  const main = lines.filter(line => line.region === 'main' || line.region === 'aside');
  const headings = main.filter(line => line.heading > 0 && line.heading <= 3).map(line => line.text);
  const core = blocks.filter(block => (CORE_PARTS as readonly string[]).includes(partOf(block)));
  return {
    parts: new Set(core.filter(hasContent).map(block => partOf(block) as CorePart)),
    labels: new Set(core.map(block => partOf(block) as CorePart)),
    titles: [page.title, ...headings.slice(0, 12)].map(foldWords).join(' | '),
    lines: main,
    letters: lines.reduce((sum, line) => sum + line.text.length, 0),
  };
}

/** The part a block counts for: a list of papers is the dossier, a competent agency an agency. */
export const partOf = (block: Block): string =>
  block.part === 'paper' ? 'dossier' : block.part === 'competentAgency' ? 'agency' : block.part;

/** Something stands behind the label. */
export const hasContent = (block: Block): boolean =>
  block.state === 'stated' || block.state === 'unclear' || block.state === 'image' || block.state === 'none';
