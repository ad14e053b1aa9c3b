import type { TextTable } from './localized';

/** Sentences of the extension's options page. */
export const OPTIONS_TEXT = {
  heading: { vi: 'Cài đặt Soi Cổng', en: 'Soi Cổng settings', fr: 'Réglages de Soi Cổng' },
  'language-heading': { vi: 'Ngôn ngữ', en: 'Language', fr: 'Langue' },
  'pillars-heading': { vi: 'Nội dung kiểm tra', en: 'What is checked', fr: 'Ce qui est vérifié' },
  'pillars-text': {
    vi: 'Áp dụng cho lần kiểm tra sau.',
    en: 'Takes effect with the next check.',
    fr: 'Prend effet à la prochaine vérification.',
  },
  'pillars-one': {
    vi: 'Cần giữ ít nhất một nội dung.',
    en: 'At least one has to stay.',
    fr: 'Il doit en rester au moins un.',
  },
  'hosts-heading': { vi: 'Máy chủ được phép xem', en: 'Hosts that may be seen', fr: 'Hôtes visibles' },
  'hosts-text': {
    vi: 'Mặc định Soi Cổng chỉ đọc các trang .gov.vn và chỉ thấy kết nối tới .gov.vn. Trang dịch vụ công thường tải tệp từ máy chủ khác; muốn biết các máy chủ đó có IPv6 không, và đọc được các khung từ nơi khác, cần cho phép mọi máy chủ.',
    en: 'By default Soi Cổng reads .gov.vn pages only and sees connections to .gov.vn only. Portals often load files from elsewhere; to know whether those hosts have IPv6, and to read frames from elsewhere, all hosts must be allowed.',
    fr: 'Par défaut, Soi Cổng ne lit que les pages .gov.vn et ne voit que les connexions vers .gov.vn. Les portails chargent souvent des fichiers d’ailleurs ; pour connaître l’IPv6 de ces hôtes et lire les cadres externes, il faut autoriser tous les hôtes.',
  },
  'hosts-all': { vi: 'Đang được xem mọi máy chủ.', en: 'All hosts may be seen.', fr: 'Tous les hôtes sont visibles.' },
  'hosts-allow': { vi: 'Cho phép mọi máy chủ', en: 'Allow all hosts', fr: 'Autoriser tous les hôtes' },
  'hosts-withdraw': { vi: 'Rút lại, chỉ giữ .gov.vn', en: 'Withdraw, keep .gov.vn', fr: 'Retirer, garder .gov.vn' },

  'dns-heading': { vi: 'Hỏi DNS', en: 'DNS questions', fr: 'Questions DNS' },
  'dns-text': {
    vi: 'Để biết máy chủ có địa chỉ IPv6 hay không, Soi Cổng cần hỏi DNS. Việc này đang tắt cho tới khi bạn đồng ý. Khi bật, chỉ tên máy chủ của trang được gửi tới máy chủ phân giải do bạn chọn; không gửi đường dẫn, nội dung hay tên trong mạng nội bộ.',
    en: 'To know whether a host has IPv6 addresses, Soi Cổng must ask the DNS. This is off until you agree. When on, only the names of the page’s hosts go to the resolver you choose; never paths, content or names of internal networks.',
    fr: 'Pour savoir si un hôte a une adresse IPv6, Soi Cổng doit interroger le DNS. C’est désactivé tant que vous n’avez pas accepté. Une fois activé, seuls les noms des hôtes de la page sont envoyés au résolveur choisi ; jamais de chemin, de contenu ni de nom interne.',
  },
  'dns-firefox': {
    vi: 'Trên Firefox, khi chưa bật, Soi Cổng hỏi chính máy chủ phân giải mà trình duyệt đang dùng, nên không có thêm ai biết. Hai tên chung của Internet (ipv4only.arpa, a.root-servers.net) cũng được hỏi, để biết mạng này có giấu hay tự tạo địa chỉ hay không.',
    en: 'In Firefox, while this is off, Soi Cổng asks the resolver the browser already uses, so nobody else learns anything. Two general names of the Internet (ipv4only.arpa, a.root-servers.net) are asked too, to know whether this network hides addresses or makes them up.',
    fr: 'Dans Firefox, tant que c’est désactivé, Soi Cổng interroge le résolveur déjà utilisé par le navigateur. Deux noms généraux d’Internet (ipv4only.arpa, a.root-servers.net) sont aussi demandés, pour savoir si ce réseau cache ou fabrique des adresses.',
  },
  'dns-resolver': {
    vi: 'Máy chủ phân giải (địa chỉ DNS qua HTTPS, RFC 8484)',
    en: 'Resolver (DNS over HTTPS address, RFC 8484)',
    fr: 'Résolveur (adresse DNS sur HTTPS, RFC 8484)',
  },
  'dns-second': {
    vi: 'Máy chủ thứ hai (không bắt buộc): chỉ kết luận khi cả hai cùng trả lời như nhau',
    en: 'Second resolver (optional): a conclusion needs both to agree',
    fr: 'Second résolveur (facultatif) : il faut que les deux concordent',
  },
  'dns-example': {
    vi: 'Ví dụ: https://dns.example/dns-query',
    en: 'For example https://dns.example/dns-query',
    fr: 'Par exemple https://dns.example/dns-query',
  },
  'dns-agree': { vi: 'Đồng ý và bật hỏi DNS', en: 'Agree and turn on', fr: 'Accepter et activer' },
  'dns-on': { vi: 'Đang bật: {resolvers}', en: 'On: {resolvers}', fr: 'Activé : {resolvers}' },
  'dns-off': { vi: 'Tắt hỏi DNS', en: 'Turn off', fr: 'Désactiver' },
  'dns-wrong': {
    vi: 'Cần một địa chỉ bắt đầu bằng https://',
    en: 'An address that begins with https:// is needed',
    fr: 'Il faut une adresse commençant par https://',
  },
  'dns-refused': {
    vi: 'Trình duyệt chưa được phép gọi tới máy chủ này, nên việc hỏi DNS vẫn tắt.',
    en: 'The browser was not allowed to reach this resolver, so DNS questions stay off.',
    fr: 'L’accès à ce résolveur n’a pas été autorisé ; les questions DNS restent désactivées.',
  },

  'stored-heading': { vi: 'Dữ liệu được lưu', en: 'What is stored', fr: 'Ce qui est conservé' },
  'stored-settings': {
    vi: 'Các lựa chọn trên trang này: lưu trên máy này.',
    en: 'The choices on this page: kept on this computer.',
    fr: 'Les choix de cette page : conservés sur cet ordinateur.',
  },
  'stored-reports': {
    vi: 'Báo cáo cuối của mỗi thẻ và danh sách kết nối của trang đang mở: chỉ trong bộ nhớ, mất khi thẻ chuyển trang, đóng thẻ hoặc đóng trình duyệt.',
    en: 'The last report of each tab and the connections of its page: in memory only, gone when the tab navigates or closes, or the browser closes.',
    fr: 'Le dernier rapport de chaque onglet et les connexions de sa page : en mémoire seulement, effacés au changement de page, à la fermeture de l’onglet ou du navigateur.',
  },
  'stored-journeys': {
    vi: 'Hành trình đang ghi của mỗi thẻ: chỉ cấu trúc, cùng chữ và báo cáo của trang thủ tục để xét lại; chỉ trong bộ nhớ, mất khi xóa, đóng thẻ hoặc đóng trình duyệt.',
    en: 'The journey recorded in each tab: structure only, with the text and report of the procedure’s page to judge again; in memory only, gone when you delete it, or the tab or the browser closes.',
    fr: 'Le parcours enregistré dans chaque onglet : la structure seule, avec le texte et le rapport de la page de la démarche pour juger à nouveau ; en mémoire seulement, effacé sur demande ou à la fermeture de l’onglet ou du navigateur.',
  },
  'stored-never': {
    vi: 'Không lưu và không gửi: nội dung biểu mẫu, mật khẩu, lịch sử duyệt web. Không có theo dõi sử dụng.',
    en: 'Never stored, never sent: form contents, passwords, browsing history. There is no telemetry.',
    fr: 'Jamais conservés ni envoyés : contenu des formulaires, mots de passe, historique. Aucune télémétrie.',
  },
  'delete-all': { vi: 'Xóa tất cả', en: 'Delete everything', fr: 'Tout effacer' },
  'not-deleted': {
    vi: 'Chưa xóa được: {error}. Hãy khởi động lại trình duyệt rồi xóa lại.',
    en: 'Could not delete: {error}. Restart the browser and delete again.',
    fr: 'Suppression impossible : {error}. Redémarrez le navigateur et recommencez.',
  },
  deleted: {
    vi: 'Đã xóa tất cả dữ liệu của Soi Cổng.',
    en: 'All data of Soi Cổng was deleted.',
    fr: 'Toutes les données de Soi Cổng ont été effacées.',
  },
} as const satisfies TextTable;
