import type { Localized, TextTable } from '../../shared/text/localized';

/** Words of the pages of a portal and of one audited page. */
export const REPORT = {
  portal: { vi: 'Cổng', en: 'Portal', fr: 'Portail' },
  pages: { vi: 'Các trang đã kiểm tra', en: 'Audited pages', fr: 'Pages auditées' },
  page: { vi: 'Trang', en: 'Page', fr: 'Page' },
  pageKind: { vi: 'Loại trang', en: 'Kind', fr: 'Type' },
  status: { vi: 'Trả lời', en: 'Answer', fr: 'Réponse' },
  untitled: { vi: '(trang không có tiêu đề)', en: '(page without a title)', fr: '(page sans titre)' },
  topRules: { vi: 'Điều thường gặp nhất', en: 'What comes up most', fr: 'Le plus fréquent' },
  topRulesAbout: {
    vi: 'Số trang mà mỗi quy tắc chưa đạt hoặc cần người xem.',
    en: 'On how many pages each rule is not met, or needs a look.',
    fr: 'Nombre de pages où chaque règle est à corriger ou à vérifier.',
  },
  rule: { vi: 'Quy tắc', en: 'Rule', fr: 'Règle' },
  failedPages: { vi: 'Trang chưa đạt', en: 'Pages not yet', fr: 'Pages à corriger' },
  doubtfulPages: { vi: 'Trang cần xem', en: 'Pages to look at', fr: 'Pages à vérifier' },
  nothingFound: {
    vi: 'Không có quy tắc nào chưa đạt hoặc cần người xem.',
    en: 'No rule failed or needs a look.',
    fr: 'Aucune règle à corriger ni à vérifier.',
  },
  reportOf: { vi: 'Kết quả trang', en: 'Page report', fr: 'Rapport de page' },
  address: { vi: 'Địa chỉ', en: 'Address', fr: 'Adresse' },
  readAt: { vi: 'Đọc lúc', en: 'Read at', fr: 'Lue à' },
  tool: { vi: 'Công cụ', en: 'Tool', fr: 'Outil' },
  vantage: { vi: 'Mạng của nơi kiểm tra', en: 'The auditor’s network', fr: 'Réseau de l’auditeur' },
  withIt: { vi: 'có {family}', en: '{family}', fr: '{family}' },
  withoutIt: { vi: 'không có {family}', en: 'no {family}', fr: 'pas d’{family}' },
  unknownIt: { vi: 'chưa rõ {family}', en: '{family} unknown', fr: '{family} inconnu' },
  unreached: {
    vi: 'Khung không xem được bên trong',
    en: 'Frames that could not be looked into',
    fr: 'Cadres impossibles à lire',
  },
  notRead: {
    vi: 'Trang này không đọc được nên không được tính điểm; nó chỉ làm giảm độ phủ.',
    en: 'This page could not be read, so it is not scored; it only lowers the coverage.',
    fr: 'Cette page n’a pas pu être lue : elle n’est pas notée et ne fait que réduire la couverture.',
  },
  outcomes: { vi: 'Kết quả theo nhóm', en: 'Outcomes per pillar', fr: 'Résultats par volet' },
  pillar: { vi: 'Nhóm', en: 'Pillar', fr: 'Volet' },
  score: { vi: 'Điểm', en: 'Score', fr: 'Note' },
  toFix: { vi: 'Chưa đạt ({count})', en: 'Not yet ({count})', fr: 'À corriger ({count})' },
  toLook: { vi: 'Cần người xem ({count})', en: 'Needs a look ({count})', fr: 'À vérifier ({count})' },
  toLookAbout: {
    vi: 'Công cụ không tự quyết định được; đây là câu hỏi, không phải lỗi, và không trừ điểm.',
    en: 'The tool could not decide; these are questions, not faults, and cost no points.',
    fr: 'L’outil n’a pas pu trancher : ce sont des questions, pas des fautes, sans effet sur la note.',
  },
  others: { vi: 'Các quy tắc khác', en: 'The other rules', fr: 'Les autres règles' },
  where: { vi: 'Ở đâu', en: 'Where', fr: 'Où' },
  whereCount: { vi: '{count} chỗ', en: '{count} places', fr: '{count} endroits' },
  moreWhere: { vi: 'và {count} chỗ khác', en: 'and {count} more', fr: 'et {count} autres' },
  why: { vi: 'Vì sao quan trọng', en: 'Why it matters', fr: 'Pourquoi c’est important' },
  how: { vi: 'Cách khắc phục', en: 'How to fix', fr: 'Comment corriger' },
  whyAndHow: {
    vi: 'Vì sao quan trọng và cách khắc phục',
    en: 'Why it matters and how to fix it',
    fr: 'Pourquoi c’est important et comment corriger',
  },
  frame: { vi: 'trong khung', en: 'in frame', fr: 'dans le cadre' },
  advice: { vi: 'Khuyến nghị, không tính điểm', en: 'Advice, not scored', fr: 'Conseil, non noté' },
  helpPage: { vi: 'Hướng dẫn đầy đủ', en: 'Full help', fr: 'Aide complète' },
  wrongFinding: {
    vi: 'Thấy kết quả chưa đúng? Xem cách báo lại.',
    en: 'Is a finding wrong? See how to report it.',
    fr: 'Un résultat est faux ? Voir comment le signaler.',
  },
} as const satisfies TextTable;

/** Kinds of page that a list of portals may name. */
export const PAGE_KIND_TEXT: Readonly<Record<string, Localized>> = {
  home: { vi: 'trang chủ', en: 'home', fr: 'accueil' },
  list: { vi: 'danh sách', en: 'list', fr: 'liste' },
  procedure: { vi: 'thủ tục', en: 'procedure', fr: 'démarche' },
  form: { vi: 'nộp hồ sơ', en: 'form', fr: 'formulaire' },
  login: { vi: 'đăng nhập', en: 'sign-in', fr: 'connexion' },
  tracking: { vi: 'tra cứu hồ sơ', en: 'tracking', fr: 'suivi' },
  contact: { vi: 'liên hệ', en: 'contact', fr: 'contact' },
  feedback: { vi: 'phản ánh, kiến nghị', en: 'feedback', fr: 'remarques' },
  statement: { vi: 'tuyên bố tiếp cận', en: 'statement', fr: 'déclaration' },
  privacy: { vi: 'quyền riêng tư', en: 'privacy', fr: 'vie privée' },
  guide: { vi: 'hướng dẫn', en: 'guide', fr: 'guide' },
  'not-found': { vi: 'trang không tìm thấy', en: 'not found', fr: 'introuvable' },
  other: { vi: 'khác', en: 'other', fr: 'autre' },
};

/** Words of the rule pages. */
export const RULES = {
  title: { vi: 'Quy tắc', en: 'Rules', fr: 'Règles' },
  lead: {
    vi: 'Mỗi quy tắc nói một điều phải đúng, dựa vào đâu, và nếu chưa đúng thì sửa thế nào. Có {count} quy tắc.',
    en: 'Each rule says one thing that must hold, on what it rests, and how to fix it where it does not. There are {count} rules.',
    fr: 'Chaque règle dit une chose qui doit être vraie, sur quoi elle repose et comment corriger. Il y a {count} règles.',
  },
  none: {
    vi: 'Chưa có quy tắc nào trong nhóm này.',
    en: 'No rule in this pillar yet.',
    fr: 'Aucune règle dans ce volet.',
  },
  severity: { vi: 'Mức quan trọng', en: 'Severity', fr: 'Gravité' },
  fixer: { vi: 'Ai sửa được', en: 'Who can fix it', fr: 'Qui peut corriger' },
  effort: { vi: 'Công sức', en: 'Effort', fr: 'Effort' },
  mode: { vi: 'Cách kiểm tra', en: 'How it is checked', fr: 'Mode de vérification' },
  criteria: { vi: 'Tiêu chí WCAG 2.2', en: 'WCAG 2.2 criteria', fr: 'Critères WCAG 2.2' },
  act: { vi: 'Quy tắc ACT của W3C', en: 'W3C ACT rules', fr: 'Règles ACT du W3C' },
  id: { vi: 'Mã quy tắc', en: 'Rule id', fr: 'Identifiant' },
  basis: { vi: 'Căn cứ', en: 'What it rests on', fr: 'Fondement' },
  replacedBy: { vi: 'nay là {number}', en: 'now {number}', fr: 'désormais {number}' },
  examples: { vi: 'Ví dụ', en: 'Examples', fr: 'Exemples' },
  exampleFacts: { vi: 'Dữ kiện thu được', en: 'Facts gathered', fr: 'Faits relevés' },
  bodyInEnglish: {
    vi: '',
    en: '',
    fr: 'Le texte qui suit n’existe qu’en vietnamien et en anglais ; il est donné ici en anglais.',
  },
} as const satisfies TextTable;

export const MODE_TEXT: Readonly<Record<'automatic' | 'assisted' | 'manual', Localized>> = {
  automatic: { vi: 'tự động', en: 'automatic', fr: 'automatique' },
  assisted: {
    vi: 'công cụ gợi ý, người xác nhận',
    en: 'the tool proposes, a person confirms',
    fr: 'l’outil propose, une personne confirme',
  },
  manual: { vi: 'người trả lời', en: 'a person answers', fr: 'une personne répond' },
};

/** Status of a law or standard. */
export const LAW_STATUS_TEXT: Readonly<
  Record<'in-force' | 'repealed' | 'replaced' | 'ended' | 'uncertain', Localized>
> = {
  'in-force': { vi: 'còn hiệu lực', en: 'in force', fr: 'en vigueur' },
  repealed: { vi: 'đã bị bãi bỏ', en: 'repealed', fr: 'abrogé' },
  replaced: { vi: 'đã được thay thế', en: 'replaced', fr: 'remplacé' },
  ended: { vi: 'đã kết thúc', en: 'ended', fr: 'terminé' },
  uncertain: { vi: 'chưa rõ hiệu lực', en: 'status uncertain', fr: 'statut incertain' },
};

/** Words of the method and data pages that are made from code and files. */
export const TABLES = {
  severity: { vi: 'Mức quan trọng', en: 'Severity', fr: 'Gravité' },
  weight: { vi: 'Trọng số', en: 'Weight', fr: 'Poids' },
  outcome: { vi: 'Kết quả', en: 'Outcome', fr: 'Résultat' },
  word: { vi: 'Từ trong dữ liệu', en: 'Word in the data', fr: 'Mot dans les données' },
  inScore: { vi: 'Trong điểm', en: 'In the score', fr: 'Dans la note' },
  countsAsPass: { vi: 'tử số và mẫu số', en: 'numerator and denominator', fr: 'numérateur et dénominateur' },
  countsAsFail: { vi: 'mẫu số', en: 'denominator', fr: 'dénominateur' },
  countsNot: {
    vi: 'không; chỉ làm rộng khoảng có thể',
    en: 'no; it only widens the bounds',
    fr: 'non ; élargit seulement l’intervalle',
  },
  countsWhenLost: {
    vi: 'không; làm rộng khoảng có thể khi dữ liệu cần đọc bị mất',
    en: 'no; widens the bounds when the facts it reads were lost',
    fr: 'non ; élargit l’intervalle quand les faits à lire ont été perdus',
  },
  countsNever: { vi: 'không', en: 'no', fr: 'non' },
  portalKind: { vi: 'Loại cổng', en: 'Kind of portal', fr: 'Type de portail' },
  accuracyCaption: {
    vi: '{pillar}: đo ngày {day} trên {pages} trang',
    en: '{pillar}: measured on {day} on {pages} pages',
    fr: '{pillar} : mesuré le {day} sur {pages} pages',
  },
  what: { vi: 'Quy tắc', en: 'Rule', fr: 'Règle' },
  allRules: { vi: 'Tất cả', en: 'All', fr: 'Toutes' },
  precisionFailed: { vi: 'Chưa đạt: báo đúng', en: 'Not yet: precision', fr: 'À corriger : précision' },
  recallFailed: { vi: 'Chưa đạt: tìm đủ', en: 'Not yet: recall', fr: 'À corriger : rappel' },
  precisionPassed: { vi: 'Đạt: báo đúng', en: 'Passed: precision', fr: 'Conforme : précision' },
  recallPassed: { vi: 'Đạt: tìm đủ', en: 'Passed: recall', fr: 'Conforme : rappel' },
  noAccuracy: {
    vi: 'Bản này chưa có bảng đo độ chính xác.',
    en: 'This copy holds no accuracy table yet.',
    fr: 'Cette copie ne contient pas encore de tableau de précision.',
  },
  file: { vi: 'Tệp', en: 'File', fr: 'Fichier' },
  holds: { vi: 'Nội dung', en: 'Content', fr: 'Contenu' },
  size: { vi: 'Cỡ', en: 'Size', fr: 'Taille' },
  column: { vi: 'Cột', en: 'Column', fr: 'Colonne' },
  type: { vi: 'Kiểu', en: 'Type', fr: 'Type' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning', fr: 'Sens' },
  scroll: { vi: 'Bảng cuộn ngang: {name}', en: 'Table that scrolls sideways: {name}', fr: 'Tableau défilant : {name}' },
  contactKnown: {
    vi: 'Địa chỉ nhận phản hồi của bản này:',
    en: 'Where this copy takes corrections:',
    fr: 'Adresse de cette copie pour les corrections :',
  },
  contactUnknown: {
    vi: 'Người dựng bản này chưa khai báo địa chỉ nhận phản hồi.',
    en: 'Whoever built this copy named no address for corrections.',
    fr: 'La personne qui a construit cette copie n’a pas indiqué d’adresse pour les corrections.',
  },
} as const satisfies TextTable;

/** The files on the data page. */
export const FILES = {
  'agencies.json': {
    vi: 'Cơ quan, tên, ngày tháng, tên miền',
    en: 'Agencies, names, dates, hosts',
    fr: 'Organismes, noms, dates, hôtes',
  },
  'portals.csv': {
    vi: 'Các cổng có thể kiểm tra, mỗi dòng một tên miền',
    en: 'Portals that may be audited, one host per line',
    fr: 'Portails auditables, un hôte par ligne',
  },
  'legal-basis.json': {
    vi: 'Văn bản mà quy tắc dựa vào, kèm hiệu lực',
    en: 'What rules rest on, with what is in force',
    fr: 'Textes sur lesquels reposent les règles, avec leur état',
  },
  'map-cells.json': {
    vi: 'Ô của bản đồ lục giác, gồm Hoàng Sa và Trường Sa',
    en: 'Cells of the hexagon map, with Hoàng Sa and Trường Sa',
    fr: 'Cellules de la carte, avec Hoàng Sa et Trường Sa',
  },
  'rules.json': { vi: 'Danh mục quy tắc', en: 'The catalogue of rules', fr: 'Catalogue des règles' },
  'report.schema.json': {
    vi: 'JSON Schema của báo cáo soicong-report/1',
    en: 'JSON Schema of the report soicong-report/1',
    fr: 'JSON Schema du rapport soicong-report/1',
  },
  'journey.schema.json': {
    vi: 'JSON Schema của tệp hành trình (soicong-journey/1): các bước nộp hồ sơ, chỉ cấu trúc, không có nội dung đã điền.',
    en: 'JSON Schema of a journey file (soicong-journey/1): the steps of an application, structure only, nothing that was filled in.',
    fr: 'Schéma JSON d’un fichier de parcours (soicong-journey/1) : les pas d’une demande, la structure seule, rien de ce qui a été saisi.',
  },
  'assertions.csv': {
    vi: 'Mỗi dòng một quy tắc trên một trang, mở được bằng bảng tính',
    en: 'One rule on one page per row, for spreadsheets',
    fr: 'Une règle sur une page par ligne, pour tableur',
  },
  'assertions.ndjson': {
    vi: 'Cùng nội dung, mỗi dòng một đối tượng JSON',
    en: 'The same, one JSON object per line',
    fr: 'Idem, un objet JSON par ligne',
  },
  'edition.json': {
    vi: 'Điểm và độ phủ của từng cơ quan',
    en: 'Scores and coverage per agency',
    fr: 'Notes et couverture par organisme',
  },
} as const satisfies TextTable;
