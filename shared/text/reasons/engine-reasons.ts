import type { TextTable } from '../localized';

/** Reasons the engine itself gives, whatever the rule. */
export const ENGINE_REASONS = {
  'facts-missing': {
    vi: 'Chưa kiểm tra được: công cụ chưa thu thập phần dữ liệu mà quy tắc này cần ({facts}).',
    en: 'Not checked: the part of the page this rule reads was not gathered ({facts}).',
    fr: 'Non vérifié : la partie de la page lue par cette règle n’a pas été collectée ({facts}).',
  },
  'rule-stopped': {
    vi: 'Quy tắc dừng vì lỗi của công cụ: {error}. Kết quả này không nói gì về trang.',
    en: 'The rule stopped because of an error in the tool: {error}. This says nothing about the page.',
    fr: 'La règle s’est arrêtée sur une erreur de l’outil : {error}. Cela ne dit rien de la page.',
  },
} as const satisfies TextTable;
