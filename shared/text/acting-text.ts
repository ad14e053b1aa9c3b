import type { TextTable } from './localized';

/** Sentences about trying a page in the extension. */
export const ACTING_TEXT = {
  heading: { vi: 'Thử thêm trên trang này', en: 'Try more on this page', fr: 'Essayer davantage sur cette page' },
  explain: {
    vi: 'Trong vài giây, trang được giãn chữ, phóng to và đưa con trỏ bàn phím qua từng liên kết, rồi trở lại như cũ. Công cụ không gõ, không bấm và không gửi gì. Trong lúc đó xin đừng thao tác trên trang.',
    en: 'For a few seconds the page is restyled, zoomed and its links get the keyboard focus; then all is put back. Nothing is typed, pressed or sent. Please leave the page alone meanwhile.',
    fr: 'Pendant quelques secondes, la page est espacée, agrandie et ses liens reçoivent le focus ; puis tout est remis en place. Rien n’est saisi, cliqué ni envoyé. Ne touchez pas à la page entre-temps.',
  },
  'zooms-whole-site': {
    vi: 'Firefox phóng to mọi thẻ của cùng một trang web, nên các thẻ khác của trang này cũng đổi cỡ trong lúc đó.',
    en: 'Firefox zooms all tabs of a site together, so other tabs of this site change their size meanwhile.',
    fr: 'Firefox agrandit ensemble tous les onglets d’un site ; les autres onglets de ce site changent donc de taille entre-temps.',
  },
  start: { vi: 'Thử thêm trên trang này', en: 'Try more on this page', fr: 'Essayer davantage sur cette page' },
  again: { vi: 'Thử lại', en: 'Try again', fr: 'Réessayer' },
  stop: { vi: 'Dừng và trả trang về như cũ', en: 'Stop and put the page back', fr: 'Arrêter et remettre la page' },
  done: {
    vi: 'Đã thử lúc {time}: {judged} mục có kết quả, {untested} mục chưa thử được ở đây.',
    en: 'Tried on {time}. Checks with an outcome: {judged}; not possible here: {untested}.',
    fr: 'Essayé le {time}. Contrôles avec résultat : {judged} ; impossibles ici : {untested}.',
  },
  untried: {
    vi: 'Mục chưa thử được và lý do',
    en: 'What could not be tried, and why',
    fr: 'Ce qui n’a pas pu être essayé, et pourquoi',
  },
  'step-look': { vi: 'Đang xem trang có gì', en: 'Looking at what there is', fr: 'Examen de la page' },
  'step-spacing': { vi: 'Đang giãn chữ', en: 'Spacing the text', fr: 'Espacement du texte' },
  'step-zoom': { vi: 'Đang phóng to 200 %', en: 'Enlarging to 200 %', fr: 'Agrandissement à 200 %' },
  'step-narrow': {
    vi: 'Đang thu về bề rộng 320 điểm ảnh',
    en: 'Narrowing to 320 pixels',
    fr: 'Réduction à 320 pixels',
  },
  'step-back': { vi: 'Đang trả lại cỡ cũ', en: 'Putting the zoom back', fr: 'Remise du zoom' },
  'step-waiting': {
    vi: 'Hãy bấm vào một chỗ trống của trang',
    en: 'Please click an empty place of the page',
    fr: 'Cliquez sur un endroit vide de la page',
  },
  'step-focus': { vi: 'Đang thử con trỏ bàn phím', en: 'Trying the keyboard focus', fr: 'Essai du focus clavier' },
  'step-picture': {
    vi: 'Đang xem chữ trên nền ảnh',
    en: 'Looking at text over pictures',
    fr: 'Examen du texte sur images',
  },
  'step-judging': { vi: 'Đang xét kết quả', en: 'Judging', fr: 'Évaluation' },
  stopped: {
    vi: 'Đã dừng. Trang đã trở lại như cũ, kết quả trước đó giữ nguyên.',
    en: 'Stopped. The page is as before, and so is the report.',
    fr: 'Arrêté. La page et le rapport sont comme avant.',
  },
  left: {
    vi: 'Trang đã chuyển đi nơi khác giữa chừng nên chưa thử xong. Không có gì bị thay đổi trên trang mới.',
    en: 'The page was left in the middle, so the trial has no result. Nothing was changed on the new page.',
    fr: 'La page a été quittée en cours d’essai : pas de résultat. Rien n’a été modifié sur la nouvelle page.',
  },
  changed: {
    vi: 'Trang tự thay đổi trong lúc thử nên kết quả không dùng được. Hãy kiểm tra lại trang rồi thử lại.',
    en: 'The page changed by itself meanwhile, so the outcome cannot be used. Check the page again, then try.',
    fr: 'La page a changé d’elle-même entre-temps : le résultat est inutilisable. Revérifiez la page, puis réessayez.',
  },
  other: {
    vi: 'Chưa thử được trên trang này. Trang đã trở lại như cũ.',
    en: 'The page could not be tried. It is as before.',
    fr: 'La page n’a pas pu être essayée. Elle est comme avant.',
  },
} as const satisfies TextTable;
