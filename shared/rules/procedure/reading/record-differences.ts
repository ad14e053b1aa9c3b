import type { NationalRecordFacts } from '../../../facts/national-record-facts';
import { foldWords } from '../../../text/fold-vietnamese';
import type { Evidence } from '../../outcome';
import { blocksOf } from './judge-part';
import type { PageReading } from './page-reading';

/** Where the page says something else than the national record; only what both state is compared. */
export function differences(reading: PageReading, record: NationalRecordFacts): Evidence[] {
  const found: Evidence[] = [];
  const time = blocksOf(reading, 'time').find(block => block.state === 'stated');
  if (time !== undefined && !shareNumber(record.times, time.pieces)) found.push({ ...time.at, reason: 'record-time' });
  const fee = blocksOf(reading, 'fee').find(block => block.state === 'stated');
  if (fee !== undefined && !shareNumber(record.fees, fee.pieces)) found.push({ ...fee.at, reason: 'record-fee' });
  const dossier = blocksOf(reading, 'paper', 'dossier').find(block => block.state === 'stated');
  const missing = dossier === undefined ? [] : record.papers.filter(paper => !names(dossier.text, paper));
  if (dossier !== undefined && missing.length > 0) {
    found.push({ ...dossier.at, reason: 'record-paper', values: { paper: (missing[0] ?? '').slice(0, 120) } });
  }
  return found;
}

/** Both lists give the same number somewhere, or neither gives one. */
function shareNumber(a: readonly string[], b: readonly string[]): boolean {
  const left = numbersIn(a);
  const right = numbersIn(b);
  if (left.size === 0 || right.size === 0) return left.size === right.size || a.length === 0;
  return [...left].some(number => right.has(number));
}

const numbersIn = (texts: readonly string[]): Set<number> =>
  new Set(
    texts
      .flatMap(text =>
        [...text.replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '').matchAll(/\d+/g)].map(([digits]) => Number(digits)),
      )
      .filter(number => number > 0),
  );

/** The page names the paper: most of its first words are there. */
function names(text: string, paper: string): boolean {
  const said = new Set(foldWords(text).split(' '));
  const words = foldWords(paper).split(' ').slice(0, 12);
  return words.filter(word => said.has(word)).length >= words.length * 0.7;
}
