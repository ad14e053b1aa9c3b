/** What a text tells about its language. */
export interface DetectedLanguage {
  /** Primary language subtag, `vi` also for Vietnamese written without diacritics. */
  language: string;
  /** False for Vietnamese typed without diacritics; true for all else. */
  diacritics: boolean;
}

/**
 * Finds the language of a text by script, by Vietnamese letters and by function words. A language is named only when its
 * words are at least a sixth of the text and half again as many as those of any other.
 * @param text any text; below 20 words the answer is rarely more than null
 * @returns null when no language is clear
 */
export function languageOfText(text: string): DetectedLanguage | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const byScript = SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) > letters / 2)?.[0];
  if (byScript !== undefined) return { language: byScript, diacritics: true };
  const vietnamese = text.normalize('NFC').match(VIETNAMESE_LETTERS)?.length ?? 0;
  if (vietnamese / letters > 0.08) return { language: 'vi', diacritics: true };
  return byFunctionWords(text);
}

/** The first subtag of a language tag, in lower case and as short as it can be: `vi` for `vi-VN` and for `vie`. */
export function primaryLanguage(tag: string): string {
  const first = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  try {
    return Intl.getCanonicalLocales(first)[0] ?? first;
  } catch {
    return first;
  }
}

/**
 * True when `languageOfText` could have named this language. Danish words in a text that is declared as Norwegian, or
 * Cyrillic letters in one declared as Ukrainian, contradict nothing.
 */
export const isRecognisable = (tag: string): boolean => RECOGNISABLE.has(primaryLanguage(tag));

const VIETNAMESE_LETTERS = /[ăâđêôơưạảãằắẳẵặầấẩẫậẹẻẽềếểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỷỹỵ]/giu;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that hold sentences together; content words say little about a language. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  vi: words('và của là các những được trong cho với không người theo tại về từ đến có này khi để thủ tục hồ sơ'),
  'vi-plain': words(
    'va cua cac nhung duoc cho voi khong nguoi tai ve tu den co nay khi thu tuc ho so nop dan cong quy dinh thong tin dich vu truc tuyen phai bo',
  ),
  en: words(
    'the of and to in is for that with on are this by be or as it from an you your not at was which have has will can its',
  ),
  fr: words(
    'le la les des du et est une un pour dans que qui sur par au aux avec pas vous ce sont votre nous en de il elle ne se sa son',
  ),
  de: words('der die das und ist nicht mit den von zu ein eine für auf sich des dem im sie werden wird auch als bei'),
  nl: words('de het een van en is in op niet met voor zijn dat te aan hij ging die deze wordt ook bij naar'),
  es: words('el los las de y que en un una por con para del es se no la su al lo más como'),
  it: words('il di che e la per un una del della con non sono i le gli nel si da dei alla più'),
  pt: words('o a os as de e que do da em um uma para com não por dos das no na se ao mais'),
  da: words('og i at det er en den til på som med for af de har ikke der et fra kan'),
  id: words('dan yang di untuk dengan dari ini pada tidak adalah dalam akan atau oleh sebagai itu'),
};

const RECOGNISABLE = new Set([...SCRIPTS.map(([language]) => language), ...Object.keys(FUNCTION_WORDS)]);

const LEAST_SHARE = 1 / 6;
const LEAST_LEAD = 1.5;

function byFunctionWords(text: string): DetectedLanguage | null {
  const all =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  if (all.length < 6) return null;
  const ranked = Object.entries(FUNCTION_WORDS)
    .map(([language, list]) => ({ language, hits: all.filter(word => list.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, second] = ranked;
  if (best === undefined || best.hits < 3 || best.hits / all.length < LEAST_SHARE) return null;
  if (second !== undefined && best.hits < second.hits * LEAST_LEAD) return null;
  return best.language === 'vi-plain'
    ? { language: 'vi', diacritics: false }
    : { language: best.language, diacritics: true };
}
