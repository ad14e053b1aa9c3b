import type { TextTable } from './localized';

/** Sentences about what a person has answered. */
export const ANSWER_TEXT = {
  answered: { vi: 'Người kiểm tra: {outcome}', en: 'Auditor: {outcome}', fr: 'Auditeur : {outcome}' },
  'answered-at': { vi: 'Trả lời lúc {time}', en: 'Answered on {time}', fr: 'Répondu le {time}' },
  note: { vi: 'Ghi chú: {note}', en: 'Note: {note}', fr: 'Remarque : {note}' },
  from: {
    vi: 'Câu trả lời lấy từ lần kiểm tra lúc {time}',
    en: 'Answer taken over from the check on {time}',
    fr: 'Réponse reprise de la vérification du {time}',
  },
  'assessment-heading': {
    vi: 'Kiểm tra thủ công (WCAG 2.2): {count} tiêu chí đã trả lời',
    en: 'Manual assessment (WCAG 2.2), criteria answered: {count}',
    fr: 'Évaluation manuelle (WCAG 2.2), critères avec réponse : {count}',
  },
  criterion: { vi: 'Tiêu chí', en: 'Criterion', fr: 'Critère' },
  answer: { vi: 'Trả lời', en: 'Answer', fr: 'Réponse' },
  'note-heading': { vi: 'Ghi chú', en: 'Note', fr: 'Remarque' },
  'offer-heading': {
    vi: 'Có câu trả lời từ lần trước',
    en: 'There are answers from an earlier check',
    fr: 'Il y a des réponses d’une vérification précédente',
  },
  offer: {
    vi: 'Trang này đã được kiểm tra lúc {time}, có {count} câu trả lời dùng lại được. Hãy xem lại vì trang có thể đã thay đổi.',
    en: 'This page was checked on {time}. Answers that can be used again: {count}. Look at them again, as the page may have changed.',
    fr: 'Cette page a été vérifiée le {time}. Réponses réutilisables : {count}. Relisez-les, car la page a pu changer.',
  },
  reuse: { vi: 'Dùng lại', en: 'Use them again', fr: 'Les réutiliser' },
  drop: { vi: 'Bỏ', en: 'Discard them', fr: 'Les abandonner' },
  reused: {
    vi: 'Đã dùng lại {count} câu trả lời.',
    en: 'Answers used again: {count}.',
    fr: 'Réponses réutilisées : {count}.',
  },
  dropped: {
    vi: 'Đã bỏ câu trả lời cũ.',
    en: 'The old answers are discarded.',
    fr: 'Les anciennes réponses sont abandonnées.',
  },
} as const satisfies TextTable;
