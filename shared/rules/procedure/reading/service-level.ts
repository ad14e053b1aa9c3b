import type { Evidence } from '../../outcome';
import { evidenceAt } from './evidence-at';
import { blocksOf } from './judge-part';
import type { Line, Lines } from './page-lines';
import type { Block, PageReading } from './page-reading';
import { isLevelChip, isPlaceholder, type ServiceLevel, serviceLevelOf } from './value-words';

export interface StatedLevel {
  level: ServiceLevel;
  at: Evidence;
  /** What stands with it: the rest of its block, or the lines beside the chip. */
  beside: string;
}

/** The level the page states for this procedure: in a block of its own, else as a chip near the name. */
export function statedLevel(reading: PageReading): StatedLevel | null {
  const known = levels.get(reading);
  if (known !== undefined) return known;
  const found = findLevel(reading);
  levels.set(reading, found);
  return found;
}

const levels = new WeakMap<PageReading, StatedLevel | null>();

function findLevel(reading: PageReading): StatedLevel | null {
  for (const block of blocksOf(reading, 'serviceLevel')) {
    const level = levelOfBlock(block);
    if (level !== null) return { level, at: block.at, beside: block.text };
  }
  for (const source of reading.documents) {
    const found = chipIn(source);
    if (found !== null) return found;
  }
  return null;
}

function levelOfBlock(block: Block): ServiceLevel | null {
  const first = block.pieces.map(serviceLevelOf).find(level => level !== null && level !== 'proactive');
  return first ?? serviceLevelOf(block.text) ?? serviceLevelOf(`${block.label} ${block.text}`);
}

const LEVEL_WORDS = /toan trinh|mot phan|muc do|cap do/;

function chipIn(source: Lines): StatedLevel | null {
  for (const line of source.lines) {
    if ((line.region !== 'main' && line.region !== 'aside') || line.linked || line.clickable || line.control) continue;
    if (!LEVEL_WORDS.test(line.folded)) continue;
    const texts = [line.text, ...line.runs.map(run => run.text)];
    const chip = texts.find(isLevelChip);
    const level = chip === undefined ? null : serviceLevelOf(chip);
    if (level !== null) return { level, at: evidenceAt(source, line.box, line.text), beside: besideChip(source, line) };
  }
  return null;
}

const besideChip = ({ lines }: Lines, { index }: Line): string =>
  lines
    .slice(index, index + 4)
    .map(line => line.text)
    .join('\n');

/** Why a service is offered in part only, as the page says it; null when it does not. */
export function reasonOf(reading: PageReading, stated: StatedLevel): Evidence | null {
  const own = blocksOf(reading, 'levelReason').find(block => block.state === 'stated' || block.state === 'unclear');
  if (own !== undefined) return own.at;
  const words = /(?:l[ýyíi] do|lí do)\s*(?:[^:.]{0,40})[:：]\s*([^\n]+)/iu.exec(stated.beside.normalize('NFC'));
  if (words?.[1] !== undefined && !isPlaceholder(words[1]) && words[1].trim().length >= 10) return stated.at;
  return /một phần\s*[,(:;–-]?\s*(?:vì|do|bởi|để)\s.{15,}/isu.test(stated.beside.normalize('NFC')) ? stated.at : null;
}
