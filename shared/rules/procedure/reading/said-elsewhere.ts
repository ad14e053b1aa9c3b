import { foldVietnamese } from '../../../text/fold-vietnamese';
import type { Evidence } from '../../outcome';
import { evidenceAt } from './evidence-at';
import type { Line } from './page-lines';
import type { Block, PageReading } from './page-reading';
import { channelsNamed, statesDuration, statesFee } from './value-words';

/** A line of another block that seems to say what an own block should; null when none does. */
export function saidElsewhere(reading: PageReading, says: (line: Line) => boolean): Evidence | null {
  for (const block of reading.blocks) {
    if (!TELLING.has(block.part)) continue;
    const line = block.lines.find(says);
    if (line !== undefined) return evidenceAt(block.source, line.box, line.text);
  }
  return null;
}

/** Blocks of running text; the others only name things. */
const TELLING = new Set<Block['part']>([
  'steps',
  'dossier',
  'paper',
  'conditions',
  'description',
  'result',
  'intake',
  'ways',
  'applicants',
]);

/** "… trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ". */
export const saysDuration = (line: Line): boolean =>
  statesDuration(line.text) &&
  /thoi han|thoi gian|khong qua|trong vong|cham nhat|trong \d|ke tu ngay (?:nhan|tiep nhan)/.test(line.folded);

/** "… nộp lệ phí 50.000 đồng". */
export const saysFee = (line: Line): boolean =>
  /(?<!kinh |chi |hoc |vien |cuoc )phi\b(?! bao hiem)/.test(line.folded) && statesFee(line.text);

/** "… nộp trực tiếp hoặc qua dịch vụ bưu chính". */
export const saysChannels = (line: Line): boolean => channelsNamed(line.text) >= 2;

/** "Hồ sơ gồm: …". */
export const saysDossier = (line: Line): boolean =>
  /ho so (?:bao )?gom|thanh phan ho so/.test(foldVietnamese(line.text)) && line.text.length > 40;
