import type { AgencyKind, Certainty, HostKind, HostStatus } from '../../shared/agencies/agency';
import type { Localized, TextTable } from '../../shared/text/localized';

/** Words of the home page, the lists and the map. */
export const LIST = {
  lead: {
    vi: 'Soi Cổng kiểm tra các cổng dịch vụ công của Việt Nam theo ba câu hỏi của người dân, đưa bằng chứng cho từng kết quả và chỉ cách khắc phục.',
    en: 'Soi Cổng audits Vietnamese public-service portals by three questions a citizen would ask, shows evidence for every outcome, and says how to fix it.',
    fr: 'Soi Cổng examine les portails de services publics vietnamiens selon trois questions d’usager, montre la preuve de chaque résultat et dit comment corriger.',
  },
  questions: { vi: 'Ba câu hỏi', en: 'Three questions', fr: 'Trois questions' },
  ruleCount: { vi: '{count} quy tắc', en: '{count} rules', fr: '{count} règles' },
  standing: { vi: 'Tình hình các cơ quan', en: 'Where the agencies stand', fr: 'Où en sont les organismes' },
  noEdition: {
    vi: 'Chưa có đợt công bố nào về các cơ quan có thật, nên mọi cơ quan đều ghi “chưa có dữ liệu”. Soi Cổng không bao giờ tự đặt ra điểm.',
    en: 'No edition about real agencies has been published, so every agency says “no data yet”. Soi Cổng never makes up a score.',
    fr: 'Aucune campagne sur de vrais organismes n’a été publiée : tous affichent « pas encore de données ». Soi Cổng n’invente jamais de note.',
  },
  mapTitle: {
    vi: 'Bản đồ 34 tỉnh, thành phố',
    en: 'Map of the 34 provinces and cities',
    fr: 'Carte des 34 provinces et villes',
  },
  mapAbout: {
    vi: 'Bản đồ ô lục giác do Soi Cổng tự vẽ: cho biết đơn vị nào nằm ở đâu, không phải bản đồ ranh giới. Bảng ngay sau đây có cùng nội dung.',
    en: 'A hexagon map of our own: it shows which unit lies where and draws no boundary. The table right after it says the same.',
    fr: 'Carte hexagonale de notre main : elle situe les unités sans tracer de frontière. Le tableau qui suit dit la même chose.',
  },
  eastSea: { vi: 'Biển Đông', en: 'East Sea', fr: 'Mer Orientale' },
  legend: { vi: 'Chú giải', en: 'Legend', fr: 'Légende' },
  legendRange: { vi: 'từ {from} đến {to} điểm', en: '{from} to {to} points', fr: 'de {from} à {to} points' },
  mapPillar: {
    vi: 'Bản đồ cho điểm {pillar}.',
    en: 'The map shows the {pillar} score.',
    fr: 'La carte montre la note {pillar}.',
  },
  sampleTitle: {
    vi: 'Xem thử với dữ liệu mẫu',
    en: 'Try it with sample data',
    fr: 'Essayer avec des données d’exemple',
  },
  sampleBody: {
    vi: 'Ba cổng của ba cơ quan không có thật đã được kiểm tra bằng đúng công cụ này, để bạn thấy một kết quả trông thế nào.',
    en: 'Three portals of three fictional agencies were audited with this very tool, so that you can see what a result looks like.',
    fr: 'Trois portails de trois organismes fictifs ont été audités avec cet outil, pour montrer à quoi ressemble un résultat.',
  },
  sampleLink: { vi: 'Mở đợt mẫu', en: 'Open the sample edition', fr: 'Ouvrir la campagne d’exemple' },
  sampleLead: {
    vi: 'Ba cơ quan dưới đây không có thật. Cổng của họ do Soi Cổng viết ra: một cổng làm tốt, một cổng còn thiếu, một cổng còn nhiều việc.',
    en: 'The three agencies below are fictional. Their portals are of our own making: one does well, one has gaps, one has much to do.',
    fr: 'Les trois organismes ci-dessous sont fictifs. Leurs portails sont de notre main : un bon, un moyen, un avec beaucoup à faire.',
  },
  noSample: {
    vi: 'Bản này được dựng mà chưa có đợt mẫu.',
    en: 'This copy was built without a sample edition.',
    fr: 'Cette copie a été construite sans campagne d’exemple.',
  },
  unit: { vi: 'Cơ quan, đơn vị', en: 'Agency', fr: 'Organisme' },
  code: { vi: 'Mã', en: 'Code', fr: 'Code' },
  order: { vi: 'TT', en: 'No.', fr: 'N°' },
  provinces: { vi: '34 tỉnh, thành phố', en: '34 provinces and cities', fr: '34 provinces et villes' },
  ministries: { vi: '14 bộ', en: '14 ministries', fr: '14 ministères' },
  ministerialLevel: {
    vi: '3 cơ quan ngang bộ',
    en: '3 ministerial-level agencies',
    fr: '3 organismes de rang ministériel',
  },
  governmentAgencies: {
    vi: '5 cơ quan thuộc Chính phủ',
    en: '5 government agencies',
    fr: '5 organismes relevant du gouvernement',
  },
  national: { vi: 'Cổng và ứng dụng quốc gia', en: 'National portals', fr: 'Portails nationaux' },
  provinceOrder: {
    vi: 'Xếp theo mã của cơ quan thống kê quốc gia, không xếp hạng.',
    en: 'In the order of the national statistics office’s codes; this is no ranking.',
    fr: 'Dans l’ordre des codes de l’office statistique national ; ce n’est pas un classement.',
  },
  centralOrder: {
    vi: 'Xếp theo thứ tự trong nghị quyết của Quốc hội, không xếp hạng.',
    en: 'In the order of the National Assembly’s resolution; this is no ranking.',
    fr: 'Dans l’ordre de la résolution de l’Assemblée nationale ; ce n’est pas un classement.',
  },
  allAgencies: { vi: 'Xem tất cả cơ quan', en: 'See all agencies', fr: 'Voir tous les organismes' },
  registryDate: {
    vi: 'Danh sách tính đến ngày {day}.',
    en: 'The list is as of {day}.',
    fr: 'Liste au {day}.',
  },
} as const satisfies TextTable;

/** Words of the page of one agency. */
export const AGENCY = {
  facts: { vi: 'Thông tin', en: 'Facts', fr: 'Informations' },
  kind: { vi: 'Loại', en: 'Kind', fr: 'Type' },
  code: { vi: 'Mã thống kê', en: 'Statistics code', fr: 'Code statistique' },
  authority: { vi: 'Cơ quan phụ trách', en: 'Authority', fr: 'Autorité' },
  region: { vi: 'Vùng', en: 'Region', fr: 'Région' },
  acronym: { vi: 'Viết tắt', en: 'Acronym', fr: 'Sigle' },
  communes: {
    vi: 'Xã, phường, đặc khu',
    en: 'Communes, wards, special zones',
    fr: 'Communes, quartiers, zones spéciales',
  },
  archipelago: { vi: 'Quần đảo', en: 'Archipelago', fr: 'Archipel' },
  established: { vi: 'Lập từ', en: 'Since', fr: 'Depuis' },
  unchanged: {
    vi: 'không thay đổi trong đợt sắp xếp năm 2025',
    en: 'unchanged by the 2025 mergers',
    fr: 'inchangée par les fusions de 2025',
  },
  history: { vi: 'Trước đây', en: 'Before', fr: 'Auparavant' },
  historyAbout: {
    vi: 'Số liệu trước và sau ngày hợp nhất không so sánh với nhau; điểm cũ không được lấy trung bình.',
    en: 'Numbers from before and after a merger are not comparable; old scores are never averaged.',
    fr: 'Les chiffres d’avant et d’après une fusion ne se comparent pas ; on ne fait pas de moyenne des anciennes notes.',
  },
  merged: { vi: '{name}, hợp nhất từ {day}', en: '{name}, merged from {day}', fr: '{name}, fusion au {day}' },
  renamed: {
    vi: '{name}, đổi tên hoặc sắp xếp lại từ {day}',
    en: '{name}, renamed or reorganised from {day}',
    fr: '{name}, renommé ou réorganisé au {day}',
  },
  becameCity: { vi: 'Là thành phố từ {day}', en: 'A city from {day}', fr: 'Ville depuis le {day}' },
  becameProvince: { vi: 'Là tỉnh từ {day}', en: 'A province from {day}', fr: 'Province depuis le {day}' },
  hosts: { vi: 'Tên miền đã biết', en: 'Known hosts', fr: 'Hôtes connus' },
  hostsAbout: {
    vi: 'Danh sách lập từ văn bản công khai, chưa liên hệ máy chủ nào. Cột cuối cho biết mức chắc chắn.',
    en: 'Made from public texts; no host was contacted. The last column says how sure it is.',
    fr: 'Établi à partir de textes publics, sans contacter aucun hôte. La dernière colonne dit la certitude.',
  },
  host: { vi: 'Tên miền', en: 'Host', fr: 'Hôte' },
  hostKind: { vi: 'Dùng để', en: 'For', fr: 'Usage' },
  hostStatus: { vi: 'Tình trạng', en: 'Status', fr: 'État' },
  certainty: { vi: 'Mức chắc chắn', en: 'Certainty', fr: 'Certitude' },
  noHosts: { vi: 'Chưa biết tên miền nào.', en: 'No host is known.', fr: 'Aucun hôte connu.' },
  scores: { vi: 'Điểm', en: 'Scores', fr: 'Notes' },
  portals: { vi: 'Cổng đã kiểm tra', en: 'Audited portals', fr: 'Portails audités' },
  doubts: { vi: 'Điều chưa chắc', en: 'What we are not sure of', fr: 'Ce dont nous ne sommes pas sûrs' },
  wrong: { vi: 'Báo điều chưa đúng', en: 'Report what is wrong', fr: 'Signaler une erreur' },
} as const satisfies TextTable;

export const KIND_TEXT: Readonly<Record<AgencyKind, Localized>> = {
  province: { vi: 'tỉnh, thành phố', en: 'province or city', fr: 'province ou ville' },
  ministry: { vi: 'bộ', en: 'ministry', fr: 'ministère' },
  'ministerial-level-agency': {
    vi: 'cơ quan ngang bộ',
    en: 'ministerial-level agency',
    fr: 'organisme de rang ministériel',
  },
  'government-agency': {
    vi: 'cơ quan thuộc Chính phủ',
    en: 'government agency',
    fr: 'organisme relevant du gouvernement',
  },
  national: { vi: 'cổng, ứng dụng quốc gia', en: 'national portal', fr: 'portail national' },
};

export const HOST_KIND_TEXT: Readonly<Record<HostKind, Localized>> = {
  information: { vi: 'thông tin', en: 'information', fr: 'information' },
  service: { vi: 'dịch vụ công', en: 'public services', fr: 'services publics' },
  national: { vi: 'toàn quốc', en: 'national', fr: 'national' },
  'sign-on': { vi: 'đăng nhập (không kiểm tra)', en: 'sign-on (never audited)', fr: 'connexion (jamais audité)' },
};

export const HOST_STATUS_TEXT: Readonly<Record<HostStatus, Localized>> = {
  current: { vi: 'hiện hành', en: 'current', fr: 'actuel' },
  'in-use': { vi: 'còn dùng', en: 'in use', fr: 'en service' },
  seen: { vi: 'từng thấy', en: 'seen', fr: 'vu' },
  predecessor: { vi: 'của cơ quan trước', en: 'of a predecessor', fr: 'd’un prédécesseur' },
  dead: { vi: 'không còn trả lời', en: 'no longer answers', fr: 'ne répond plus' },
  guess: { vi: 'suy đoán', en: 'a guess', fr: 'supposé' },
};

export const CERTAINTY_TEXT: Readonly<Record<Certainty, Localized>> = {
  verified: { vi: 'đã đọc văn bản gốc', en: 'read in the primary text', fr: 'lu dans le texte d’origine' },
  'secondary-source': { vi: 'nguồn thứ cấp', en: 'secondary source', fr: 'source secondaire' },
  counted: { vi: 'đếm từ hồ sơ công khai', en: 'counted in public records', fr: 'compté dans des fiches publiques' },
  unconfirmed: { vi: 'chưa xác nhận', en: 'unconfirmed', fr: 'non confirmé' },
  guess: { vi: 'suy đoán từ quy luật tên', en: 'guessed from a pattern', fr: 'deviné d’après un modèle' },
};
