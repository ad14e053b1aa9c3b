import { type AddressPair, WEB } from './addresses';

export interface LabRequest {
  /** Path without the query. */
  path: string;
  family: 4 | 6;
}

export interface LabResponse {
  status?: number;
  type?: string;
  /** Where a redirect leads. */
  location?: string;
  body: string | Buffer;
}

/** One host of the laboratory: its records in DNS and what its web server says. */
export interface LabSite {
  host: string;
  a: readonly string[];
  aaaa: readonly string[];
  /** The host is an alias of this one. */
  cname?: string;
  /** The documents by path; what is not here is answered by kind (script, style, picture). */
  pages: Readonly<Record<string, (request: LabRequest) => LabResponse | Promise<LabResponse>>>;
}

export type Families = 'both' | 'v4' | 'v6' | { a: readonly string[]; aaaa: readonly string[] };

/** A host at the usual web server, or at the given addresses. */
export function site(host: string, families: Families, pages: LabSite['pages'] = {}): LabSite {
  return { host, ...recordsOf(families), pages };
}

/** The records of a host that has IPv4 at the usual server and IPv6 somewhere else. */
export const with6 = (...aaaa: string[]): Families => ({ a: [WEB.v4], aaaa });

function recordsOf(families: Families, web: AddressPair = WEB): Pick<LabSite, 'a' | 'aaaa'> {
  if (typeof families === 'object') return families;
  return { a: families === 'v6' ? [] : [web.v4], aaaa: families === 'v4' ? [] : [web.v6] };
}

interface PortalPage {
  title?: string;
  head?: string;
  /** Comes after the usual text. */
  extra?: string;
  text?: string;
  form?: string;
}

/** Fictional: enough words to compare, a form to send, a landmark or two. */
const TEXT = `Cổng dịch vụ công của một cơ quan không có thật, chỉ dùng để thử phần mềm. Người dân nộp hồ sơ trực tuyến, theo dõi
tình trạng hồ sơ, nhận kết quả tại nhà hoặc tại bộ phận một cửa. Thời gian giải quyết là năm ngày làm việc kể từ ngày nhận đủ
hồ sơ hợp lệ. Lệ phí nộp một lần khi nộp hồ sơ. Mọi tên gọi trên trang này đều là hư cấu.`;

const FORM = `<form action="/nop" method="post"><label>Họ và tên <input name="ho-ten"></label><button>Nộp hồ sơ</button></form>`;

/** A small portal page; every request gives the same text. */
export function portalPage({
  title = 'Cổng thử nghiệm',
  head = '',
  extra = '',
  text = TEXT,
  form = FORM,
}: PortalPage = {}): LabResponse {
  return {
    body: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${head}</head><body><header><nav><a href="/">Trang chủ</a></nav></header>
<main><h1>${title}</h1><p>${text}</p>${form}${extra}</main><footer>Trang thử nghiệm</footer></body></html>`,
  };
}

/** A page for `pages`. */
export const portal =
  (page: PortalPage = {}) =>
  (): LabResponse =>
    portalPage(page);

export const redirect =
  (location: string, status = 302) =>
  (): LabResponse => ({ status, location, body: '' });

/** The words of the usual text in another order: the same letters, another page. */
export const shuffledText = (): string =>
  TEXT.split(/\s+/)
    .map((word, index) => ({ word, place: (index * 37) % 101 }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ word }) => word)
    .join(' ');
