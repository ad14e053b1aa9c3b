import type { PageStatus } from '../report/page-report';
import type { Outcome, Pillar, Severity } from '../rules/outcome';
import type { Effort, Fixer } from './help-page';
import type { Localized } from './localized';

/** The five outcomes in words; never accusing (DESIGN: words). */
export const OUTCOME_TEXT: Readonly<Record<Outcome, Localized>> = {
  passed: { vi: 'Đạt', en: 'Passed', fr: 'Conforme' },
  failed: { vi: 'Chưa đạt', en: 'Not yet', fr: 'À corriger' },
  cantTell: { vi: 'Cần người xem', en: 'Needs a look', fr: 'À vérifier' },
  inapplicable: { vi: 'Không áp dụng', en: 'Not applicable', fr: 'Sans objet' },
  untested: { vi: 'Chưa kiểm tra', en: 'Not tested', fr: 'Non testé' },
};

export const PILLAR_TEXT: Readonly<Record<Pillar, Localized>> = {
  ipv6: { vi: 'Sẵn sàng IPv6', en: 'IPv6 readiness', fr: 'Préparation IPv6' },
  accessibility: { vi: 'Khả năng tiếp cận', en: 'Accessibility', fr: 'Accessibilité' },
  procedure: { vi: 'Đầy đủ thủ tục', en: 'Complete procedure', fr: 'Démarche complète' },
};

export const SEVERITY_TEXT: Readonly<Record<Severity, Localized>> = {
  critical: { vi: 'Rất quan trọng', en: 'Critical', fr: 'Critique' },
  serious: { vi: 'Quan trọng', en: 'Serious', fr: 'Important' },
  moderate: { vi: 'Trung bình', en: 'Moderate', fr: 'Modéré' },
  minor: { vi: 'Nhỏ', en: 'Minor', fr: 'Mineur' },
};

export const STATUS_TEXT: Readonly<Record<PageStatus, Localized>> = {
  ok: { vi: 'Đọc được', en: 'Read', fr: 'Lue' },
  unreachable: { vi: 'Không kết nối được', en: 'Could not be reached', fr: 'Injoignable' },
  blocked: { vi: 'Máy chủ từ chối công cụ', en: 'The server turned the tool away', fr: 'Le serveur a refusé l’outil' },
  timeout: { vi: 'Quá thời gian chờ', en: 'No answer in time', fr: 'Pas de réponse à temps' },
  empty: { vi: 'Trang không có nội dung đọc được', en: 'No readable content', fr: 'Aucun contenu lisible' },
  login: { vi: 'Trang đăng nhập', en: 'A sign-in page', fr: 'Page de connexion' },
  error: { vi: 'Trang báo lỗi', en: 'An error page', fr: 'Page d’erreur' },
};

export const FIXER_TEXT: Readonly<Record<Fixer, Localized>> = {
  developer: { vi: 'Người lập trình trang', en: 'The page’s developer', fr: 'Le développeur du site' },
  editor: { vi: 'Người biên tập nội dung', en: 'The content editor', fr: 'Le rédacteur du contenu' },
  operator: { vi: 'Đơn vị vận hành cổng', en: 'The portal’s operator', fr: 'L’exploitant du portail' },
  publisher: { vi: 'Cơ quan công bố thủ tục', en: 'The agency that publishes', fr: 'L’autorité qui publie' },
  hosting: { vi: 'Đơn vị quản trị máy chủ, tên miền', en: 'Server and domain hosting', fr: 'L’hébergeur et le DNS' },
  'third-party': { vi: 'Bên thứ ba', en: 'A third party', fr: 'Un tiers' },
};

export const EFFORT_TEXT: Readonly<Record<Effort, Localized>> = {
  minutes: { vi: 'Vài phút', en: 'Minutes', fr: 'Quelques minutes' },
  hours: { vi: 'Vài giờ', en: 'Hours', fr: 'Quelques heures' },
  days: { vi: 'Vài ngày', en: 'Days', fr: 'Quelques jours' },
};
