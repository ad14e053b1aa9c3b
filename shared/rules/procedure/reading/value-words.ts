import { foldVietnamese, foldWords } from '../../../text/fold-vietnamese';

/** Content that only keeps a place: "Đang cập nhật", "…", "aaa". */
export function isPlaceholder(text: string): boolean {
  if (text.length > 120) return false;
  const known = placeholders.get(text);
  if (known !== undefined) return known;
  const words = foldWords(withoutNumber(text));
  const found = words === '' || (words.length <= 90 && PLACEHOLDER.test(words));
  if (placeholders.size > 5000) placeholders.clear();
  placeholders.set(text, found);
  return found;
}

/** "a) Không", "5.1. Đang cập nhật": the number of an entry says nothing; a space must follow, else it is a figure. */
const withoutNumber = (text: string): string =>
  text.replace(/^\s*(?:[-–—•*+]\s*)?\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|\p{L})(?:[.):/]|\s*[-–])(?=\s)/iu, '');

/** The same few texts come again and again in tables. */
const placeholders = new Map<string, boolean>();

const NOTHING_YET =
  'cap nhat|xai dung|bo sung|hoan thien|hoan thanh|bien soan|bien tap|dong bo|ra soat|nhap|trien khai|cong bo|xu li|chuan hoa|chinh sua|soan thao|tong hop';
const PLACEHOLDER = new RegExp(
  `^(?:${[
    `(?:xin loi )?(?:(?:cac )?(?:noi dung|thong tin|muc|phan|du lieu|trang|chuien muc)(?: nai| thu tuc)? )?(?:hien (?:tai |dang |chua )?)?(?:van )?(?:dang|se|chua)(?: duoc| cho| tiep tuc| trong qua trinh| co| som)*(?: (?:${NOTHING_YET}))(?: .{0,30})?`,
    `(?:xin loi )?(?:(?:noi dung|muc|phan)(?: nai)? )?(?:hien(?: tai| nai)? |tam thoi )?(?:khong|chua) (?:co|tim thai) (?:ket qua|du lieu|thong tin|noi dung|mo ta|ban ghi|tep|file|tai lieu|gi)(?: .{0,40})?`,
    '(?:hien(?: tai| nai)? |tam thoi )?chua (?:co|xac dinh|ro|biet|nhap|khai bao)',
    '(?:hien )?dang tai(?: du lieu| noi dung| trang)?|(?:please wait )?loading|data not found|no (?:results?|records?)',
    'khong (?:xac dinh|ro|co san)',
    'cho (?:cap nhat|bo sung|xu li)',
    'se (?:cap nhat|bo sung) sau',
    'vui long .{0,60}(?:cap nhat|quai lai|sau)',
    '(?:(?:nhap |dien )(?:noi dung|van ban|mo ta|thong tin)|noi dung|mo ta|thong tin)(?: (?:tai|vao) (?:dai|do))?(?: \\d)?',
    '(?:cap nhat|dien|bo sung|nhap) sau',
    '([a-z])\\1+(?: \\1+)*',
    '([a-z]{2,4})\\2+',
    '(?:abc|abcd|xiz|asdf\\w*|qwert\\w*|test(?:ing)?(?: test)*|string|thu nghiem|demo|mau|sample|vi du)(?: \\d+)?',
    'lorem ipsum.*',
    'n a|na|null|undefined|nan|none|tbd|tba|todo|to do|xxx|trong|blank|empti',
    '(?:to be |is being )?(?:updated|updating)|coming soon|under construction|no (?:information|data|content)(?: .{0,20})?|not available',
    'object object',
  ].join('|')})$`,
);

/** "Không", "Không có": an answer for some parts, none for others. */
export const isNone = (text: string): boolean => text.length < 120 && NONE.test(foldWords(withoutNumber(text)));

const NONE =
  /^(?:khong|khog|khong co|khong ieu cau|khong ap dung|khong can|khong phai nop|khong phat sinh|khong co ieu cau.{0,50}|khong co dieu kien.{0,50}|khong ieu cau dieu kien.{0,30}|khong co qui dinh|ko|no)(?: \(?.{0,12}qui dinh)?$/;

/** "Không quy định", "theo quy định": refers to a rule without stating it. */
export const isReference = (text: string): boolean =>
  text.length <= 150 &&
  /^(?:(?:thuc hien )?theo qui dinh|khong qui dinh|co qui dinh|xem (?:chi tiet|them|tai|o)|chi tiet|tai dai|click|nhan vao|bam vao|xem|tai (?:xuong|ve)|(?:duoc )?qui dinh tai).{0,60}$/.test(
    foldWords(withoutNumber(text)),
  );

/** An amount with its currency, or freedom from payment. */
export function statesFee(text: string): boolean {
  const folded = foldVietnamese(text);
  return MONEY.test(folded) || FREE.test(foldWords(text)) || /^0+([.,]0+)?$/.test(folded.trim());
}

const MONEY =
  /\d[\d.,\s]*(?:\(?[^\d()]{0,3}\)?)?(?:dong|d(?![\p{L}])|vnd|usd|nd(?![\p{L}])|trieu|nghin|ngan|\$|€|₫|eur)|(?:vnd|usd|\$|€|₫)\s*\d|(?:nghin|ngan|tram|trieu|muoi) dong/u;
const FREE =
  /(?:^| )(?:mien(?: phi| le phi| thu)?|khong (?:thu|mat|phai (?:nop|tra|dong)|tinh|qui dinh (?:thu )?(?:phi|le phi)|co (?:phi|le phi)|ton)|chua (?:thu|qui dinh)|free|gratis|gratuit)(?: |$)/;

/** A figure with nothing that says what it counts. */
export const isBareNumber = (text: string): boolean => /^\d[\d.,\s]*$/.test(text.trim());

/** A duration: number and unit, or at once. Dates do not count. */
export function statesDuration(text: string): boolean {
  const folded = foldVietnamese(text)
    .replace(/ngay\s+\d{1,2}\s*(?:\/|thang)[^\s,.;)]*/g, ' ')
    .replace(/thang\s+\d+/g, ' ');
  return DURATION.test(folded);
}

const DURATION =
  /(?:\d+|(?<!\p{L})(?:(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|nua)\s+)+)\s*(?:\([^)]{1,30}\)\s*)?(?:ngay(?=lam viec)|(?:ngay|gio|h|buoi|nlv|thang|tuan|phut|nam)(?![\p{L}]))(?!\s*\d{1,2}\s*(?:thang|\/))|(?:trong|cung|ngay trong) (?:ngay|buoi|ngay lam viec)|ngay (?:sau khi|khi|lap tuc|tai cho|trong)|tuc thi|tuc thoi|lay ngay|(?:tra|cap)(?: ket qua)? ngay$|giai quyet ngay|\d+\s*(?:working |business |calendar )?(?:days?|hours?|weeks?|months?|minutes?)|\d+\s*(?:jours?|heures?|semaines?|mois)/u;

/** Number of an act: 63/2010/NĐ-CP, 68/2020/QH14. */
export const ACT_NUMBER = /\d{1,4}\s*\/\s*(?:\d{4}\s*\/\s*)?(?:[A-ZĐ]{2,}[\p{L}\d-]*)/u;

/** Codes of the national database, with or without the suffix of a province's system. */
export const PROCEDURE_CODE = /(?<![\d.])[1-9]\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?(?![\d])/;

/** Ways of handing something in that running text names. */
export function channelsNamed(text: string): number {
  const folded = foldVietnamese(text);
  return CHANNELS.filter(words => words.test(folded)).length;
}

const CHANNELS = [
  /truc tiep|tai (?:tru so|bo phan|trung tam)|mot cua|in person/,
  /buu (?:chinh|dien)|post|chuyen phat/,
  /truc tuyen|cong dich vu cong|moi truong (?:mang|dien tu)|qua mang|online|thu dien tu|email/,
];

/** What a page says about how far the service goes online. */
export type ServiceLevel = 'full' | 'partial' | 'information' | 'retired' | 'proactive';

/** The level a text states; null when it states none or several. */
export function serviceLevelOf(text: string): ServiceLevel | null {
  const words = foldWords(text);
  const partial = /(?:^| )mot phan(?: |$)/.test(words);
  const full =
    /(?:^| )toan (?:trinh|phan)(?: |$)/.test(words) && !/(?:chua|khong) (?:duoc )?(?:cung cap )?toan trinh/.test(words);
  if (partial && full) return /^(?:dich vu cong )?(?:truc tuien )?mot phan/.test(words) ? 'partial' : null;
  if (partial) return 'partial';
  if (full) return 'full';
  if (RETIRED.test(words)) return /chu dong/.test(words) ? 'proactive' : 'retired';
  if (/cung cap thong tin/.test(words)) return 'information';
  return null;
}

/** "Mục 3. Mức độ …" is a numbered heading, no level. */
const RETIRED =
  /(?:^| )(?:muc|cap) do (?:[1-4]|i{1,3}|iv)(?: |$)|(?:truc tuien|cong|dvc|dvctt) muc (?:[1-4]|i{1,3}|iv)(?: |$)|^muc (?:[1-4]|i{1,3}|iv)$/;

/** A short line that is nothing but a service level: a chip or a badge. */
export function isLevelChip(text: string): boolean {
  return text.length <= 80 && LEVEL_CHIP.test(foldWords(text));
}

const LEVEL_CHIP =
  /^(?:cung cap )?(?:dich vu cong |dich vu |dvc |dvctt )?(?:truc tuien )?(?:muc do )?(?:toan trinh|mot phan|(?:muc do |cap do )[1-4])$/;
