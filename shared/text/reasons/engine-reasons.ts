import type { TextTable } from '../localized';

/** Reasons the engine itself gives, whatever the rule. */
export const ENGINE_REASONS = {
  'facts-missing': {
    vi: 'Chưa kiểm tra được: công cụ chưa thu thập phần dữ liệu mà quy tắc này cần ({facts}).',
    en: 'Not checked: the part of the page this rule reads was not gathered ({facts}).',
    fr: 'Non vérifié : la partie de la page lue par cette règle n’a pas été collectée ({facts}).',
  },
  'page-was-not-used': {
    vi: 'Chưa kiểm tra: phép thử này phải dùng thử một bản sao của trang (bàn phím, phóng to, giãn chữ), điều tiện ích không làm trong phiên của người kiểm tra. Hãy chạy `soicong audit`.',
    en: 'Not tested: this check has to use a copy of the page (keyboard, zoom, text spacing), which the extension does not do in the auditor’s own session. Run `soicong audit`.',
    fr: 'Non testé : ce contrôle doit utiliser une copie de la page (clavier, zoom, espacement), ce que l’extension ne fait pas dans la session de l’auditeur. Lancez `soicong audit`.',
  },
  'check-got-no-turn': {
    vi: 'Chưa kiểm tra: hết thời gian dành cho việc dùng thử trang, hoặc phép thử không chạy được ở đây ({facts}).',
    en: 'Not tested: the time for using the page was over, or the check could not run here ({facts}).',
    fr: 'Non testé : le temps prévu pour utiliser la page était écoulé, ou le contrôle n’a pas pu tourner ici ({facts}).',
  },
  'no-journey-recorded': {
    vi: 'Chưa kiểm tra: cần ghi lại các bước nộp hồ sơ và người kiểm tra xác nhận.',
    en: 'Not tested: the steps of an application have to be recorded and confirmed by the auditor.',
    fr: 'Non testé : les étapes d’un dépôt doivent être enregistrées et confirmées par l’auditeur.',
  },
  'no-national-record-given': {
    vi: 'Chưa kiểm tra: chưa có bản ghi của Cơ sở dữ liệu quốc gia về thủ tục hành chính để đối chiếu (--records).',
    en: 'Not tested: no record of the national database of procedures was given to compare with (--records).',
    fr: 'Non testé : aucune fiche de la base nationale des procédures n’a été fournie pour comparer (--records).',
  },
  'rule-stopped': {
    vi: 'Quy tắc dừng vì lỗi của công cụ: {error}. Kết quả này không nói gì về trang.',
    en: 'The rule stopped because of an error in the tool: {error}. This says nothing about the page.',
    fr: 'La règle s’est arrêtée sur une erreur de l’outil : {error}. Cela ne dit rien de la page.',
  },
} as const satisfies TextTable;
