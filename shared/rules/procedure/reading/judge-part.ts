import type { ProcedurePart } from '../../../text/lexicon/procedure-part';
import type { ReasonKey } from '../../../text/reason-keys';
import type { Evidence, Verdict } from '../../outcome';
import { cantTell, failed, inapplicable, passed } from '../../rule';
import { BLOCK_STATES, type BlockState } from './judge-block';
import { nearLabel } from './near-label';
import type { Block, PageReading } from './page-reading';

const REASONS: Readonly<Record<BlockState, ReasonKey>> = {
  stated: 'part-stated',
  unclear: 'part-unclear',
  image: 'part-in-image',
  file: 'part-in-file',
  field: 'part-in-field',
  bare: 'part-bare-number',
  none: 'part-none',
  placeholder: 'part-placeholder',
  empty: 'part-empty',
  control: 'part-missing',
};
const UNDECIDED: readonly BlockState[] = ['unclear', 'image', 'file', 'field'];

/** The verdict every procedure rule gives on pages that show no procedure; null on a procedure page. */
export function unlessProcedure({ kind, kindEvidence }: PageReading): Verdict | null {
  if (kind === 'procedure') return null;
  if (kind === 'empty') return cantTell('procedure-page-empty', kindEvidence.slice(0, 1));
  if (kind === 'unreadable') return cantTell('procedure-page-unreadable', kindEvidence.slice(0, 1));
  return inapplicable('procedure-page-other', kindEvidence.slice(0, 1), { kind });
}

/** Blocks of some parts, the best first. */
export function blocksOf(reading: PageReading, ...parts: readonly ProcedurePart[]): Block[] {
  return reading.blocks
    .filter(block => parts.includes(block.part))
    .toSorted((a, b) => BLOCK_STATES.indexOf(a.state) - BLOCK_STATES.indexOf(b.state));
}

/**
 * Whether a part of the procedure is stated.
 * @param elsewhere looks where the page seems to say it outside a block of its own; makes a missing block undecided
 */
export function judgePart(
  reading: PageReading,
  parts: readonly ProcedurePart[],
  elsewhere?: () => Evidence | null,
): Verdict {
  const other = unlessProcedure(reading);
  if (other !== null) return other;
  const blocks = blocksOf(reading, ...parts);
  const best = blocks[0];
  if (best?.state === 'stated') return passed('part-stated', best.at);
  if (best !== undefined && UNDECIDED.includes(best.state)) return cantTell(REASONS[best.state], best.at);
  const said = best === undefined ? (elsewhere?.() ?? nearLabel(reading, parts[0] as ProcedurePart)) : null;
  if (said) return cantTell('part-elsewhere', said);
  if (best !== undefined) return notGood(reading, REASONS[best.state], best.at);
  return notGood(reading, 'part-missing', whereMissing(reading));
}

/** `failed`, unless the page was not read whole or is a procedure page by a narrow margin only. */
export function notGood(reading: PageReading, reason: ReasonKey, at: Evidence, values?: Verdict['values']): Verdict {
  if (reading.cut) return cantTell('procedure-page-cut', at);
  if (!reading.sure) return cantTell('procedure-page-unsure', at);
  return failed(reason, at, values);
}

/** What is missing has no place: the name of the procedure, or its first block, is shown instead. */
export function whereMissing(reading: PageReading): Evidence {
  const { quote: _, ...place } = reading.name?.at ?? reading.blocks[0]?.at ?? { selector: 'body' };
  return place;
}
