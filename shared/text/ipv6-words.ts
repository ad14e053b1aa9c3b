import type { Localized } from './localized';

export type IPv6Level = 'ready' | 'degraded' | 'broken' | 'unreachable' | 'unknown';
export type IPv6How = 'simulated' | 'measured';

/** What a page is for a person without IPv4. */
export const IPV6_LEVELS: Readonly<Record<IPv6Level, Localized>> = {
  ready: { vi: 'Sẵn sàng IPv6-only', en: 'Ready for IPv6-only', fr: 'Prêt pour IPv6 seul' },
  degraded: {
    vi: 'Dùng được, thiếu phần phụ',
    en: 'Usable, secondary parts missing',
    fr: 'Utilisable, des parties secondaires manquent',
  },
  broken: { vi: 'Hỏng chức năng', en: 'Functions are broken', fr: 'Fonctions défaillantes' },
  unreachable: { vi: 'Không vào được', en: 'Cannot be reached', fr: 'Inaccessible' },
  unknown: { vi: 'Chưa xác định', en: 'Not determined', fr: 'Indéterminé' },
};

/** How the verdict was come by. */
export const IPV6_HOW: Readonly<Record<IPv6How, Localized>> = {
  simulated: { vi: 'mô phỏng', en: 'simulated', fr: 'simulé' },
  measured: { vi: 'đo thực', en: 'measured', fr: 'mesuré' },
};
