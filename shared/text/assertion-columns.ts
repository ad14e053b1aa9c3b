import type { TextTable } from './localized';

/** What each column of the open data (one rule on one page per row) says. */
export const ASSERTION_COLUMN_TEXT = {
  edition: { vi: 'Tên đợt công bố', en: 'Name of the edition', fr: 'Nom de la campagne' },
  sample: {
    vi: 'true: cơ quan không có thật, dữ liệu mẫu',
    en: 'true: a fictional agency, sample data',
    fr: 'true : organisme fictif, données d’exemple',
  },
  agency: {
    vi: 'Mã cơ quan trong agencies.json; trống khi chưa rõ máy chủ của ai',
    en: 'Id of the agency in agencies.json; empty when nobody is known to own the host',
    fr: 'Identifiant de l’organisme dans agencies.json ; vide si l’hôte n’est attribué à personne',
  },
  pageId: {
    vi: 'Mã của trang trong cổng, không đổi giữa các đợt',
    en: 'Id of the page within its portal, the same in every edition',
    fr: 'Identifiant de la page dans son portail, le même à chaque campagne',
  },
  pageKind: { vi: 'Loại trang', en: 'Kind of page', fr: 'Type de page' },
  host: { vi: 'Tên máy chủ đã trả lời', en: 'Host that answered', fr: 'Hôte qui a répondu' },
  url: {
    vi: 'Địa chỉ của trang sau khi chuyển hướng',
    en: 'Address of the page after redirects',
    fr: 'Adresse de la page après redirections',
  },
  auditedAt: { vi: 'Thời điểm đọc trang (UTC)', en: 'When the page was read (UTC)', fr: 'Moment de lecture (UTC)' },
  status: {
    vi: 'Trang trả lời thế nào; chỉ trang ok mới được tính điểm',
    en: 'How the page answered; only ok pages are scored',
    fr: 'Réponse de la page ; seules les pages ok sont notées',
  },
  rule: {
    vi: 'Mã quy tắc, cũng là đường dẫn trang hướng dẫn',
    en: 'Id of the rule, also the path of its help page',
    fr: 'Identifiant de la règle, aussi chemin de sa page d’aide',
  },
  pillar: {
    vi: 'Nhóm: ipv6, accessibility, procedure',
    en: 'Pillar: ipv6, accessibility, procedure',
    fr: 'Volet : ipv6, accessibility, procedure',
  },
  outcome: {
    vi: 'Kết quả theo W3C EARL: passed, failed, cantTell, inapplicable, untested',
    en: 'Outcome in the words of W3C EARL: passed, failed, cantTell, inapplicable, untested',
    fr: 'Résultat selon W3C EARL : passed, failed, cantTell, inapplicable, untested',
  },
  severity: { vi: 'Mức quan trọng của quy tắc', en: 'Severity of the rule', fr: 'Gravité de la règle' },
  advisory: {
    vi: 'true: khuyến nghị, không tính điểm',
    en: 'true: advice, never scored',
    fr: 'true : conseil, jamais noté',
  },
  wcag: {
    vi: 'Tiêu chí WCAG 2.2, cách nhau bằng dấu cách',
    en: 'WCAG 2.2 success criteria, separated by spaces',
    fr: 'Critères WCAG 2.2, séparés par des espaces',
  },
  act: {
    vi: 'Mã quy tắc ACT của W3C, cách nhau bằng dấu cách',
    en: 'Ids of W3C ACT rules, separated by spaces',
    fr: 'Identifiants de règles ACT du W3C, séparés par des espaces',
  },
  reason: { vi: 'Khóa của lý do', en: 'Key of the reason', fr: 'Clé du motif' },
  evidenceCount: {
    vi: 'Số bằng chứng tìm thấy',
    en: 'Pieces of evidence found (count)',
    fr: 'Nombre d’éléments de preuve',
  },
  frame: {
    vi: 'Khung chứa phần tử đầu tiên; trống nếu là trang chính',
    en: 'Frame of the first element; empty for the page itself',
    fr: 'Cadre du premier élément ; vide pour la page elle-même',
  },
  selector: {
    vi: 'Bộ chọn CSS của phần tử đầu tiên',
    en: 'CSS selector of the first element',
    fr: 'Sélecteur CSS du premier élément',
  },
  quote: {
    vi: 'Đoạn trích ở đó, tối đa 200 ký tự',
    en: 'What stands there, at most 200 characters',
    fr: 'Extrait, 200 caractères au plus',
  },
  evidenceHost: {
    vi: 'Máy chủ mà bằng chứng nói tới',
    en: 'Host the evidence speaks about',
    fr: 'Hôte concerné par la preuve',
  },
  toolVersion: { vi: 'Phiên bản Soi Cổng', en: 'Version of Soi Cổng', fr: 'Version de Soi Cổng' },
  axeVersion: { vi: 'Phiên bản axe-core', en: 'Version of axe-core', fr: 'Version d’axe-core' },
  rulesVersion: { vi: 'Phiên bản bộ quy tắc', en: 'Version of the rules', fr: 'Version des règles' },
  vantageIpv4: {
    vi: 'Nơi kiểm tra có IPv4 hay không; trống khi chưa rõ',
    en: 'Whether the auditor had IPv4; empty when unknown',
    fr: 'L’auditeur avait-il IPv4 ; vide si inconnu',
  },
  vantageIpv6: {
    vi: 'Nơi kiểm tra có IPv6 hay không; trống khi chưa rõ',
    en: 'Whether the auditor had IPv6; empty when unknown',
    fr: 'L’auditeur avait-il IPv6 ; vide si inconnu',
  },
} as const satisfies TextTable;
