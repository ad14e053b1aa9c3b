import type { Pillar } from '../../shared/rules/outcome';
import type { Localized, TextTable } from '../../shared/text/localized';

/** The question of each pillar, as a citizen would ask it. */
export const PILLAR_QUESTIONS: Readonly<Record<Pillar, Localized>> = {
  ipv6: {
    vi: 'Tôi có dùng được dịch vụ đến bước cuối từ một mạng chỉ có IPv6 không?',
    en: 'Can I reach this service, to its last step, from a network that only has IPv6?',
    fr: 'Puis-je utiliser ce service jusqu’à la dernière étape depuis un réseau uniquement IPv6 ?',
  },
  accessibility: {
    vi: 'Tôi có dùng được bằng bàn phím, trình đọc màn hình, khi phóng to 400 %, trên điện thoại không?',
    en: 'Can I use it with a keyboard, a screen reader, 400 % zoom, on a phone?',
    fr: 'Puis-je l’utiliser au clavier, avec un lecteur d’écran, à 400 % de zoom, sur un téléphone ?',
  },
  procedure: {
    vi: 'Trang có nói đủ điều pháp luật yêu cầu, và tôi có làm xong thủ tục trên mạng không?',
    en: 'Does the page tell me what the law says it must, and can I finish the procedure online?',
    fr: 'La page dit-elle ce que la loi exige, et puis-je terminer la démarche en ligne ?',
  },
};

/** Words around scores. */
export const SCORE = {
  noData: { vi: 'chưa có dữ liệu', en: 'no data yet', fr: 'pas encore de données' },
  noDataLong: {
    vi: 'Chưa có dữ liệu: cổng của cơ quan này chưa được kiểm tra và công bố. Không có điểm không có nghĩa là tốt hay chưa tốt.',
    en: 'No data yet: the portals of this agency have not been audited and published. No score says neither good nor bad.',
    fr: 'Pas encore de données : les portails de cet organisme n’ont pas été audités et publiés. L’absence de note ne dit rien, ni en bien ni en mal.',
  },
  notDecided: { vi: 'chưa xác định được', en: 'could not be decided', fr: 'indéterminé' },
  nothingToDecide: {
    vi: 'không có gì để xét',
    en: 'nothing to decide',
    fr: 'rien à évaluer',
  },
  outOf: { vi: '{score} / 100', en: '{score} / 100', fr: '{score} / 100' },
  bounds: {
    vi: 'Khoảng có thể: {lower} đến {upper}',
    en: 'Could lie from {lower} to {upper}',
    fr: 'Entre {lower} et {upper}',
  },
  coverage: {
    vi: 'Độ phủ: {measured}/{planned} trang ({percent} %)',
    en: 'Coverage: {measured} of {planned} pages ({percent} %)',
    fr: 'Couverture : {measured} pages sur {planned} ({percent} %)',
  },
  pageCoverage: {
    vi: 'Đã xác định {decided}/{planned} quy tắc',
    en: '{decided} of {planned} rules decided',
    fr: '{decided} règles tranchées sur {planned}',
  },
  notComparable: {
    vi: 'Chưa đủ dữ liệu để so sánh',
    en: 'Not enough data to compare',
    fr: 'Données insuffisantes pour comparer',
  },
  edition: { vi: 'Đợt công bố', en: 'Edition', fr: 'Campagne' },
  editionFacts: {
    vi: 'Đợt {name}: đọc trang từ {from} đến {to}, phương pháp {method}.',
    en: 'Edition {name}: pages read from {from} to {to}, method {method}.',
    fr: 'Campagne {name} : pages lues du {from} au {to}, méthode {method}.',
  },
  /** Stands for the name of the sample edition. */
  sampleName: { vi: 'mẫu', en: '“sample”', fr: '« exemple »' },
  engines: {
    vi: 'Công cụ: Soi Cổng {version}, axe-core {axe}, bộ quy tắc {rules}.',
    en: 'Tool: Soi Cổng {version}, axe-core {axe}, rules {rules}.',
    fr: 'Outil : Soi Cổng {version}, axe-core {axe}, règles {rules}.',
  },
  howScored: { vi: 'Điểm được tính thế nào', en: 'How scores are made', fr: 'Comment les notes sont calculées' },
} as const satisfies TextTable;
