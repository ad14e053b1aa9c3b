import type { TextTable } from '../localized';

/** Reasons the engine itself gives, whatever the rule. */
export const ENGINE_REASONS = {
  'facts-missing': {
    vi: 'Chưa kiểm tra được: công cụ chưa thu thập phần dữ liệu mà quy tắc này cần ({facts}).',
    en: 'Not checked: the part of the page this rule reads was not gathered ({facts}).',
    fr: 'Non vérifié : la partie de la page lue par cette règle n’a pas été collectée ({facts}).',
  },
  'page-was-not-used': {
    vi: 'Chưa kiểm tra: phép thử này phải dùng thử trang (phóng to, giãn chữ, con trỏ bàn phím). Trong tiện ích, hãy bấm “Thử thêm trên trang này”; phép thử nào cần bấm phím thật thì chạy `soicong audit`.',
    en: 'Not tested yet: this check has to use the page (zoom, text spacing, keyboard focus). In the extension press “Try more on this page”; what needs real key presses is done by `soicong audit`.',
    fr: 'Pas encore testé : ce contrôle doit utiliser la page (zoom, espacement, focus clavier). Dans l’extension, cliquez sur « Essayer davantage sur cette page » ; ce qui demande de vraies touches se fait avec `soicong audit`.',
  },
  'acting-needs-keys': {
    vi: 'Chưa kiểm tra: phép thử này cần bấm phím thật, điều tiện ích trình duyệt không làm được. Hãy chạy `soicong audit`, hoặc tự bấm phím theo phần Kiểm tra thủ công.',
    en: 'Not tested: this check needs real key presses, which a browser extension cannot send. Run `soicong audit`, or press the keys yourself as the manual assessment describes.',
    fr: 'Non testé : ce contrôle demande de vraies frappes, qu’une extension de navigateur ne peut pas envoyer. Lancez `soicong audit`, ou appuyez vous-même comme le décrit l’évaluation manuelle.',
  },
  'acting-needs-listeners': {
    vi: 'Chưa kiểm tra: cần biết phần tử nào chờ chuột hoặc ngón tay, điều trình duyệt không cho tiện ích biết. Hãy chạy `soicong audit`.',
    en: 'Not tested: one has to know which elements wait for the mouse or a finger, which a browser does not tell an extension. Run `soicong audit`.',
    fr: 'Non testé : il faut savoir quels éléments attendent la souris ou le doigt, ce qu’un navigateur ne dit pas à une extension. Lancez `soicong audit`.',
  },
  'acting-needs-pointer': {
    vi: 'Chưa kiểm tra hết: khi nhận con trỏ bàn phím thì chưa thấy chữ nào mờ đi, nhưng tiện ích không rê chuột thật được. Hãy chạy `soicong audit` hoặc tự rê chuột qua liên kết, nút.',
    en: 'Not fully tested: no text was seen to fade with keyboard focus, but an extension cannot move the real mouse. Run `soicong audit`, or move the mouse over links and buttons yourself.',
    fr: 'Test incomplet : aucun texte ne pâlit au focus clavier, mais une extension ne peut pas déplacer la vraie souris. Lancez `soicong audit`, ou survolez vous-même liens et boutons.',
  },
  'acting-needs-pictures': {
    vi: 'Chưa kiểm tra: cần chụp trang để so điểm ảnh dưới chữ. Hãy bấm biểu tượng Soi Cổng trên thanh công cụ khi đang ở trang này rồi thử lại, hoặc chạy `soicong audit`.',
    en: 'Not tested: a picture of the page is needed to compare what lies under the text. Press the Soi Cổng button of the toolbar while on this page and try again, or run `soicong audit`.',
    fr: 'Non testé : il faut une image de la page pour comparer ce qui est sous le texte. Cliquez sur l’icône Soi Cổng de la barre d’outils sur cette page et réessayez, ou lancez `soicong audit`.',
  },
  'acting-out-of-view': {
    vi: 'Chưa kiểm tra hết: phần chữ trên nền ảnh đang thấy chưa có chỗ nào chắc là mờ, phần ngoài màn hình thì chưa chụp được. Hãy cuộn tới đó rồi thử lại, hoặc chạy `soicong audit`.',
    en: 'Not fully tested: of the text over pictures in view nothing is surely too faint; what is out of view could not be compared. Scroll there and try again, or run `soicong audit`.',
    fr: 'Test incomplet : parmi les textes sur images visibles, aucun n’est sûrement trop pâle ; ceux hors de vue n’ont pas pu être comparés. Faites défiler et réessayez, ou lancez `soicong audit`.',
  },
  'acting-needs-turning': {
    vi: 'Chưa kiểm tra: trang có thể đổi theo hướng màn hình, mà tiện ích không xoay được cửa sổ. Hãy chạy `soicong audit`, hoặc xoay điện thoại để xem.',
    en: 'Not tested: the page may change with the orientation of the screen, and an extension cannot turn the window. Run `soicong audit`, or turn a phone and look.',
    fr: 'Non testé : la page peut changer selon l’orientation, et une extension ne peut pas tourner la fenêtre. Lancez `soicong audit`, ou tournez un téléphone.',
  },
  'acting-view-too-wide': {
    vi: 'Chưa kiểm tra: phóng to hết mức (500 %) mà trang vẫn chưa đúng bề rộng cần thử (320 điểm ảnh CSS cho nội dung hẹp, 640 cho mức 200 %). Hãy thu hẹp cửa sổ trình duyệt rồi thử lại, hoặc chạy `soicong audit`.',
    en: 'Not tested: even at the greatest zoom (500 %) the page did not get the width to try (320 CSS pixels for narrow content, 640 for 200 %). Make the browser window narrower and try again, or run `soicong audit`.',
    fr: 'Non testé : même au zoom maximal (500 %), la page n’a pas atteint la largeur voulue (320 pixels CSS pour le contenu étroit, 640 pour 200 %). Réduisez la fenêtre et réessayez, ou lancez `soicong audit`.',
  },
  'acting-page-without-focus': {
    vi: 'Chưa kiểm tra: con trỏ bàn phím không ở trong trang nên kiểu hiển thị khi nhận con trỏ không hiện ra. Hãy thử lại và bấm vào một chỗ trống của trang khi được nhắc.',
    en: 'Not tested: the keyboard was not in the page, so its styles of focus did not show. Try again and click an empty place of the page when asked.',
    fr: 'Non testé : le clavier n’était pas dans la page, donc ses styles de focus n’apparaissaient pas. Réessayez et cliquez un endroit vide de la page quand cela est demandé.',
  },
  'check-got-no-turn': {
    vi: 'Chưa kiểm tra: hết thời gian dành cho việc dùng thử trang, hoặc phép thử không chạy được ở đây ({facts}).',
    en: 'Not tested: the time for using the page was over, or the check could not run here ({facts}).',
    fr: 'Non testé : le temps prévu pour utiliser la page était écoulé, ou le contrôle n’a pas pu tourner ici ({facts}).',
  },
  'no-journey-recorded': {
    vi: 'Chưa kiểm tra: cần ghi lại các bước nộp hồ sơ (mục “Hành trình nộp hồ sơ” của tiện ích) và người kiểm tra xác nhận; với lệnh soicong thì dùng --journey.',
    en: 'Not tested: the steps of an application have to be recorded (“Journey of an application” in the extension) and confirmed by the auditor; on the command line use --journey.',
    fr: 'Non testé : les étapes d’un dépôt doivent être enregistrées (« Parcours d’une demande » dans l’extension) et confirmées par l’auditeur ; en ligne de commande, utilisez --journey.',
  },
  'not-asked-by-profile': {
    vi: 'Bộ tiêu chí pháp luật đã chọn (--profile) không đặt ra yêu cầu này.',
    en: 'The chosen legal order (--profile) does not ask for this.',
    fr: 'Le cadre juridique choisi (--profile) ne le demande pas.',
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
