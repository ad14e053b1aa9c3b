import type { Weight } from '../facts/network/resource-weight';
import type { RequestKind } from '../facts/network-facts';
import type { Localized, TextTable } from './localized';

/** Sentences of the preview that shows a page as a person without IPv4 would see it. */
export const IPV6_ONLY_TEXT = {
  start: {
    vi: 'Xem như người chỉ có IPv6',
    en: 'See it as a person with IPv6 only',
    fr: 'Voir comme une personne en IPv6 seul',
  },
  explain: {
    vi: 'Tải lại riêng thẻ này, chặn các máy chủ chưa thấy có IPv6. Đây là mô phỏng; các thẻ khác không đổi.',
    en: 'Reloads this tab alone and blocks the hosts that were not seen to have IPv6. This is simulated; other tabs do not change.',
    fr: 'Recharge ce seul onglet en bloquant les hôtes sans IPv6 constaté. C’est simulé ; les autres onglets ne changent pas.',
  },
  heading: {
    vi: 'Thẻ này đang hiển thị như khi chỉ có IPv6',
    en: 'This tab is shown as with IPv6 only',
    fr: 'Cet onglet est affiché comme en IPv6 seul',
  },
  loading: {
    vi: 'Đang tải lại và hỏi địa chỉ của các máy chủ…',
    en: 'Reloading and asking for the hosts’ addresses…',
    fr: 'Rechargement et interrogation des adresses des hôtes…',
  },
  scope: {
    vi: 'Chế độ này giữ nguyên trong thẻ, kể cả khi mở trang khác, cho đến khi khôi phục hoặc đóng thẻ. Kết quả kiểm tra lúc này là của trang đã bị chặn bớt.',
    en: 'The tab stays like this, on other pages too, until it is restored or closed. A check made now is of the page with parts blocked.',
    fr: 'L’onglet reste ainsi, même sur d’autres pages, jusqu’à sa restauration ou sa fermeture. Une vérification faite maintenant porte sur la page en partie bloquée.',
  },
  'page-lost': {
    vi: 'Không vào được: máy chủ của trang này chưa thấy có IPv6.',
    en: 'Cannot be reached: the host of this page was not seen to have IPv6.',
    fr: 'Inaccessible : aucun IPv6 constaté pour l’hôte de cette page.',
  },
  'page-unknown': {
    vi: 'Chưa xác định được máy chủ của trang này có IPv6 hay không, nên trang bị chặn.',
    en: 'It could not be determined whether the host of this page has IPv6, so the page is blocked.',
    fr: 'Impossible de déterminer si l’hôte de cette page a IPv6 ; la page est donc bloquée.',
  },
  'nothing-lost': {
    vi: 'Chưa thấy thành phần nào bị mất.',
    en: 'Nothing was seen to be lost.',
    fr: 'Aucun élément perdu n’a été constaté.',
  },
  'lost-heading': {
    vi: 'Bị mất, vì máy chủ chưa thấy có IPv6: {count}',
    en: 'Lost, because the host was not seen to have IPv6: {count}',
    fr: 'Perdus, faute d’IPv6 constaté chez l’hôte : {count}',
  },
  'unknown-heading': {
    vi: 'Chưa xác định được, nên cũng bị chặn: {count}',
    en: 'Could not be determined, so blocked too: {count}',
    fr: 'Indéterminés, donc bloqués aussi : {count}',
  },
  late: {
    vi: 'Có máy chủ vừa được nhận ra là có IPv6. Hãy tải lại thẻ để xem đủ.',
    en: 'Some hosts were only now found to have IPv6. Reload the tab to see everything.',
    fr: 'Certains hôtes viennent d’être reconnus en IPv6. Rechargez l’onglet pour tout voir.',
  },
  worker: {
    vi: 'Trang này có một chương trình chạy nền (service worker) tải dữ liệu thay cho trang. Phần đó không thuộc riêng thẻ nào nên không chặn được: thẻ có thể hiện nhiều hơn những gì người chỉ có IPv6 thấy. Máy chủ mà nó gọi tới vẫn được nêu ở trên.',
    en: 'A background program of this site (a service worker) fetches data for the page. What it fetches belongs to no single tab and cannot be blocked: the tab may show more than a person with IPv6 only would see. The hosts it asks are listed above all the same.',
    fr: 'Un programme d’arrière-plan du site (service worker) récupère des données pour la page. Ce qu’il récupère n’appartient à aucun onglet et ne peut être bloqué : l’onglet montre peut-être plus que ce que verrait une personne en IPv6 seul. Les hôtes qu’il appelle figurent tout de même ci-dessus.',
  },
  resolver: { vi: 'Địa chỉ hỏi từ: {name}', en: 'Addresses asked from: {name}', fr: 'Adresses demandées à : {name}' },
  restore: { vi: 'Khôi phục trang', en: 'Restore the page', fr: 'Restaurer la page' },
  'open-settings': { vi: 'Mở cài đặt', en: 'Open the settings', fr: 'Ouvrir les réglages' },
  'no-resolver': {
    vi: 'Trình duyệt này không cho tiện ích hỏi DNS. Hãy chọn một máy chủ DNS qua HTTPS và đồng ý gửi tên máy chủ trong phần cài đặt.',
    en: 'This browser does not let extensions ask DNS. Choose a DNS-over-HTTPS server in the settings and agree that host names are sent to it.',
    fr: 'Ce navigateur ne laisse pas les extensions interroger le DNS. Choisissez un serveur DNS sur HTTPS dans les réglages et acceptez que des noms d’hôte lui soient envoyés.',
  },
  'no-answer': {
    vi: 'Chưa xác định được máy chủ của trang này có IPv6 hay không, nên không mô phỏng. Có thể chọn máy chủ DNS khác trong phần cài đặt.',
    en: 'It could not be determined whether the host of this page has IPv6, so nothing is simulated. Another DNS server can be chosen in the settings.',
    fr: 'Impossible de déterminer si l’hôte de cette page a IPv6 ; rien n’est donc simulé. Un autre serveur DNS peut être choisi dans les réglages.',
  },
  'no-access': {
    vi: 'Muốn chặn được máy chủ ngoài gov.vn, tiện ích cần được phép trên mọi trang. Có thể cho phép trong phần cài đặt.',
    en: 'To block hosts outside gov.vn the extension must be allowed on all sites. This can be done in the settings.',
    fr: 'Pour bloquer des hôtes hors de gov.vn, l’extension doit être autorisée sur tous les sites. Cela se fait dans les réglages.',
  },
  failed: {
    vi: 'Trình duyệt không nhận yêu cầu chặn: {detail}',
    en: 'The browser did not accept the blocking: {detail}',
    fr: 'Le navigateur a refusé le blocage : {detail}',
  },
} as const satisfies TextTable;

/** How much a person misses. */
export const WEIGHT_WORDS: Readonly<Record<Weight, Localized>> = {
  critical: { vi: 'thiết yếu', en: 'essential', fr: 'essentiel' },
  visible: { vi: 'nhìn thấy được', en: 'visible', fr: 'visible' },
  none: { vi: 'người dùng không nhận ra', en: 'nobody notices', fr: 'passe inaperçu' },
};

/** What a page wants of a host. */
export const KIND_WORDS: Readonly<Record<RequestKind, Localized>> = {
  document: { vi: 'trang', en: 'page', fr: 'page' },
  frame: { vi: 'khung', en: 'frame', fr: 'cadre' },
  script: { vi: 'mã lệnh', en: 'script', fr: 'script' },
  style: { vi: 'kiểu trình bày', en: 'style sheet', fr: 'feuille de style' },
  xhr: { vi: 'dữ liệu', en: 'data', fr: 'données' },
  websocket: { vi: 'kết nối trực tiếp', en: 'live connection', fr: 'connexion en direct' },
  image: { vi: 'hình ảnh', en: 'image', fr: 'image' },
  font: { vi: 'phông chữ', en: 'font', fr: 'police' },
  media: { vi: 'âm thanh, video', en: 'audio, video', fr: 'audio, vidéo' },
  beacon: { vi: 'thống kê', en: 'statistics', fr: 'statistiques' },
  other: { vi: 'khác', en: 'other', fr: 'autre' },
};

/** Captions of the pictures that the checker keeps side by side. */
export const PICTURES_TEXT = {
  both: { vi: 'IPv4 và IPv6', en: 'IPv4 and IPv6', fr: 'IPv4 et IPv6' },
  alone: { vi: 'Chỉ IPv6', en: 'IPv6 only', fr: 'IPv6 seul' },
  difference: {
    vi: 'Khác nhau (giống nhau thì đen)',
    en: 'Difference (what is alike is black)',
    fr: 'Différence (ce qui est identique est noir)',
  },
} as const;
