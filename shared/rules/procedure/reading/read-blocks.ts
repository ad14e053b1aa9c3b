import { type BlockFinder, blockFinder } from './block-content';
import { evidenceAt } from './evidence-at';
import type { Label } from './find-labels';
import { findLabels } from './find-labels';
import { judgeBlock } from './judge-block';
import type { Lines } from './page-lines';
import type { Block } from './page-reading';

/** The labelled blocks of a document. Search filters, tables of contents and menus are no blocks. */
export function readBlocks(lines: Lines): Block[] {
  const labels = findLabels(lines);
  const finder = blockFinder(lines, labels);
  const contents = new Set(labels.filter(finder.pointsElsewhere).map(label => label.look));
  const read = labels
    .filter(label => !(contents.has(label.look) && lines.lines[label.line]?.clickable) || leads(finder, label))
    .map(label => ({ label, block: blockOf(lines, label, finder.contentOf(label)) }))
    .filter(({ label, block }) => block.state !== 'control' && !(block.state === 'empty' && isMenu(lines, label)));
  const quoting = new Set(
    read
      .filter(({ block }) => QUOTING.has(block.part))
      .flatMap(({ block }) => block.lines.map(line => line.index).filter(index => index !== block.line)),
  );
  return read.filter(({ label }) => label.strong || !quoting.has(label.line)).map(({ block }) => block);
}

/** A tab among others whose panels repeat their names. */
const leads = (finder: BlockFinder, label: Label): boolean => finder.opens(label) && !finder.pointsElsewhere(label);

/** A link with nothing behind it, in a menu that the markup does not call one. */
const isMenu = (lines: Lines, label: Label): boolean => lines.lines[label.line]?.menuLike === true;

/** In the titles of acts and of other procedures, words that look like labels are none. */
const QUOTING = new Set<Block['part']>(['legalBasis', 'related']);

function blockOf(lines: Lines, label: Label, content: { pieces: readonly string[]; lines: Block['lines'] }): Block {
  const line = lines.lines[label.line] as Lines['lines'][number];
  const text = content.pieces.join('\n');
  return {
    part: label.part,
    label: label.text,
    line: label.line,
    at: evidenceAt(lines, label.box >= 0 ? label.box : line.box, text === '' ? label.text : `${label.text}: ${text}`),
    text,
    pieces: content.pieces,
    lines: content.lines,
    state: judgeBlock(label.part, content),
    hidden: content.lines.length > 0 && content.lines.every(({ hidden }) => hidden),
    language: label.language,
    source: lines,
  };
}
