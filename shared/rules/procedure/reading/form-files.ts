import { foldVietnamese } from '../../../text/fold-vietnamese';
import type { Evidence } from '../../outcome';
import { evidenceAt } from './evidence-at';
import type { Block, PageReading } from './page-reading';

/** Parts in whose blocks a file is a form, not a decree or a manual. */
const WITH_FORMS: readonly Block['part'][] = [
  'dossier',
  'paper',
  'forms',
  'steps',
  'ways',
  'conditions',
  'description',
];

/** A link or a click handler that fetches a form. */
export interface FormFile {
  /** Null where a script fetches it and the address is unknown. */
  url: string | null;
  at: Evidence;
}

/** Everything on the page that fetches a form of this procedure. */
export function formFiles(reading: PageReading): FormFile[] {
  return reading.blocks.filter(block => WITH_FORMS.includes(block.part)).flatMap(filesIn);
}

function filesIn(block: Block): FormFile[] {
  const { boxes } = block.source.document;
  const seen = new Set<number>();
  return block.lines.flatMap(line =>
    line.runs.flatMap(({ box: start, text }) => {
      const link = linkAround(boxes, start);
      if (link < 0 || seen.has(link)) return [];
      seen.add(link);
      const { href, click } = boxes[link] as (typeof boxes)[number];
      if (!fetches(href, click === true, `${text} ${line.text}`, block.part)) return [];
      return [{ url: href ?? null, at: evidenceAt(block.source, link, text) }];
    }),
  );
}

type Boxes = Block['source']['document']['boxes'];

function linkAround(boxes: Boxes, start: number): number {
  for (let at = start; at >= 0; at = boxes[at]?.parent ?? -1) {
    const box = boxes[at];
    if (box?.href !== undefined || box?.click) return at;
    if (box?.tag === 'td' || box?.tag === 'li' || box?.tag === 'p') return -1;
  }
  return -1;
}

const FILE = /\.(?:docx?|pdf|xlsx?|odt|ods|rtf|zip|rar|7z|png|jpe?g)(?:$|[?#&])/i;
const DOWNLOAD = /download|tai-?(?:ve|xuong|file|mau)|attach|get-?file|file-?(?:id|name)?=|\/files?\//i;

function fetches(href: string | undefined, click: boolean, text: string, part: Block['part']): boolean {
  const words = foldVietnamese(text);
  const namesForm = /mau|to khai|don|bieu|phieu|download|tai (?:ve|xuong|mau)|tai tep|form/.test(words);
  if (href !== undefined && (FILE.test(href) || DOWNLOAD.test(href)))
    return part !== 'steps' && part !== 'ways' ? true : namesForm;
  if (click) return namesForm || FILE.test(text);
  return href !== undefined && namesForm && FILE.test(text);
}

/** The dossier names a form: "Tờ khai …", "theo Mẫu số 01". Samples of things are none. */
export function namesForm(text: string): boolean {
  const said = text.normalize('NFC').toLowerCase().replace(NO_FORM, ' ');
  return FORM_NAME.test(said) || FORM_NAME_PLAIN.test(said);
}

const NO_FORM = /lấy mẫu|mẫu (?:bệnh phẩm|vật|sản phẩm|dấu|nhãn|thử|máu|biểu trưng)/g;
const FORM_NAME =
  /tờ khai|(?:theo|biểu|tại|kèm|dùng|có|\()\s*mẫu|mẫu (?:số|đơn|tờ|biểu|bản khai|[a-z]{1,3}\s?\d|\d)|^\W*mẫu /mu;
/** The same in text typed without diacritics. */
const FORM_NAME_PLAIN = /(?<!\p{L})to khai(?!\p{L})|(?<!\p{L})(?:theo mau|bieu mau|mau so|mau don)(?!\p{L})/u;
