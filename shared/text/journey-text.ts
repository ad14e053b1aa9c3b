import type { Phase } from '../facts/journey-facts';
import type { Mode } from '../journey/journey-record';
import type { Said, Sign } from '../journey/journey-signs';
import type { Localized, TextTable } from './localized';

/** Sentences of the journey recorder. */
export const JOURNEY_TEXT = {
  heading: { vi: 'Hành trình nộp hồ sơ', en: 'Journey of an application', fr: 'Parcours d’une demande' },
  none: { vi: 'Chưa ghi', en: 'Not recorded', fr: 'Non enregistré' },
  recording: {
    vi: 'Đang ghi: {steps} bước, {phases}/7 giai đoạn',
    en: 'Recording. Steps: {steps}; phases: {phases} of 7',
    fr: 'Enregistrement. Étapes : {steps} ; phases : {phases} sur 7',
  },
  paused: {
    vi: 'Tạm dừng: {steps} bước, {phases}/7 giai đoạn',
    en: 'Paused. Steps: {steps}; phases: {phases} of 7',
    fr: 'En pause. Étapes : {steps} ; phases : {phases} sur 7',
  },
  stopped: {
    vi: 'Chờ xác nhận: {steps} bước, {phases}/7 giai đoạn',
    en: 'To be confirmed. Steps: {steps}; phases: {phases} of 7',
    fr: 'À confirmer. Étapes : {steps} ; phases : {phases} sur 7',
  },
  confirmed: {
    vi: 'Đã xác nhận: {steps} bước, {phases}/7 giai đoạn',
    en: 'Confirmed. Steps: {steps}; phases: {phases} of 7',
    fr: 'Confirmé. Étapes : {steps} ; phases : {phases} sur 7',
  },
  intro: {
    vi: '{count} điều chỉ biết được khi làm thử: đăng nhập, điền đơn, nộp, trả phí, nhận kết quả. Hãy bắt đầu ở trang thủ tục rồi đi tiếp như một người dân; mỗi trang mở ra được ghi thành một bước. Quý vị xem lại và xác nhận thì kết quả mới được tính.',
    en: '{count} points show only when one tries: signing in, filling in, sending, paying, getting the result. Start on the procedure’s page and go on as a citizen would; every page that opens becomes a step. Nothing counts until you have looked through it and confirmed it.',
    fr: '{count} points ne se voient qu’en essayant : se connecter, remplir, envoyer, payer, recevoir le résultat. Commencez sur la page de la démarche et avancez comme un usager ; chaque page ouverte devient une étape. Rien ne compte avant votre relecture et votre confirmation.',
  },
  'keeps-heading': {
    vi: 'Được ghi và không được ghi',
    en: 'What is kept and what is not',
    fr: 'Ce qui est gardé, ce qui ne l’est pas',
  },
  'keeps-structure': {
    vi: 'Chỉ ghi cấu trúc: có ô nào, nhãn gì, để trống hay đã điền. Không bao giờ ghi điều quý vị gõ.',
    en: 'Structure only: which fields there are, their labels, whether empty or filled. Never what you type.',
    fr: 'La structure seule : les champs, leurs libellés, vides ou remplis. Jamais ce que vous saisissez.',
  },
  'keeps-words': {
    vi: 'Sau khi đăng nhập, chỉ giữ những từ mà cổng nào cũng dùng; tên người và mã hồ sơ bị bỏ ngay trong trang.',
    en: 'After the sign-in only words that every portal uses are kept; names and codes of cases are dropped inside the page.',
    fr: 'Après la connexion, seuls les mots communs à tous les portails sont gardés ; noms et numéros de dossier sont supprimés dans la page même.',
  },
  'keeps-away': {
    vi: 'Tự ngừng ghi ở VNeID, ngân hàng, cổng thanh toán, trang y tế. Không gửi gì đi đâu.',
    en: 'It rests on VNeID, banks, payment and health sites. Nothing is sent anywhere.',
    fr: 'Pause automatique sur VNeID, banques, paiement et santé. Rien n’est envoyé.',
  },
  'no-false': {
    vi: 'Đừng nộp hồ sơ giả: hãy dừng trước khi gửi, trừ hồ sơ thật của chính quý vị hoặc môi trường thử.',
    en: 'Never file a false application: stop before sending, unless it is your own real case or a test system.',
    fr: 'Ne déposez jamais de fausse demande : arrêtez-vous avant l’envoi, sauf votre propre dossier ou un système d’essai.',
  },
  start: { vi: 'Bắt đầu ghi hành trình', en: 'Start recording', fr: 'Commencer l’enregistrement' },
  import: { vi: 'Mở tệp hành trình', en: 'Open a journey file', fr: 'Ouvrir un fichier de parcours' },
  export: { vi: 'Tải tệp hành trình', en: 'Download the journey file', fr: 'Télécharger le parcours' },
  pause: { vi: 'Tạm dừng', en: 'Pause', fr: 'Pause' },
  resume: { vi: 'Ghi tiếp', en: 'Go on recording', fr: 'Reprendre' },
  stop: { vi: 'Dừng ghi', en: 'Stop', fr: 'Arrêter' },
  step: { vi: 'Ghi màn hình này', en: 'Record this screen', fr: 'Enregistrer cet écran' },
  'step-hint': {
    vi: 'Trang đổi màn hình mà không tải lại, hay đã điền xong: bấm “Ghi màn hình này”.',
    en: 'When a page changes without loading, or once you have filled it in, press “Record this screen”.',
    fr: 'Si la page change sans se recharger, ou une fois remplie, appuyez sur « Enregistrer cet écran ».',
  },
  away: {
    vi: 'Đang ở {origin}: không ghi gì ở đây. Sẽ ghi tiếp khi quay lại cổng.',
    en: 'You are at {origin}: nothing is recorded here. Recording goes on when you are back.',
    fr: 'Vous êtes sur {origin} : rien n’est enregistré ici. L’enregistrement reprend à votre retour.',
  },
  unread: {
    vi: 'Chưa ghi được trang của {origin}: tiện ích chưa được phép đọc nơi này. Bấm “Kiểm tra trang này” để cho phép, rồi “Ghi màn hình này”.',
    en: 'The page of {origin} could not be recorded: the extension may not read there. Press “Check this page” to allow it, then “Record this screen”.',
    fr: 'La page de {origin} n’a pas pu être enregistrée : l’extension n’y a pas accès. Appuyez sur « Vérifier cette page » pour l’autoriser, puis « Enregistrer cet écran ».',
  },
  'step-added': {
    vi: 'Đã ghi bước {number}: {phase}.',
    en: 'Step {number} recorded: {phase}.',
    fr: 'Étape {number} enregistrée : {phase}.',
  },
  'phases-heading': { vi: 'Bảy giai đoạn', en: 'Seven phases', fr: 'Sept phases' },
  'phase-seen': { vi: 'đã thấy', en: 'seen', fr: 'vue' },
  'phase-not-seen': { vi: 'chưa tới', en: 'not reached', fr: 'non atteinte' },
  'steps-heading': { vi: 'Các bước đã ghi', en: 'Recorded steps', fr: 'Étapes enregistrées' },
  'no-steps': { vi: 'Chưa có bước nào.', en: 'There is no step yet.', fr: 'Aucune étape pour l’instant.' },
  'step-name': { vi: 'Bước {number}', en: 'Step {number}', fr: 'Étape {number}' },
  'title-kept-back': {
    vi: '(không giữ tiêu đề)',
    en: '(title not kept)',
    fr: '(titre non conservé)',
  },
  'phase-label': { vi: 'Giai đoạn của bước {number}', en: 'Phase of step {number}', fr: 'Phase de l’étape {number}' },
  fields: { vi: '{count} ô cần điền', en: 'fields: {count}', fr: 'champs : {count}' },
  'pause-line': {
    vi: 'Qua {origin}: không ghi.',
    en: 'Over {origin}: not recorded.',
    fr: 'Par {origin} : non enregistré.',
  },
  'came-back': { vi: 'Đã quay lại cổng.', en: 'Came back to the portal.', fr: 'Retour au portail.' },
  'not-back': { vi: 'Chưa quay lại.', en: 'Did not come back.', fr: 'Pas de retour.' },
  delete: { vi: 'Xóa bước {number}', en: 'Delete step {number}', fr: 'Supprimer l’étape {number}' },
  deleted: { vi: 'Đã xóa bước {number}.', en: 'Step {number} was deleted.', fr: 'L’étape {number} est supprimée.' },
  undo: { vi: 'Hoàn tác', en: 'Undo', fr: 'Annuler' },
  signs: {
    vi: 'Đã thấy gì ở bước này? ({answered}/{count})',
    en: 'What did you see here? ({answered} of {count})',
    fr: 'Qu’avez-vous vu ici ? ({answered} sur {count})',
  },
  'signs-hint': {
    vi: 'Chọn “Không” chỉ khi đã tìm mà không thấy; “Chưa xem” thì không tính.',
    en: 'Choose “No” only if you looked and did not find it; “Not looked at” does not count.',
    fr: 'Choisissez « Non » seulement si vous avez cherché sans trouver ; « Pas regardé » ne compte pas.',
  },
  proposed: { vi: 'công cụ đề xuất', en: 'proposed by the tool', fr: 'proposé par l’outil' },
  'mode-heading': { vi: 'Quý vị đã đi đến đâu?', en: 'How far did you go?', fr: 'Jusqu’où êtes-vous allé ?' },
  note: {
    vi: 'Ghi chú ngắn (không bắt buộc, đừng ghi thông tin cá nhân)',
    en: 'Short note (optional, no personal data)',
    fr: 'Courte remarque (facultative, sans données personnelles)',
  },
  'confirm-text': {
    vi: 'Xác nhận nghĩa là quý vị đã xem lại các bước trên; đề xuất nào còn chọn được tính là quý vị đã thấy.',
    en: 'Confirming means that you have looked through the steps; proposals still chosen count as seen by you.',
    fr: 'Confirmer signifie que vous avez relu les étapes ; les propositions encore choisies comptent comme vues par vous.',
  },
  confirm: { vi: 'Xác nhận hành trình', en: 'Confirm the journey', fr: 'Confirmer le parcours' },
  'confirmed-text': {
    vi: 'Đã tính vào báo cáo của thủ tục “{title}”: {passed} điều đạt, {failed} chưa đạt, {cantTell} cần xem thêm.',
    en: 'Counted in the report of “{title}”. Passed: {passed}; failed: {failed}; to look at: {cantTell}.',
    fr: 'Pris en compte dans le rapport de « {title} ». Conformes : {passed} ; non conformes : {failed} ; à voir : {cantTell}.',
  },
  numbers: {
    vi: 'Đã thấy {observed}/{of} giai đoạn. Mức hiện tại: {level}/5.',
    en: 'Phases seen: {observed} of {of}. Level now: {level} of 5.',
    fr: 'Phases vues : {observed} sur {of}. Niveau actuel : {level} sur 5.',
  },
  'no-report': {
    vi: 'Hành trình đã xác nhận nhưng chưa có báo cáo để gắn vào: lúc ghi chưa gặp trang thủ tục trước khi đăng nhập. Có thể tải tệp hành trình rồi dùng với soicong audit --journey.',
    en: 'The journey is confirmed, but there is no report to put it in: the recording did not meet the procedure’s page before the sign-in. The journey file can be used with soicong audit --journey.',
    fr: 'Le parcours est confirmé, mais aucun rapport ne peut le recevoir : l’enregistrement n’a pas rencontré la page de la démarche avant la connexion. Le fichier peut servir avec soicong audit --journey.',
  },
  reopen: { vi: 'Sửa lại', en: 'Change it', fr: 'Modifier' },
  forget: { vi: 'Xóa hành trình', en: 'Delete the journey', fr: 'Supprimer le parcours' },
  'forget-sure': {
    vi: 'Xóa hẳn hành trình này? Không lấy lại được.',
    en: 'Delete this journey? It cannot be brought back.',
    fr: 'Supprimer ce parcours ? C’est définitif.',
  },
  'forget-keep': { vi: 'Giữ lại', en: 'Keep it', fr: 'Le garder' },
  'forget-now': { vi: 'Xóa hẳn', en: 'Delete', fr: 'Supprimer' },
  'open-report': {
    vi: 'Mở báo cáo của thủ tục',
    en: 'Open the procedure’s report',
    fr: 'Ouvrir le rapport de la démarche',
  },
  'download-report': { vi: 'Tải báo cáo JSON', en: 'Download the report (JSON)', fr: 'Télécharger le rapport (JSON)' },
  'note-heading': {
    vi: 'Có hành trình đã xác nhận, ghi ngày {day}: {phases}/7 giai đoạn',
    en: 'With a confirmed journey, recorded on {day}. Phases: {phases} of 7',
    fr: 'Avec un parcours confirmé, enregistré le {day}. Phases : {phases} sur 7',
  },
  'note-seen': {
    vi: '{steps} bước qua các giai đoạn: {phases}.',
    en: 'Steps: {steps}, through these phases: {phases}.',
    fr: 'Étapes : {steps}, à travers ces phases : {phases}.',
  },
  'note-open': {
    vi: 'Chưa tới: {phases}; những điều thuộc về đó chưa được xét.',
    en: 'Not reached: {phases}; what belongs there was not judged.',
    fr: 'Non atteintes : {phases} ; ce qui en relève n’a pas été jugé.',
  },
  'note-mode': { vi: 'Cách làm: {mode}.', en: 'How: {mode}.', fr: 'Manière : {mode}.' },
  'note-words': {
    vi: 'Ghi chú của người kiểm tra: {note}',
    en: 'The auditor’s note: {note}',
    fr: 'Remarque de l’auditeur : {note}',
  },
  'not-done': {
    vi: 'Chưa làm được: {error}',
    en: 'That did not work: {error}',
    fr: 'Cela n’a pas fonctionné : {error}',
  },
  'not-here': {
    vi: 'Không ghi gì ở trang đăng nhập chung, ngân hàng, thanh toán, y tế. Hãy bắt đầu ở trang thủ tục.',
    en: 'Nothing is recorded on shared sign-in, bank, payment and health sites. Start on the procedure’s page.',
    fr: 'Rien n’est enregistré sur les sites de connexion commune, de banque, de paiement et de santé. Commencez sur la page de la démarche.',
  },
  'not-read': {
    vi: 'Chưa đọc được trang này. Trình duyệt chỉ cho đọc những trang web mà quý vị đã cho phép.',
    en: 'This page cannot be read. Browsers let an extension read only pages you have allowed.',
    fr: 'Cette page ne peut pas être lue. Le navigateur n’ouvre à l’extension que les pages que vous avez autorisées.',
  },
} as const satisfies TextTable;

/** The phases of an application. */
export const PHASE_TEXT: Readonly<Record<Phase, Localized>> = {
  start: { vi: 'Tìm hiểu', en: 'Finding out', fr: 'S’informer' },
  login: { vi: 'Đăng nhập', en: 'Signing in', fr: 'Se connecter' },
  form: { vi: 'Điền đơn', en: 'Filling in', fr: 'Remplir' },
  submit: { vi: 'Nộp hồ sơ', en: 'Sending', fr: 'Envoyer' },
  pay: { vi: 'Thanh toán', en: 'Paying', fr: 'Payer' },
  track: { vi: 'Theo dõi', en: 'Tracking', fr: 'Suivre' },
  result: { vi: 'Nhận kết quả', en: 'Getting the result', fr: 'Recevoir le résultat' },
};

export const MODE_TEXT: Readonly<Record<Mode, Localized>> = {
  'stopped-before-submit': {
    vi: 'Dừng trước khi gửi, không nộp gì',
    en: 'Stopped before sending, nothing was filed',
    fr: 'Arrêt avant l’envoi, rien n’a été déposé',
  },
  sandbox: { vi: 'Hệ thống thử nghiệm', en: 'A test system', fr: 'Un système d’essai' },
  'real-own-case': {
    vi: 'Hồ sơ thật của chính tôi',
    en: 'My own real case',
    fr: 'Mon propre dossier réel',
  },
};

export const SAID_TEXT: Readonly<Record<Said, Localized>> = {
  yes: { vi: 'Có', en: 'Yes', fr: 'Oui' },
  no: { vi: 'Không', en: 'No', fr: 'Non' },
  unseen: { vi: 'Chưa xem', en: 'Not looked at', fr: 'Pas regardé' },
};

/** What an auditor is asked to have looked for. */
export const SIGN_TEXT: Readonly<Record<Sign, Localized>> = {
  nationalSignIn: {
    vi: 'Đăng nhập được bằng tài khoản định danh điện tử (VNeID)',
    en: 'One can sign in with the national electronic identity (VNeID)',
    fr: 'La connexion par l’identité électronique nationale (VNeID) est proposée',
  },
  returnedToProcedure: {
    vi: 'Đăng nhập xong trở lại đúng thủ tục đang làm',
    en: 'After signing in one is back at the same procedure',
    fr: 'Après la connexion, on revient à la même démarche',
  },
  webFormOffered: {
    vi: 'Điền được đơn ngay trên trang',
    en: 'The application can be filled in on the page itself',
    fr: 'La demande se remplit dans la page même',
  },
  knownDataAskedAgain: {
    vi: 'Đã đăng nhập bằng VNeID mà vẫn phải tự điền điều Nhà nước đã biết (họ tên, ngày sinh, nơi cư trú…)',
    en: 'Though signed in with VNeID, one has to fill in what the State knows (name, birth date, residence…)',
    fr: 'Bien que connecté par VNeID, il faut saisir ce que l’État sait déjà (nom, naissance, domicile…)',
  },
  uploadLimitsStated: {
    vi: 'Chỗ tải tệp nói rõ định dạng và dung lượng',
    en: 'Formats and size are stated where files are uploaded',
    fr: 'Formats et taille sont indiqués au dépôt des fichiers',
  },
  progressShown: {
    vi: 'Thấy mình đang ở bước nào trong bao nhiêu bước',
    en: 'One sees which step of how many one is at',
    fr: 'On voit à quelle étape on se trouve, et sur combien',
  },
  draftResumed: {
    vi: 'Lưu nháp rồi mở lại làm tiếp được',
    en: 'A draft can be saved and taken up again',
    fr: 'Un brouillon se garde et se reprend',
  },
  errorNamesField: {
    vi: 'Điền sai thì báo lỗi chỉ rõ ô nào',
    en: 'An error message names the field',
    fr: 'Le message d’erreur désigne le champ',
  },
  timeoutWarned: {
    vi: 'Được báo trước khi phiên làm việc hết hạn',
    en: 'One is warned before the session ends',
    fr: 'On est averti avant la fin de la session',
  },
  remoteSignature: { vi: 'Ký số từ xa được', en: 'One can sign remotely', fr: 'On peut signer à distance' },
  reviewBeforeSending: {
    vi: 'Xem lại được toàn bộ trước khi gửi',
    en: 'Everything can be looked through before sending',
    fr: 'Tout peut être relu avant l’envoi',
  },
  acknowledgementCode: {
    vi: 'Xác nhận nộp có mã hồ sơ',
    en: 'The acknowledgement has a code',
    fr: 'L’accusé porte un numéro de dossier',
  },
  acknowledgementDate: {
    vi: 'Xác nhận nộp có ngày nhận',
    en: 'The acknowledgement has the date of receipt',
    fr: 'L’accusé porte la date de réception',
  },
  acknowledgementDueDate: {
    vi: 'Xác nhận nộp có ngày hẹn trả',
    en: 'The acknowledgement has the due date',
    fr: 'L’accusé porte la date d’échéance',
  },
  noticeBySms: { vi: 'Báo tin qua tin nhắn', en: 'Notices by text message', fr: 'Avis par SMS' },
  noticeByEmail: { vi: 'Báo tin qua thư điện tử', en: 'Notices by e-mail', fr: 'Avis par courriel' },
  noticeByApp: {
    vi: 'Báo tin qua VNeID hoặc ứng dụng khác',
    en: 'Notices by VNeID or another app',
    fr: 'Avis par VNeID ou une autre application',
  },
  amendOrWithdraw: {
    vi: 'Sửa, bổ sung hoặc rút hồ sơ trên mạng được',
    en: 'The application can be amended or withdrawn online',
    fr: 'La demande se modifie ou se retire en ligne',
  },
  paymentOnline: { vi: 'Trả phí trực tuyến được', en: 'Fees can be paid online', fr: 'Les frais se paient en ligne' },
  receiptFile: {
    vi: 'Tải được biên lai điện tử',
    en: 'The receipt can be downloaded',
    fr: 'Le reçu peut être téléchargé',
  },
  electronicResult: {
    vi: 'Nhận kết quả bằng bản điện tử',
    en: 'The result comes as an electronic document',
    fr: 'Le résultat arrive sous forme électronique',
  },
  visitInPersonAsked: {
    vi: 'Vẫn bị yêu cầu đến trực tiếp',
    en: 'A visit in person is asked for',
    fr: 'Un déplacement est exigé',
  },
};
