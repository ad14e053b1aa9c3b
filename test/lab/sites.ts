import {
  BLACK_HOLE,
  DNS64_RESOLVER,
  EXPIRED_CERTIFICATE,
  LOSSY,
  MUTE,
  NOBODY_LISTENS,
  RESOLVER,
  WEB,
  WRONG_CERTIFICATE,
} from './addresses';
import { type LabSite, portal, portalPage, redirect, shuffledText, site, with6 } from './site';

/** The host of a scenario. */
export const at = (name: string): string => `${name}.gov.test`;

const THIRD = 'thu-vien.test';
/** A page whose form comes with a script has none without it. */
const WRITES_FORM =
  'document.querySelector("main").insertAdjacentHTML("beforeend", `<form action="/nop" method="post"><label>Số hồ sơ <input name="so"></label><button>Nộp</button></form>`);';

/** The page's load is held until its worker has asked for the script, or for so long, milliseconds. */
const HELD_MILLISECONDS = 3000;
const waiting = new Set<() => void>();
const asked = (): Promise<void> =>
  new Promise(resolve => {
    waiting.add(resolve);
    setTimeout(resolve, HELD_MILLISECONDS);
  });

/** Hosts of others that pages of the laboratory use. */
const OTHERS: readonly LabSite[] = [
  site(`v4.${THIRD}`, 'v4', {
    '/khung': portal({ title: 'Khung xác nhận' }),
    '/qua-worker.js': () => {
      for (const tell of waiting) tell();
      return { type: 'text/javascript', body: '' };
    },
    '/mau-don.js': () => ({ type: 'text/javascript', body: WRITES_FORM }),
  }),
  site(`both.${THIRD}`, 'both'),
  site('dang-nhap-chung.gov.test', 'v4', { '/dang-nhap': portal({ title: 'Đăng nhập' }) }),
  site('analytics.dem-khach.test', 'v4'),
  site('doh.gov.test', { a: [RESOLVER.v4], aaaa: [RESOLVER.v6] }),
  site('doh64.gov.test', { a: [DNS64_RESOLVER.v4], aaaa: [DNS64_RESOLVER.v6] }),
];

const FROM_V4 = `https://v4.${THIRD}`;
const script = (url: string) => `<script src="${url}"></script>`;
const usual = { '/': portal() };
const plain = (name: string, families: Parameters<typeof site>[1], pages: LabSite['pages'] = usual) =>
  site(at(name), families, pages);

/** Addresses under which no public web server can be, by the name of their class. */
export const USELESS_ADDRESSES = {
  'unique-local': 'fd00:50c::80',
  'link-local': 'fe80::50c:80',
  'ipv4-mapped': '::ffff:11.64.80.10',
  documentation: '2001:db8:50c::80',
  '6to4': '2002:b40:500a::1',
  'nat64-wkp': '64:ff9b::b40:500a',
} as const;

/** How a host answers: at which addresses, over which families, with what. */
const REACHED: readonly LabSite[] = [
  plain('dual', 'both'),
  plain('v6-only', 'v6'),
  plain('v4-only', 'v4'),
  plain('v6-refused', with6(NOBODY_LISTENS.v6)),
  plain('v6-filtered', with6(BLACK_HOLE.v6)),
  plain('v6-half', with6(WEB.v6, NOBODY_LISTENS.v6)),
  plain('v6-loses-long', with6(LOSSY.v6), { '/': portal({ extra: `<p>${'Hồ sơ đã nhận. '.repeat(200)}</p>` }) }),
  plain('v6-mute', with6(MUTE.v6)),
  plain('v6-other-certificate', with6(WRONG_CERTIFICATE.v6)),
  plain('v6-expired-certificate', with6(EXPIRED_CERTIFICATE.v6)),
  ...Object.entries(USELESS_ADDRESSES).map(([name, address]) => plain(`class-${name}`, with6(address))),
  plain('apex', 'both'),
  site(`www.${at('apex')}`, 'v4', usual),
  plain('apex-v4', 'v4'),
  site(`www.${at('apex-v4')}`, 'both', usual),
  { ...plain('alias', { a: [], aaaa: [] }), cname: at('dual') },
  site('cong.may-chu-cu.test', 'both'),
  { ...plain('alias-lost', { a: [], aaaa: [] }), cname: 'cong.may-chu-cu.test' },
  site('cong.may-chu-moi.test', 'both'),
  { ...plain('alias-elsewhere', { a: [], aaaa: [] }), cname: 'cong.may-chu-moi.test' },
  { ...plain('alias-circle', { a: [], aaaa: [] }), cname: at('alias-circle-back') },
  { ...plain('alias-circle-back', { a: [], aaaa: [] }), cname: at('alias-circle') },
];

/** Redirects. */
const LED: readonly LabSite[] = [
  plain('hop', 'both', { '/': redirect(`https://${at('hop-v4')}/`) }),
  plain('hop-v4', 'v4', { '/': redirect(`https://${at('dual')}/`) }),
  plain('hop-literal', 'both', { '/': redirect(`http://${WEB.v4}/`) }),
  site(WEB.v4, 'v4', usual),
  plain('hop-dual', 'both', { '/': redirect(`https://${at('dual')}/`, 301) }),
];

/** What pages need from other hosts. */
const NEEDED: readonly LabSite[] = [
  plain('needs-script', 'both', { '/': portal({ form: '', extra: script(`${FROM_V4}/mau-don.js`) }) }),
  plain('needs-style', 'both', { '/': portal({ head: `<link rel="stylesheet" href="${FROM_V4}/style.css">` }) }),
  plain('needs-data', 'both', { '/': portal({ extra: `<script>fetch('${FROM_V4}/data.json')</script>` }) }),
  plain('needs-form-target', 'both', {
    '/': portal({
      extra: `<form action="${FROM_V4}/nop" method="post"><input name="so-ho-so"><button>Gửi</button></form>`,
    }),
  }),
  plain('needs-sign-in', 'both', {
    '/': portal({ extra: `<a href="https://${at('dang-nhap-chung')}/dang-nhap">Đăng nhập</a>` }),
  }),
  plain('needs-captcha', 'both', {
    '/': portal({ extra: `<iframe src="${FROM_V4}/khung?captcha" title="Mã xác nhận"></iframe>` }),
  }),
  plain('needs-socket', 'both', {
    '/': portal({ extra: `<script>new WebSocket('wss://v4.${THIRD}/socket')</script>` }),
  }),
  plain('shows-picture', 'both', { '/': portal({ extra: `<img src="${FROM_V4}/logo.png" alt="Biểu trưng">` }) }),
  plain('counts-visitors', 'both', { '/': portal({ head: script('https://analytics.dem-khach.test/matomo.js') }) }),
  plain('uses-dual', 'both', {
    '/': portal({
      head: script(`https://both.${THIRD}/app.js`),
      extra: `<img src="https://both.${THIRD}/logo.png" alt="Biểu trưng">`,
    }),
  }),
  plain('dual-socket', 'both', {
    '/': portal({ extra: `<script>new WebSocket('wss://both.${THIRD}/socket')</script>` }),
  }),
  plain('v4-literal', 'both', { '/': portal({ extra: `<img src="https://${WEB.v4}/logo.png" alt="Biểu trưng">` }) }),
  plain('missing-host', 'both', { '/': portal({ head: script('https://khong-co.thu-vien.test/app.js') }) }),
];

/** The script is asked for when the worker stands between the page and the network. */
const ASKS_THROUGH_WORKER = `navigator.serviceWorker.addEventListener('controllerchange', () => {
  const script = document.createElement('script');
  script.src = '${FROM_V4}/qua-worker.js';
  document.head.append(script);
});
navigator.serviceWorker.register('/sw.js');`;
const WORKER = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => event.respondWith(fetch(event.request)));`;

/** Pages that browsers keep or fetch in their own way. */
const KEPT: readonly LabSite[] = [
  plain('twice', 'both', {
    '/': portal({ head: script(`${FROM_V4}/kept.js`) }),
    // The second look at the same files comes from the browser's memory.
    '/lai': portal({
      head: `${script(`${FROM_V4}/kept.js`)}<script>if (!sessionStorage.seen) { sessionStorage.seen = 1; location.reload(); }</script>`,
    }),
  }),
  plain('worker', 'both', {
    '/': portal({ head: `<script>${ASKS_THROUGH_WORKER}</script>`, extra: '<img src="/giu.png" alt="">' }),
    '/giu.png': async () => {
      await asked();
      return { type: 'image/png', body: '' };
    },
    '/sw.js': () => ({ type: 'text/javascript', body: WORKER }),
  }),
];

let answered = 0;

/** Pages that are not the same over both families. */
const COMPARED: readonly LabSite[] = [
  plain('other-page', 'both', {
    '/': ({ family }) =>
      family === 6
        ? portalPage({
            title: 'Máy chủ mới cài đặt',
            text: 'Trang mặc định. Máy chủ đã chạy nhưng chưa có nội dung nào.',
          })
        : portalPage(),
  }),
  plain('shuffled', 'both', { '/': ({ family }) => portalPage(family === 6 ? { text: shuffledText() } : {}) }),
  plain('other-status', 'both', {
    '/': ({ family }) =>
      family === 6 ? { ...portalPage({ title: '403', text: 'Không được phép.' }), status: 403 } : portalPage(),
  }),
  plain('noisy', 'both', {
    '/': () => {
      answered += 1;
      return portalPage({ extra: `<input type="hidden" name="csrf" value="${answered}"><p>Lượt xem: ${answered}</p>` });
    },
  }),
];

const SIXTY = Array.from({ length: 60 }, (_, index) => `h${index + 1}.sixty.gov.test`);

/** A page with sixty hosts. */
const CROWD: readonly LabSite[] = [
  plain('sixty', 'both', {
    '/': portal({ extra: SIXTY.map(host => `<img src="https://${host}/logo.png" alt="">`).join('') }),
  }),
  ...SIXTY.map(host => site(host, 'both')),
];

/** Hosts in zones of their own, whose name servers are what matters. */
const ZONED = [
  'signed',
  'bogus',
  'ns-v4-only',
  'ns-one-v6',
  'ns-refused',
  'ns-servfail',
  'ns-lame',
  'ns-silent',
  'ns-tcp-closed',
  'ns-differs',
  'ns-no-glue',
  'ns-unique-local',
  'ns-embedded',
  'all-servfail',
  'aaaa-silent',
  'aaaa-servfail',
  'ns-names-v4-only',
  'ns-names-dual',
  'ns-named-differently',
  'ns-circle-one',
].map(name => plain(name, 'both'));

/** Every host of the laboratory. */
export const SITES: readonly LabSite[] = [
  ...OTHERS,
  ...REACHED,
  ...LED,
  ...NEEDED,
  ...KEPT,
  ...COMPARED,
  ...CROWD,
  ...ZONED,
];
