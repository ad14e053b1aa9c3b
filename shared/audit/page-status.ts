import type { DocumentFacts, PageFacts } from '../facts/page-facts';

/** What a loaded page turned out to be. `unreachable` and `timeout` are said by the loader. */
export type LoadedStatus = 'ok' | 'blocked' | 'empty' | 'login' | 'error';

/**
 * Reads from the facts whether the page is one that may be scored. Only clear signs count: a small page, a page with a
 * sign-in link or a page about errors stays `ok`.
 * @param facts what was gathered; an absent document counts as `error`
 */
export function pageStatus(facts: Partial<PageFacts>): LoadedStatus {
  const { page } = facts;
  if (page === undefined) return 'error';
  const { httpStatus } = page;
  if (httpStatus === 401 || httpStatus === 407) return 'login';
  if (isWall(page)) return 'blocked';
  if (httpStatus === 403 || httpStatus === 429) return 'blocked';
  if (httpStatus !== null && httpStatus >= 400) return 'error';
  if (isError(page)) return 'error';
  if (isLogin(page)) return 'login';
  return isEmptyShell(page) ? 'empty' : 'ok';
}

/** Longest text of a page that is nothing but a wall, an error or a sign-in, characters. */
const SHORT = 600;
/** A sign-in page of a portal carries its header and footer along, characters. */
const SIGN_IN_LENGTH = 2500;

const WALL_TITLE =
  /^(just a moment|attention required|access denied|request rejected|security check|robot check|ddos-guard|pardon our interruption|one more step|(đang )?xác minh|kiểm tra (trình duyệt|bảo mật)|bạn không phải (là )?(robot|người máy))/i;
const WALL_TEXT =
  /checking (your browser|if the site connection)|verify (that )?you are (a )?human|enable javascript and cookies to continue|unusual traffic|the requested url was rejected|xác (minh|nhận) (rằng )?bạn (không phải|là)|lưu lượng (truy cập )?bất thường|bạn không phải (là )?(robot|người máy)|truy cập (của bạn )?(đã )?bị (chặn|từ chối)/i;

/** A CAPTCHA or a "checking your browser" page that stands before the real one. */
function isWall({ title, textStart, textLength, offers }: DocumentFacts): boolean {
  if (textLength > SHORT || offers.passwordFields > 0) return false;
  if (WALL_TITLE.test(title.trim()) || WALL_TEXT.test(textStart)) return true;
  const bare = offers.textFields <= 1 && offers.links < 5 && offers.headings <= 1 && offers.fileFields === 0;
  return offers.captchas.length > 0 && bare && textLength < 200 && CAPTCHA_TEXT.test(`${title} ${textStart}`);
}

const CAPTCHA_TEXT = /captcha|mã xác (nhận|minh|thực)|mã bảo (vệ|mật)|robot|người máy|human|verif|xác minh/i;

const ERROR_TITLE =
  /^(lỗi|error|http( status)?( error)?)?[\s:–-]*(40[0-9]|41[0-9]|50[0-5])\b|^(page|file|resource)?\s*not found\b|^(không tìm thấy( trang| nội dung)?|trang (này )?không tồn tại|(trang )?lỗi( hệ thống| máy chủ)?|đã (có|xảy ra) lỗi)\s*($|[|–-])|^(internal server error|server error|runtime error|bad gateway|gateway time-?out|service (temporarily )?unavailable|error|under maintenance)\s*($|[|–-])|\b404\b.*(not found|không tìm thấy|lỗi)|page introuvable/i;
const ERROR_TEXT =
  /^.{0,80}(lỗi (40\d|50\d)|error (40\d|50\d)|(40[34]|50[0-4])\s*[-–:|]?\s*(not found|forbidden|internal server error|bad gateway|service unavailable|gateway|không tìm thấy|lỗi|trang)|page (you (are looking for|requested) )?(was )?(not found|could not be found)|server error in|runtime error|không tìm thấy (trang|nội dung|đường dẫn)|trang (bạn|quý vị|này|web này)?.{0,30}không (tồn tại|tìm thấy)|đã (có|xảy ra) lỗi|(hệ thống|trang web|website|cổng).{0,30}(đang )?(được )?bảo trì|hệ thống (đang )?(bận|gặp sự cố|quá tải)|whitelabel error page|application error)/i;

/** An error page, also one that calls itself a success (HTTP 200). */
function isError({ title, textStart, textLength, offers }: DocumentFacts): boolean {
  const asksNothing = offers.passwordFields === 0 && offers.fileFields === 0 && offers.textFields <= 1;
  if (!asksNothing) return false;
  if (ERROR_TITLE.test(title.trim()) && textLength < SIGN_IN_LENGTH) return true;
  return textLength <= SHORT && textLength > 0 && ERROR_TEXT.test(textStart.trim());
}

const SIGN_IN_WORDS =
  /đăng nhập|dang nhap|sign ?in|log ?in|log ?on|connexion|identifiez-vous|xác thực (tài khoản|người dùng)/i;
const SIGN_IN_PATH =
  /\/(dang-?nhap|login|log-in|signin|sign-in|sso|oauth2?|auth|account\/logon|cas|realms)(\b|[/.?_-]|$)/i;

/** A page that offers signing in and nothing else: one password, few fields, little text. */
function isLogin({ url, title, textStart, textLength, offers }: DocumentFacts): boolean {
  if (offers.fileFields > 0 || textLength > SIGN_IN_LENGTH || offers.textFields > 3) return false;
  const saysSo = SIGN_IN_WORDS.test(title) || SIGN_IN_PATH.test(pathOf(url));
  if (offers.passwordFields === 1)
    return saysSo || (textLength <= SHORT && SIGN_IN_WORDS.test(textStart) && offers.links < 20);
  const choosesProvider = offers.signInTargets.length > 0 && offers.textFields <= 1 && offers.passwordFields === 0;
  if (!choosesProvider || !SIGN_IN_PATH.test(pathOf(url)) || offers.links >= 30) return false;
  if (textLength <= SHORT) return SIGN_IN_WORDS.test(title);
  return textLength <= PROVIDERS_LENGTH && SIGN_IN_TITLE.test(title) && !GUIDE.test(`${title} ${pathOf(url)}`);
}

/** A page that explains which account to use and where to get one, characters. */
const PROVIDERS_LENGTH = 1500;
const SIGN_IN_TITLE = /^\s*(đăng nhập|dang nhap|sign ?in|log ?in|connexion)(?![\p{L}\d])/iu;
const GUIDE = /hướng dẫn|huong-?dan|cách đăng nhập|trợ giúp|tro-?giup|guide|help|faq|how to/i;

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

const WAITING = /^(đang (tải|xử lý)|vui lòng (chờ|đợi)|loading|please wait|chargement|you need to enable javascript)/i;

/** An application that has drawn nothing: its root is there, its content is not. */
function isEmptyShell({ appRoot, textLength, textStart, offers }: DocumentFacts): boolean {
  const shown =
    offers.links + offers.buttons + offers.textFields + offers.headings + offers.passwordFields + offers.fileFields;
  if (shown > 0) return false;
  if (appRoot !== undefined && textLength < 60 && offers.images <= 1) return true;
  return textLength > 0 && textLength < 60 && WAITING.test(textStart.trim());
}
