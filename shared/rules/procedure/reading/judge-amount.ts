import type { Evidence, Verdict } from '../../outcome';
import { passed } from '../../rule';
import { evidenceAt } from './evidence-at';
import { blocksOf, judgePart, unlessProcedure } from './judge-part';
import type { Line } from './page-lines';
import type { PageReading } from './page-reading';

/**
 * Whether a fee or a time limit is stated: in its own block, or in a line of the channels, as some portals do.
 * @param isIt tells a line of the channels that states it
 * @param elsewhere looks where the page seems to say it outside any block
 */
export function judgeAmount(
  reading: PageReading,
  part: 'fee' | 'time',
  isIt: (line: Line) => boolean,
  elsewhere: () => Evidence | null,
): Verdict {
  const undecided = blocksOf(reading, part).every(({ state }) => state === 'unclear');
  const inWays = undecided ? amongWays(reading, isIt) : undefined;
  if (unlessProcedure(reading) === null && inWays !== undefined) return passed('part-stated', inWays);
  return judgePart(reading, [part], elsewhere);
}

function amongWays(reading: PageReading, isIt: (line: Line) => boolean): Evidence | undefined {
  for (const block of blocksOf(reading, 'ways')) {
    const line = block.lines.find(isIt);
    if (line !== undefined) return evidenceAt(block.source, line.box, line.text);
  }
  return undefined;
}
