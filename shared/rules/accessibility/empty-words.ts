/** Names that say nothing on their own, compared in lower case, without punctuation and without diacritics of case. */
const LINK_WORDS = set(
  'xem thêm|xem tiếp|xem|xem chi tiết|chi tiết|tại đây|ở đây|đây|bấm vào đây|nhấn vào đây|nhấp vào đây|click vào đây|bấm đây|đọc tiếp|đọc thêm|tiếp|tiếp tục|thêm|tải về|tải xuống|tải|link|liên kết|đường dẫn|' +
    'click here|here|click|read more|more|learn more|see more|more info|more information|details|detail|view|view more|go|this|this link|link|continue|continue reading|download|info|start|' +
    'cliquez ici|ici|lire la suite|en savoir plus|plus|suite|voir|voir plus|détails|lien|télécharger|cliquer ici',
);

const HEADING_WORDS = set(
  'tiêu đề|tiêu đề 1|tiêu đề 2|heading|heading 1|heading 2|heading 3|title|titre|untitled|chưa đặt tên|header|headline|section|text|lorem ipsum|lorem ipsum dolor sit amet|test|abc|aaa|xxx|new heading|your title here',
);

/** Most often left over, but a page may be about a test, a text or a company of that name. */
const SUBJECTS = set('title|titre|header|headline|section|text|test|abc|aaa|xxx');

const LABEL_WORDS = set(
  'label|nhãn|nhập|nhập vào|input|field|trường|text|textbox|info|information|menu|item|value|giá trị|name 1|form|data|test|abc|aaa|xxx|thông tin|champ|saisir|valeur|edit|enter|type here|undefined|null',
);

const FRAME_WORDS = set(
  'iframe|frame|khung|untitled|title|embed|content|nội dung|test|undefined|null|tiêu đề|cadre|widget',
);

const TITLE_WORDS = set(
  'untitled|untitled document|untitled page|new page|new document|document|index|default|home page title|title|tiêu đề|tiêu đề trang|test|page|trang|trang mới|vite app|react app|vue app|angular|sans titre|page title|welcome to nginx|iis windows server|chưa đặt tên|không có tiêu đề|undefined|null',
);

const IMAGE_WORDS = set(
  'image|img|picture|photo|graphic|icon|logo image|spacer|blank|image alt|alt|alt text|banner image|placeholder|untitled|undefined|null|bullet|arrow|hình|ảnh|hình ảnh|bức ảnh|tranh|biểu tượng|ảnh minh họa|ảnh minh hoạ|hinh anh|anh|hinh|photo image|photographie|images|pic',
);

const LISTS = {
  link: LINK_WORDS,
  heading: HEADING_WORDS,
  label: LABEL_WORDS,
  frame: FRAME_WORDS,
  title: TITLE_WORDS,
  image: IMAGE_WORDS,
};

/** True when the name is one of the words that say nothing for this kind of element, or has no letter or digit. */
export function saysNothing(kind: keyof typeof LISTS, name: string): boolean {
  const bare = bareWords(name);
  return bare === '' || LISTS[kind].has(bare);
}

/** True when a heading's word says nothing on most pages and is the subject of some, or is a sign such as "+" or "★★★". */
export function mayBeSubject(heading: string): boolean {
  const bare = bareWords(heading);
  return bare === '' ? /[^\s*\-–—_.=~#•·|:]/u.test(heading) : SUBJECTS.has(bare);
}

/** Lower case, NFC, punctuation and symbols as spaces: what is left are letters and digits. */
export function bareWords(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}
