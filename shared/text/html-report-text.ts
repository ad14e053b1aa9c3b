import type { TextTable } from './localized';

/** Sentences of the printable report. */
export const HTML_REPORT_TEXT = {
  title: {
    vi: 'Báo cáo kiểm tra cổng dịch vụ công',
    en: 'Audit of a public-service portal',
    fr: 'Audit d’un portail de services publics',
  },
  independent: {
    vi: 'Soi Cổng là công cụ nguồn mở độc lập, không phải trang của cơ quan nhà nước. Kết quả tự động cần người xem lại trước khi kết luận.',
    en: 'Soi Cổng is an independent open-source tool, not a site of the State. Automatic outcomes need a person’s eye before any conclusion.',
    fr: 'Soi Cổng est un outil libre et indépendant, pas un site de l’État. Les résultats automatiques demandent un regard humain avant toute conclusion.',
  },
  auditedAt: { vi: 'Đọc trang lúc', en: 'Read at', fr: 'Lu le' },
  status: { vi: 'Trang trả lời', en: 'The page answered', fr: 'Réponse de la page' },
  engine: {
    vi: 'Soi Cổng {version}, axe-core {axe}, bộ quy tắc {rules}',
    en: 'Soi Cổng {version}, axe-core {axe}, rules {rules}',
    fr: 'Soi Cổng {version}, axe-core {axe}, règles {rules}',
  },
  pages: { vi: 'Số trang: {count}', en: 'Pages: {count}', fr: 'Pages : {count}' },
  nothing: {
    vi: 'Không có mục nào chưa đạt hoặc cần người xem.',
    en: 'Nothing failed and nothing needs a look.',
    fr: 'Rien à corriger ni à vérifier.',
  },
  where: { vi: 'Ở đâu', en: 'Where', fr: 'Où' },
  why: { vi: 'Vì sao quan trọng', en: 'Why it matters', fr: 'Pourquoi c’est important' },
  how: { vi: 'Cách khắc phục', en: 'How to fix', fr: 'Comment corriger' },
  more: { vi: 'và {count} chỗ khác', en: 'and {count} more', fr: 'et {count} autres' },
  frame: { vi: 'khung', en: 'frame', fr: 'cadre' },
  pillar: { vi: 'Nội dung', en: 'Pillar', fr: 'Volet' },
} as const satisfies TextTable;
