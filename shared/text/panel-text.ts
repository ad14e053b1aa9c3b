import type { TextTable } from './localized';

/** Sentences of the extension's panel, report page and options page. */
export const PANEL_TEXT = {
  brand: { vi: 'Soi Cổng', en: 'Soi Cổng', fr: 'Soi Cổng' },
  independent: {
    vi: 'Công cụ nguồn mở, độc lập; không phải trang của cơ quan nhà nước.',
    en: 'An independent open-source tool; not a site of any public authority.',
    fr: 'Un outil libre et indépendant ; il n’émane d’aucune autorité publique.',
  },
  language: { vi: 'Ngôn ngữ', en: 'Language', fr: 'Langue' },
  settings: { vi: 'Cài đặt', en: 'Settings', fr: 'Réglages' },
  'page-heading': { vi: 'Trang đang mở', en: 'The open page', fr: 'La page ouverte' },
  'no-title': { vi: 'Trang không có tiêu đề', en: 'Page without a title', fr: 'Page sans titre' },
  'agency-of': { vi: 'Cơ quan: {name}', en: 'Agency: {name}', fr: 'Autorité : {name}' },
  'agency-unit': { vi: '{name}, đơn vị {unit}', en: '{name}, unit {unit}', fr: '{name}, service {unit}' },
  'agency-unknown': {
    vi: 'Tên miền chưa có trong danh sách cơ quan.',
    en: 'The host is not in the list of agencies.',
    fr: 'L’hôte ne figure pas dans la liste des autorités.',
  },

  audit: { vi: 'Kiểm tra trang này', en: 'Check this page', fr: 'Vérifier cette page' },
  'audit-again': { vi: 'Kiểm tra lại', en: 'Check again', fr: 'Vérifier à nouveau' },
  cancel: { vi: 'Dừng', en: 'Stop', fr: 'Arrêter' },
  cancelled: { vi: 'Đã dừng kiểm tra.', en: 'The check was stopped.', fr: 'La vérification a été arrêtée.' },
  finished: {
    vi: 'Đã kiểm tra xong: {failed} mục chưa đạt, {cantTell} mục cần người xem, {passed} mục đạt.',
    en: 'Check finished: {failed} not yet, {cantTell} need a look, {passed} passed.',
    fr: 'Vérification terminée : {failed} à corriger, {cantTell} à vérifier, {passed} conformes.',
  },
  'step-frames': {
    vi: 'Đang vào trang và các khung',
    en: 'Entering the page and its frames',
    fr: 'Entrée dans la page et ses cadres',
  },
  'step-settling': {
    vi: 'Đang đợi trang tải xong',
    en: 'Waiting for the page to settle',
    fr: 'Attente de la fin du chargement',
  },
  'step-procedure': { vi: 'Đang đọc thủ tục', en: 'Reading the procedure', fr: 'Lecture de la démarche' },
  'step-accessibility': {
    vi: 'Đang đọc tiêu đề, liên kết, hình ảnh, biểu mẫu',
    en: 'Reading headings, links, images and forms',
    fr: 'Lecture des titres, liens, images et formulaires',
  },
  'step-axe': {
    vi: 'Đang chạy axe-core trong mọi khung',
    en: 'Running axe-core in every frame',
    fr: 'Exécution d’axe-core dans chaque cadre',
  },
  'step-network': {
    vi: 'Đang xem địa chỉ của các máy chủ',
    en: 'Looking at the hosts’ addresses',
    fr: 'Examen des adresses des hôtes',
  },
  'step-judging': { vi: 'Đang đối chiếu quy tắc', en: 'Judging by the rules', fr: 'Application des règles' },
  'step-of': { vi: 'Bước {step}/{steps}', en: 'Step {step} of {steps}', fr: 'Étape {step} sur {steps}' },

  'empty-heading': { vi: 'Chưa kiểm tra trang này', en: 'Not checked yet', fr: 'Pas encore vérifiée' },
  'empty-text': {
    vi: 'Soi Cổng đọc trang ngay trong trình duyệt của bạn và cho biết ba điều:',
    en: 'Soi Cổng reads the page inside your browser and tells three things:',
    fr: 'Soi Cổng lit la page dans votre navigateur et vous dit trois choses :',
  },
  'empty-ipv6': {
    vi: 'người chỉ có IPv6 dùng được trang hay không',
    en: 'whether people with IPv6 only can use the page',
    fr: 'si une personne n’ayant qu’IPv6 peut utiliser la page',
  },
  'empty-accessibility': {
    vi: 'người khuyết tật, người cao tuổi dùng được trang hay không',
    en: 'whether disabled and older people can use it',
    fr: 'si les personnes handicapées ou âgées peuvent l’utiliser',
  },
  'empty-procedure': {
    vi: 'thủ tục hành chính được nêu đủ hay chưa',
    en: 'whether an administrative procedure is described in full',
    fr: 'si la démarche administrative est décrite en entier',
  },
  'nothing-leaves': {
    vi: 'Không gửi dữ liệu đi đâu. Nội dung bạn gõ vào biểu mẫu không bao giờ được đọc.',
    en: 'Nothing is sent anywhere. What you type into forms is never read.',
    fr: 'Rien n’est envoyé. Ce que vous saisissez dans les formulaires n’est jamais lu.',
  },

  'error-no-access-heading': { vi: 'Cần bạn cho phép', en: 'Your permission is needed', fr: 'Votre accord est requis' },
  'error-no-access': {
    vi: 'Soi Cổng chỉ được đọc sẵn các trang .gov.vn. Muốn kiểm tra {host}, hãy cho phép riêng trang này.',
    en: 'By default Soi Cổng may read only .gov.vn pages. To check {host}, allow this site alone.',
    fr: 'Par défaut, Soi Cổng ne lit que les pages .gov.vn. Pour vérifier {host}, autorisez ce seul site.',
  },
  'allow-host': { vi: 'Cho phép đọc {host}', en: 'Allow {host}', fr: 'Autoriser {host}' },
  'not-allowed': {
    vi: 'Bạn chưa cho phép, nên trang chưa được kiểm tra.',
    en: 'You did not allow it, so the page was not checked.',
    fr: 'Sans votre accord, la page n’a pas été vérifiée.',
  },
  'error-browser-page-heading': {
    vi: 'Không kiểm tra được trang này',
    en: 'This page cannot be checked',
    fr: 'Cette page ne peut pas être vérifiée',
  },
  'error-browser-page': {
    vi: 'Đây là trang của chính trình duyệt. Trình duyệt không cho tiện ích nào đọc trang này. Hãy mở trang của một cổng dịch vụ công.',
    en: 'This page belongs to the browser itself, which lets no extension read it. Open a page of a public-service portal.',
    fr: 'Cette page appartient au navigateur, qui n’autorise aucune extension à la lire. Ouvrez une page d’un portail public.',
  },
  'error-store-page': {
    vi: 'Đây là cửa hàng tiện ích. Trình duyệt không cho tiện ích nào đọc trang này.',
    en: 'This is the extension store, which the browser lets no extension read.',
    fr: 'C’est la boutique d’extensions, que le navigateur interdit à toute extension de lire.',
  },
  'error-local-file': {
    vi: 'Tệp trên máy chỉ đọc được khi bạn bật “Cho phép truy cập URL của tệp” trong trang quản lý tiện ích.',
    en: 'Local files can be read only after you turn on “Allow access to file URLs” in the extension’s details.',
    fr: 'Les fichiers locaux ne sont lisibles qu’après activation de « Autoriser l’accès aux URL de fichier ».',
  },
  'error-other-heading': { vi: 'Kiểm tra chưa xong', en: 'The check did not finish', fr: 'La vérification a échoué' },
  'error-other': {
    vi: 'Công cụ gặp lỗi khi đọc trang. Điều này không nói gì về trang. Hãy tải lại trang rồi thử lần nữa.',
    en: 'The tool met an error while reading the page. It says nothing about the page. Reload it and try again.',
    fr: 'L’outil a rencontré une erreur. Cela ne dit rien de la page. Rechargez-la et réessayez.',
  },
  'error-detail': { vi: 'Chi tiết lỗi', en: 'Error details', fr: 'Détail de l’erreur' },
  retry: { vi: 'Thử lại', en: 'Try again', fr: 'Réessayer' },

  'not-scored': { vi: 'Không chấm điểm', en: 'Not scored', fr: 'Non noté' },
  'not-scored-text': {
    vi: '{status}: kết quả dưới đây chỉ để tham khảo, không tính vào điểm của cơ quan nào.',
    en: '{status}: what follows is for information and counts for no agency.',
    fr: '{status} : ce qui suit est informatif et ne compte pour aucune autorité.',
  },
  'unreached-heading': {
    vi: 'Khung chưa đọc được ({count})',
    en: 'Frames that were not read ({count})',
    fr: 'Cadres non lus ({count})',
  },
  'unreached-text': {
    vi: 'Nội dung trong các khung này chưa được kiểm tra, vì Soi Cổng chưa được phép đọc máy chủ của chúng.',
    en: 'What these frames show was not checked, because Soi Cổng may not read their hosts.',
    fr: 'Le contenu de ces cadres n’a pas été vérifié : Soi Cổng n’a pas accès à leurs hôtes.',
  },
  'problems-heading': {
    vi: 'Phần chưa thu thập được ({count})',
    en: 'Parts that could not be read ({count})',
    fr: 'Parties non lues ({count})',
  },
  'unseen-hosts': {
    vi: 'Chỉ thấy kết nối tới các máy chủ đã được cho phép. Muốn thấy cả máy chủ bên thứ ba, hãy cho phép trong Cài đặt rồi tải lại trang.',
    en: 'Only connections to allowed hosts are seen. To see third parties too, allow them in Settings and reload the page.',
    fr: 'Seules les connexions aux hôtes autorisés sont vues. Pour voir les tiers, autorisez-les dans les Réglages et rechargez la page.',
  },

  'open-settings': { vi: 'Mở Cài đặt', en: 'Open Settings', fr: 'Ouvrir les Réglages' },
  'dns-not-asked': {
    vi: 'Chưa hỏi DNS nên chưa biết máy chủ có IPv6 hay không. Có thể bật hỏi DNS trong Cài đặt.',
    en: 'DNS was not asked, so it is not known whether hosts have IPv6. DNS questions can be turned on in Settings.',
    fr: 'Le DNS n’a pas été interrogé : on ignore si les hôtes ont IPv6. Cela s’active dans les Réglages.',
  },
  'without-ipv4': {
    vi: 'Với người chỉ có IPv6:',
    en: 'For people with IPv6 only:',
    fr: 'Pour qui n’a qu’IPv6 :',
  },
  'hosts-heading': {
    vi: 'Máy chủ của trang ({count})',
    en: 'Hosts of the page ({count})',
    fr: 'Hôtes de la page ({count})',
  },

  'filter-legend': { vi: 'Hiện', en: 'Show', fr: 'Afficher' },
  'filter-open': { vi: 'Cần làm', en: 'To do', fr: 'À traiter' },
  'filter-failed': { vi: 'Chưa đạt', en: 'Not yet', fr: 'À corriger' },
  'filter-cantTell': { vi: 'Cần người xem', en: 'Needs a look', fr: 'À vérifier' },
  'filter-all': { vi: 'Tất cả', en: 'All', fr: 'Tout' },
  'count-passed': { vi: '{count} đạt', en: '{count} passed', fr: '{count} conformes' },
  'count-failed': { vi: '{count} chưa đạt', en: '{count} not yet', fr: '{count} à corriger' },
  'count-cantTell': { vi: '{count} cần người xem', en: '{count} need a look', fr: '{count} à vérifier' },
  'count-untested': { vi: '{count} chưa kiểm tra', en: '{count} not tested', fr: '{count} non testées' },
  'count-inapplicable': { vi: '{count} không áp dụng', en: '{count} not applicable', fr: '{count} sans objet' },
  'passed-heading': { vi: 'Đã đạt ({count})', en: 'Passed ({count})', fr: 'Conformes ({count})' },
  'none-here': {
    vi: 'Không có mục nào để hiện ở đây.',
    en: 'There is nothing to show here.',
    fr: 'Il n’y a rien à afficher ici.',
  },
  pillars: { vi: 'Ba nội dung kiểm tra', en: 'The three pillars', fr: 'Les trois volets' },
  'pillar-no-rules': {
    vi: 'Chưa kiểm tra nội dung này.',
    en: 'This was not checked.',
    fr: 'Ce volet n’a pas été vérifié.',
  },

  why: { vi: 'Vì sao quan trọng', en: 'Why it matters', fr: 'Pourquoi c’est important' },
  how: { vi: 'Cách khắc phục', en: 'How to fix', fr: 'Comment corriger' },
  where: { vi: 'Ở đâu', en: 'Where', fr: 'Où' },
  'where-count': { vi: 'Ở đâu ({count} chỗ)', en: 'Where ({count} places)', fr: 'Où ({count} endroits)' },
  'where-more': {
    vi: 'Hiện {shown} trong {count} chỗ.',
    en: '{shown} of {count} places are listed.',
    fr: '{shown} endroits sur {count} sont listés.',
  },
  'show-more': { vi: 'Hiện thêm {count} chỗ', en: 'Show {count} more', fr: 'Afficher {count} de plus' },
  fixer: { vi: 'Ai khắc phục', en: 'Who can fix it', fr: 'Qui peut corriger' },
  effort: { vi: 'Công sức', en: 'Effort', fr: 'Effort' },
  severity: { vi: 'Mức độ', en: 'Severity', fr: 'Gravité' },
  basis: { vi: 'Căn cứ và chuẩn đối chiếu', en: 'Law and standards', fr: 'Textes et normes' },
  criteria: { vi: 'Tiêu chí WCAG 2.2', en: 'WCAG 2.2 criteria', fr: 'Critères WCAG 2.2' },
  'new-tab': { vi: 'mở thẻ mới', en: 'opens in a new tab', fr: 'ouvre un nouvel onglet' },
  'rule-id': { vi: 'Mã quy tắc', en: 'Rule', fr: 'Règle' },
  advisory: { vi: 'Khuyến nghị', en: 'Advice', fr: 'Conseil' },
  'help-only-english': {
    vi: '',
    en: '',
    fr: 'Cette aide n’existe qu’en vietnamien et en anglais ; la voici en anglais.',
  },
  'show-in-page': { vi: 'Xem trên trang', en: 'Show in the page', fr: 'Montrer dans la page' },
  'shown-in-page': {
    vi: 'Đã đánh dấu phần tử trên trang.',
    en: 'The element is shown in the page.',
    fr: 'L’élément est montré dans la page.',
  },
  'not-in-page': {
    vi: 'Phần tử này không còn trên trang, hoặc đang bị ẩn.',
    en: 'The element is no longer in the page, or is hidden.',
    fr: 'L’élément n’est plus dans la page, ou il est masqué.',
  },
  'hide-marks': {
    vi: 'Bỏ đánh dấu trên trang',
    en: 'Remove the mark from the page',
    fr: 'Retirer le repère de la page',
  },
  frame: { vi: 'Khung', en: 'Frame', fr: 'Cadre' },
  selector: { vi: 'Vị trí', en: 'Place', fr: 'Emplacement' },
  quote: { vi: 'Nội dung', en: 'Content', fr: 'Contenu' },
  host: { vi: 'Máy chủ', en: 'Host', fr: 'Hôte' },
  address: { vi: 'Địa chỉ', en: 'Address', fr: 'Adresse' },
  url: { vi: 'Liên kết', en: 'Link', fr: 'Lien' },

  'report-heading': { vi: 'Báo cáo kiểm tra trang', en: 'Page report', fr: 'Rapport de page' },
  'open-report': { vi: 'Mở báo cáo đầy đủ', en: 'Open the full report', fr: 'Ouvrir le rapport complet' },
  'export-json': { vi: 'Tải JSON', en: 'Download JSON', fr: 'Télécharger en JSON' },
  copy: { vi: 'Sao chép tóm tắt', en: 'Copy summary', fr: 'Copier le résumé' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.', fr: 'Copié.' },
  print: { vi: 'In', en: 'Print', fr: 'Imprimer' },
  'no-report': {
    vi: 'Thẻ này chưa có báo cáo. Hãy mở bảng Soi Cổng và bấm “Kiểm tra trang này”.',
    en: 'This tab has no report yet. Open the Soi Cổng panel and press “Check this page”.',
    fr: 'Cet onglet n’a pas encore de rapport. Ouvrez le volet Soi Cổng et cliquez sur « Vérifier cette page ».',
  },
  'audited-at': { vi: 'Kiểm tra lúc {time}', en: 'Checked on {time}', fr: 'Vérifiée le {time}' },
  'engine-line': {
    vi: 'Soi Cổng {version}, axe-core {axe}',
    en: 'Soi Cổng {version}, axe-core {axe}',
    fr: 'Soi Cổng {version}, axe-core {axe}',
  },
  'report-note': {
    vi: 'Kết quả nói về một trang tại một thời điểm, không phải về cơ quan. Mục “cần người xem” chưa phải là lỗi.',
    en: 'This speaks of one page at one moment, not of the agency. “Needs a look” is not a defect.',
    fr: 'Ce rapport porte sur une page à un instant donné, pas sur l’autorité. « À vérifier » n’est pas un défaut.',
  },
} as const satisfies TextTable;

export type PanelText = keyof typeof PANEL_TEXT;
