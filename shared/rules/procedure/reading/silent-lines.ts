import { foldWords } from '../../../text/fold-vietnamese';
import { matchLabel } from '../../../text/lexicon/match-label';
import type { Line } from './page-lines';

/** Smaller pictures are icons, square CSS pixels. */
export const PICTURE = 5000;

/** A line that says nothing about the procedure: an icon, a button such as "Sao chép", the label again in English. */
export const isSilent = (line: Line, label: Line): boolean =>
  isIcon(line) || isButtonWord(line) || isTranslation(line, label);

const isIcon = ({ text, control, image }: Line): boolean => text === '' && control === undefined && image < PICTURE;

/** A control that serves the reading of the page, not the procedure. */
export const isButtonWord = ({ text, clickable, linked }: Line): boolean =>
  clickable && !linked && text !== '' && text.length <= 24 && (SIGNS.test(text) || BUTTONS.test(foldWords(text)));

const SIGNS = /^[^\p{L}\d]+$/u;
const BUTTONS =
  /^(?:sao chep|copi|xem them|xem dai du|xem tat ca|thu gon|mo rong|rut gon|an bot|an|hien|hien thi|chia se|in|in trang|nghe|doc|phong to|thu nho|dong|dong lai|mo|quai lai|len dau trang|close|expand|collapse|show (?:more|less)|read more)$/;

/** The line right behind a label gives its name in English. */
export function isTranslation(line: Line, label: Line): boolean {
  if (line.index !== label.index + 1 || line.text.length > 60 || !PLAIN.test(line.text)) return false;
  const named = matchLabel(label.text);
  if (named === null || named.language !== 'vi') return false;
  const said = matchLabel(line.text);
  return said === null ? ENGLISH.test(line.text) : said.language === 'en' && said.part === named.part;
}

const PLAIN = /^[a-z][a-z ,.&()'/-]+:?$/i;
/** Words that join the names of things and never stand in an answer as short as this. */
const ENGLISH =
  /^(?:(?:name|order|methods?|way|level|type|time|composition|components?|subjects?|reasons?|results?|requirements?|conditions?|legal|administrative|implementing|receiving|competent|delegated|coordinating|application|processing|procedure) .*|type|sector|reason|keywords)$/i;
