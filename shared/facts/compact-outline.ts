import type { BoxFacts, DocumentOutline, LineFacts } from './procedure-facts';

/** `[parent, nth-child or 0, look, what else the box says]`. */
type CompactBox = readonly [number, number, number, Extra?];
type Extra = Omit<BoxFacts, 'parent' | 'path' | 'tag' | 'look'>;
/** `[box of the block, box of a run, its text, box of the next run, …]`. */
type CompactLine = readonly (number | string)[];

/** An outline on its way out of the page: the same in less than half the characters, which a large page feels. */
export type CompactOutline = Omit<DocumentOutline, 'boxes' | 'lines'> & {
  boxes: readonly CompactBox[];
  lines: readonly CompactLine[];
};

/** Leaves out of an outline what can be told from the rest. */
export function compactOutline({ boxes, lines, ...rest }: DocumentOutline): CompactOutline {
  return { ...rest, boxes: boxes.map(compactBox), lines: lines.map(compactLine) };
}

/** The outline that was made compact. */
export function wholeOutline({ boxes, lines, ...rest }: CompactOutline): DocumentOutline {
  const tagOf = (look: number): string => rest.looks[look]?.tag ?? '';
  return { ...rest, boxes: boxes.map(box => wholeBox(box, tagOf(box[2]))), lines: lines.map(wholeLine) };
}

const NTH = ':nth-child(';

function compactBox({ parent, path, tag, look, ...extra }: BoxFacts): CompactBox {
  const nth = path === tag ? 0 : Number(path.slice(tag.length + NTH.length, -1));
  for (const _ in extra) return [parent, nth, look, extra];
  return [parent, nth, look];
}

const wholeBox = ([parent, nth, look, extra]: CompactBox, tag: string): BoxFacts => ({
  parent,
  path: nth === 0 ? tag : `${tag}${NTH}${nth})`,
  tag,
  look,
  ...extra,
});

const compactLine = ({ box, runs }: LineFacts): CompactLine => [box, ...runs.flatMap(run => [run.box, run.text])];

function wholeLine([box, ...parts]: CompactLine): LineFacts {
  const runs: { box: number; text: string }[] = [];
  for (let at = 0; at < parts.length; at += 2) runs.push({ box: parts[at] as number, text: parts[at + 1] as string });
  return { box: box as number, runs };
}
