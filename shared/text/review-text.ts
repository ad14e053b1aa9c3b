import type { Helper } from '../assessment/criterion';
import type { Mode } from '../rules/outcome';
import type { Localized, TextTable } from './localized';

/** Sentences of the review: questions to a person, and the guided assessment of WCAG 2.2. */
export const REVIEW_TEXT = {
  'review-heading': { vi: 'Cần người xem', en: 'Needs a person', fr: 'À vérifier par une personne' },
  'assessment-heading': {
    vi: 'Kiểm tra thủ công (WCAG 2.2)',
    en: 'Manual assessment (WCAG 2.2)',
    fr: 'Évaluation manuelle (WCAG 2.2)',
  },
  progress: {
    vi: '{answered}/{count} đã trả lời',
    en: '{answered} of {count} answered',
    fr: '{answered} sur {count} avec réponse',
  },
  'review-intro': {
    vi: 'Công cụ không tự quyết được những điều dưới đây. Hãy nhìn trang rồi trả lời. Câu trả lời nằm trong báo cáo và được giữ đến khi đóng trình duyệt, cả khi rời trang; muốn giữ lâu hơn, hãy tải JSON.',
    en: 'The tool cannot decide what follows. Look at the page and answer. Answers are part of the report and are kept until the browser is closed, also when you leave the page; download the JSON to keep them longer.',
    fr: 'L’outil ne peut pas trancher ce qui suit. Regardez la page et répondez. Les réponses font partie du rapport et restent jusqu’à la fermeture du navigateur, même si vous quittez la page ; téléchargez le JSON pour les garder plus longtemps.',
  },
  'review-none': {
    vi: 'Không có điều gì cần người xem trên trang này.',
    en: 'Nothing on this page needs a person.',
    fr: 'Rien sur cette page ne demande une vérification humaine.',
  },
  'assessment-intro': {
    vi: 'Công cụ tự động chỉ thấy một phần. Với mỗi tiêu chí, làm theo các bước rồi trả lời; phần hỗ trợ vẽ lên trang và có thể tắt bất cứ lúc nào.',
    en: 'Automatic checks see only a part. For each criterion follow the steps and answer; a helper draws on the page and can be stopped at any time.',
    fr: 'Les contrôles automatiques ne voient qu’une partie. Pour chaque critère, suivez les étapes et répondez ; une aide dessine sur la page et s’arrête à tout moment.',
  },
  'question-number': {
    vi: 'Câu {number}/{count}',
    en: 'Question {number} of {count}',
    fr: 'Question {number} sur {count}',
  },
  note: { vi: 'Ghi chú (không bắt buộc)', en: 'Note (optional)', fr: 'Remarque (facultative)' },
  passed: { vi: 'Đạt', en: 'Met', fr: 'Conforme' },
  failed: { vi: 'Chưa đạt', en: 'Not met', fr: 'Non conforme' },
  inapplicable: { vi: 'Không áp dụng', en: 'Not applicable', fr: 'Sans objet' },
  skip: { vi: 'Bỏ qua', en: 'Skip', fr: 'Passer' },
  'take-back': { vi: 'Bỏ câu trả lời', en: 'Take the answer back', fr: 'Retirer la réponse' },
  'answered-heading': { vi: 'Câu đã trả lời', en: 'Answered questions', fr: 'Questions avec réponse' },
  'all-answered': {
    vi: 'Đã trả lời hết các câu.',
    en: 'Every question is answered.',
    fr: 'Toutes les questions ont une réponse.',
  },
  'answer-kept': {
    vi: 'Đã ghi: {outcome}. {answered}/{count} đã trả lời.',
    en: 'Noted: {outcome}. {answered} of {count} answered.',
    fr: 'Noté : {outcome}. {answered} sur {count} avec réponse.',
  },
  'answer-gone': {
    vi: 'Đã bỏ câu trả lời. {answered}/{count} đã trả lời.',
    en: 'The answer was taken back. {answered} of {count} answered.',
    fr: 'La réponse est retirée. {answered} sur {count} avec réponse.',
  },
  'only-question': {
    vi: 'Chỉ còn câu này chưa trả lời.',
    en: 'This is the only question left.',
    fr: 'C’est la seule question restante.',
  },
  'not-kept': {
    vi: 'Chưa lưu được câu trả lời: trang đã chuyển hoặc đã được kiểm tra lại. Hãy kiểm tra lại trang rồi trả lời.',
    en: 'The answer could not be kept: the page has changed or was checked again. Check the page again, then answer.',
    fr: 'La réponse n’a pas pu être gardée : la page a changé ou a été vérifiée de nouveau. Vérifiez la page, puis répondez.',
  },
  level: { vi: 'Mức {level}', en: 'Level {level}', fr: 'Niveau {level}' },
  steps: { vi: 'Các bước', en: 'Steps', fr: 'Étapes' },
  'automatic-part': { vi: 'Phần tự động', en: 'Automatic part', fr: 'Partie automatique' },
  'no-automatic-part': {
    vi: 'Không có phần tự động: người kiểm tra quyết định.',
    en: 'No automatic part: a person decides.',
    fr: 'Pas de partie automatique : une personne décide.',
  },
  draw: { vi: 'Vẽ trên trang: {helper}', en: 'Draw on the page: {helper}', fr: 'Dessiner sur la page : {helper}' },
  'stop-drawing': { vi: 'Thôi vẽ trên trang', en: 'Stop drawing on the page', fr: 'Ne plus dessiner sur la page' },
  drawn: {
    vi: 'Đã vẽ “{helper}” trên trang: {count} chỗ.',
    en: '“{helper}” is drawn on the page: {count} places.',
    fr: '« {helper} » est dessiné sur la page : {count} endroits.',
  },
  'nothing-drawn': {
    vi: 'Không có gì để vẽ: trang không có “{helper}”, hoặc không đọc được trang.',
    en: 'There is nothing to draw: the page has no “{helper}”, or cannot be read.',
    fr: 'Rien à dessiner : la page n’a pas de « {helper} », ou elle est illisible.',
  },
} as const satisfies TextTable;

export type ReviewText = keyof typeof REVIEW_TEXT;

/** How a criterion is checked. */
export const MODE_TEXT: Readonly<Record<Mode, Localized>> = {
  automatic: { vi: 'Tự động', en: 'Automatic', fr: 'Automatique' },
  assisted: { vi: 'Bán tự động', en: 'Assisted', fr: 'Assisté' },
  manual: { vi: 'Thủ công', en: 'Manual', fr: 'Manuel' },
};

/** What a helper draws; the steps of the criteria name them so. */
export const HELPER_TEXT: Readonly<Record<NonNullable<Helper>, Localized>> = {
  'tab-order': { vi: 'Thứ tự Tab', en: 'Tab order', fr: 'Ordre de tabulation' },
  headings: { vi: 'Đề mục', en: 'Headings', fr: 'Titres' },
  landmarks: { vi: 'Vùng trang', en: 'Landmarks', fr: 'Régions' },
  names: { vi: 'Tên', en: 'Names', fr: 'Noms' },
  images: { vi: 'Hình ảnh', en: 'Images', fr: 'Images' },
  'colour-off': { vi: 'Tắt màu', en: 'Colour off', fr: 'Sans couleur' },
};

/** The four principles of WCAG 2.2, by the first digit of a criterion. */
export const PRINCIPLE_TEXT = {
  1: { vi: '1. Có thể nhận biết', en: '1. Perceivable', fr: '1. Perceptible' },
  2: { vi: '2. Có thể thao tác', en: '2. Operable', fr: '2. Utilisable' },
  3: { vi: '3. Có thể hiểu', en: '3. Understandable', fr: '3. Compréhensible' },
  4: { vi: '4. Bền vững', en: '4. Robust', fr: '4. Robuste' },
} as const satisfies TextTable;
