import type { TextTable } from '../localized';

/** Reasons of the procedure rules. */
export const PROCEDURE_REASONS = {
  'part-stated': {
    vi: 'Phần này có trên trang.',
    en: 'The page states this part.',
    fr: 'La page indique cette partie.',
  },
  'part-missing': {
    vi: 'Chưa thấy phần này trên trang.',
    en: 'This part was not found on the page.',
    fr: 'Cette partie n’a pas été trouvée sur la page.',
  },
  'part-empty': {
    vi: 'Có nhãn nhưng chưa thấy nội dung phía sau.',
    en: 'The label is there, nothing stands behind it.',
    fr: 'Le libellé est présent, mais rien ne le suit.',
  },
  'part-placeholder': {
    vi: 'Phía sau nhãn chỉ là chữ giữ chỗ, chưa có nội dung.',
    en: 'Only a placeholder stands behind the label.',
    fr: 'Seul un texte provisoire suit le libellé.',
  },
  'part-none': {
    vi: 'Trang chỉ ghi “Không”, trong khi thủ tục nào cũng phải có phần này.',
    en: 'The page only says “none”, though every procedure has this part.',
    fr: 'La page indique seulement « néant », alors que toute procédure comporte cette partie.',
  },
  'part-bare-number': {
    vi: 'Chỉ có một con số, chưa rõ là số tiền, số lần hay đơn vị gì.',
    en: 'There is only a number; what it counts is not said.',
    fr: 'Seul un nombre est indiqué, sans unité.',
  },
  'part-unclear': {
    vi: 'Có nội dung nhưng công cụ chưa hiểu chắc; cần người đọc xem đoạn này có đủ rõ không.',
    en: 'There is text, but the tool is not sure what it means; a person has to judge this passage.',
    fr: 'Il y a un texte, mais l’outil n’en est pas sûr ; une personne doit juger ce passage.',
  },
  'part-in-image': {
    vi: 'Nội dung nằm trong hình ảnh nên công cụ không đọc được; trình đọc màn hình cũng vậy.',
    en: 'The content is in a picture, which neither the tool nor a screen reader can read.',
    fr: 'Le contenu est dans une image, que ni l’outil ni un lecteur d’écran ne peuvent lire.',
  },
  'part-in-file': {
    vi: 'Nội dung chỉ nằm ở một tệp hoặc trang khác; cần mở ra xem.',
    en: 'The content is only in a file or on another page; somebody has to open it.',
    fr: 'Le contenu se trouve seulement dans un fichier ou sur une autre page ; il faut l’ouvrir.',
  },
  'part-in-field': {
    vi: 'Nội dung nằm trong một ô nhập, công cụ không đọc ô nhập.',
    en: 'The content is in a form field; the tool never reads fields.',
    fr: 'Le contenu est dans un champ de formulaire ; l’outil ne lit jamais les champs.',
  },
  'part-elsewhere': {
    vi: 'Chưa thấy phần riêng, nhưng một đoạn khác có vẻ đã nói điều này; cần người xem.',
    en: 'There is no block of its own, but another passage seems to say it; a person has to look.',
    fr: 'Il n’y a pas de partie dédiée, mais un autre passage semble le dire ; une personne doit regarder.',
  },
  'procedure-page-other': {
    vi: 'Trang này không trình bày một thủ tục (loại trang: {kind}).',
    en: 'This page does not present a procedure (kind of page: {kind}).',
    fr: 'Cette page ne présente pas une procédure (type de page : {kind}).',
  },
  'procedure-page-empty': {
    vi: 'Không đọc được: trang là một ứng dụng chưa hiện nội dung.',
    en: 'Could not be read: the page is an application that showed no content.',
    fr: 'Lecture impossible : la page est une application qui n’a affiché aucun contenu.',
  },
  'procedure-page-unreadable': {
    vi: 'Không đọc được: nội dung nằm trong ảnh chụp hoặc tệp nhúng.',
    en: 'Could not be read: the content is in scanned pictures or an embedded file.',
    fr: 'Lecture impossible : le contenu est dans des images numérisées ou un fichier intégré.',
  },
  'procedure-page-cut': {
    vi: 'Trang quá dài, công cụ chỉ đọc được một phần nên chưa kết luận.',
    en: 'The page is too long to be read whole, so nothing is concluded.',
    fr: 'La page est trop longue pour être lue en entier ; aucune conclusion n’est tirée.',
  },
  'procedure-page-unsure': {
    vi: 'Chưa thấy phần này, nhưng công cụ không chắc đây là trang trình bày một thủ tục; cần người xem.',
    en: 'This part was not found, but the tool is not sure that the page presents a procedure; a person has to look.',
    fr: 'Cette partie n’a pas été trouvée, mais l’outil n’est pas sûr que la page présente une procédure ; une personne doit regarder.',
  },
  'agency-by-competence': {
    vi: 'Cơ quan được nêu ở mục cơ quan có thẩm quyền.',
    en: 'The body is named as the competent authority.',
    fr: 'L’organisme est indiqué comme autorité compétente.',
  },
  'name-and-code': {
    vi: 'Trang nêu tên và mã thủ tục {code}.',
    en: 'The page states the name and the code {code}.',
    fr: 'La page indique l’intitulé et le code {code}.',
  },
  'name-in-window-title': {
    vi: 'Tên thủ tục chỉ có ở tiêu đề cửa sổ, chưa thấy trong nội dung; cần người xem.',
    en: 'The name stands only in the window title, not in the content; a person has to look.',
    fr: 'L’intitulé figure seulement dans le titre de la fenêtre ; une personne doit regarder.',
  },
  'name-missing': {
    vi: 'Chưa thấy tên thủ tục; tiêu đề trang chỉ là chữ chung.',
    en: 'The name of the procedure was not found; the heading is generic.',
    fr: 'L’intitulé de la procédure n’a pas été trouvé ; le titre est générique.',
  },
  'code-missing': {
    vi: 'Chưa thấy mã thủ tục.',
    en: 'The procedure code was not found.',
    fr: 'Le code de la procédure n’a pas été trouvé.',
  },
  'code-placeholder': {
    vi: 'Có nhãn mã thủ tục nhưng chưa có mã.',
    en: 'There is a label for the code, but no code.',
    fr: 'Le libellé du code est présent, mais pas le code.',
  },
  'code-unusual': {
    vi: 'Mã không theo mẫu của Cơ sở dữ liệu quốc gia (ví dụ 1.001193); cần người xem.',
    en: 'The code does not have the form of the national database (such as 1.001193); a person has to look.',
    fr: 'Le code n’a pas la forme de la base nationale (par exemple 1.001193) ; une personne doit regarder.',
  },
  'level-stated': {
    vi: 'Trang nêu mức độ cung cấp dịch vụ trực tuyến.',
    en: 'The page states the level of the online service.',
    fr: 'La page indique le niveau du service en ligne.',
  },
  'level-not-stated': {
    vi: 'Trang chưa nêu mức độ cung cấp nên chưa xét lý do.',
    en: 'The page states no level, so there is no reason to look for.',
    fr: 'La page n’indique pas de niveau ; la raison n’est pas examinée.',
  },
  'level-not-partial': {
    vi: 'Dịch vụ không ở mức “một phần” nên không cần nêu lý do.',
    en: 'The service is not offered in part, so no reason is needed.',
    fr: 'Le service n’est pas partiel ; aucune raison n’est requise.',
  },
  'level-reason-stated': {
    vi: 'Trang nêu lý do chỉ cung cấp một phần.',
    en: 'The page says why the service is offered in part only.',
    fr: 'La page explique pourquoi le service n’est que partiel.',
  },
  'level-reason-missing': {
    vi: 'Dịch vụ ghi là “một phần” nhưng chưa thấy lý do được công bố.',
    en: 'The service is marked “partial”, but no reason was found.',
    fr: 'Le service est indiqué comme partiel, mais aucune raison n’a été trouvée.',
  },
  'level-retired': {
    vi: 'Trang còn dùng “mức độ 3”, “mức độ 4”; nay là “toàn trình” hoặc “một phần”.',
    en: 'The page still uses “level 3” or “level 4”; today it is end-to-end or partial.',
    fr: 'La page emploie encore « niveau 3 » ou « niveau 4 » ; on dit aujourd’hui entièrement ou partiellement en ligne.',
  },
  'form-file': {
    vi: 'Có liên kết tải mẫu.',
    en: 'There is a link that fetches the form.',
    fr: 'Un lien permet de télécharger le formulaire.',
  },
  'form-file-by-script': {
    vi: 'Mẫu được tải bằng mã lệnh, công cụ không biết địa chỉ tệp; cần người bấm thử.',
    en: 'A script fetches the form and the address is unknown; a person has to try.',
    fr: 'Un script télécharge le formulaire ; une personne doit essayer.',
  },
  'form-not-downloadable': {
    vi: 'Hồ sơ cần mẫu đơn, tờ khai nhưng chưa thấy liên kết tải về.',
    en: 'The dossier needs a form, but no link fetches it.',
    fr: 'Le dossier demande un formulaire, mais aucun lien ne permet de le télécharger.',
  },
  'form-none-needed': {
    vi: 'Trang nói rõ thủ tục không cần mẫu.',
    en: 'The page says that no form is needed.',
    fr: 'La page précise qu’aucun formulaire n’est requis.',
  },
  'form-not-named': {
    vi: 'Hồ sơ không nhắc tới mẫu đơn, tờ khai nào.',
    en: 'The dossier names no form.',
    fr: 'Le dossier ne mentionne aucun formulaire.',
  },
  'body-none-abolished': {
    vi: 'Chưa thấy tên cơ quan đã bãi bỏ ngoài phần căn cứ pháp lý.',
    en: 'No abolished body was found outside the legal basis.',
    fr: 'Aucun organisme supprimé n’a été trouvé hors de la base légale.',
  },
  'body-abolished': {
    vi: 'Trang còn hướng người dân tới “{body}”, cơ quan hoặc cấp này không còn.',
    en: 'The page still sends people to “{body}”, which no longer exists.',
    fr: 'La page renvoie encore vers « {body} », qui n’existe plus.',
  },
  'body-mentioned': {
    vi: 'Trang nhắc tới “{body}”; cần người xem đó là trích dẫn hay là nơi người dân phải đến.',
    en: 'The page mentions “{body}”; a person has to see whether it is a citation or a place to go.',
    fr: 'La page mentionne « {body} » ; une personne doit voir s’il s’agit d’une citation ou d’un lieu où se rendre.',
  },
  'form-contradiction': {
    vi: 'Trang ghi không có mẫu, nhưng hồ sơ lại nhắc tới mẫu đơn, tờ khai; cần người xem.',
    en: 'The page says there is no form, but the dossier names one; a person has to look.',
    fr: 'La page indique qu’il n’y a pas de formulaire, mais le dossier en mentionne un ; une personne doit regarder.',
  },
} as const satisfies TextTable;
