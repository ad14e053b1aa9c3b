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
  'form-file-gone': {
    vi: '{count} liên kết tải biểu mẫu trả về “không tìm thấy”.',
    en: 'Links to forms that answer “not found”: {count}.',
    fr: 'Liens vers des formulaires qui répondent « introuvable » : {count}.',
  },
  'form-file-is-a-page': {
    vi: 'Liên kết tải biểu mẫu mở ra một trang web, chưa thấy tệp. Hãy mở thử: có thể là trang xem trước, trang đăng nhập hoặc trang báo lỗi.',
    en: 'The link to the form opens a web page, not a file. Open it: it may be a preview, a sign-in or an error page.',
    fr: 'Le lien vers le formulaire ouvre une page, pas un fichier. Ouvrez-le : aperçu, connexion ou page d’erreur.',
  },
  'form-file-refused': {
    vi: 'Máy chủ chưa đưa tệp biểu mẫu cho công cụ (từ chối, lỗi hoặc im lặng). Hãy mở thử bằng tay.',
    en: 'The server did not hand the form to the tool (refused, failed or silent). Open it by hand.',
    fr: 'Le serveur n’a pas remis le formulaire à l’outil (refus, erreur ou silence). Ouvrez-le à la main.',
  },
  'form-files-open': {
    vi: '{count} tệp biểu mẫu mở được.',
    en: 'Form files that can be opened: {count}.',
    fr: 'Fichiers de formulaire qui s’ouvrent : {count}.',
  },
  'form-file-none': {
    vi: 'Trang không có liên kết tải biểu mẫu.',
    en: 'The page links to no form file.',
    fr: 'La page ne renvoie à aucun fichier de formulaire.',
  },
  'form-files-not-asked': {
    vi: 'Chưa kiểm tra: chưa gửi yêu cầu thử tới địa chỉ của các tệp biểu mẫu (tiện ích chưa được phép với máy chủ đó, hoặc tệp do mã lệnh tải).',
    en: 'Not tested: the addresses of the forms were not asked (the extension has no access to that host, or a script fetches the file).',
    fr: 'Non testé : les adresses des formulaires n’ont pas été demandées (l’extension n’a pas accès à cet hôte, ou un script télécharge le fichier).',
  },
  'name-alone': {
    vi: 'Trang nêu tên thủ tục.',
    en: 'The page states the name of the procedure.',
    fr: 'La page indique l’intitulé de la démarche.',
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
  'dossier-not-stated': {
    vi: 'Trang chưa nêu hồ sơ nên chưa xét số lượng.',
    en: 'The page states no dossier, so its numbers are not looked at.',
    fr: 'La page n’indique pas de dossier ; le nombre de pièces n’est pas examiné.',
  },
  'quantity-stated': {
    vi: 'Trang nêu số lượng bản chính, bản sao hoặc số bộ hồ sơ.',
    en: 'The page states how many originals, copies or sets are needed.',
    fr: 'La page indique le nombre d’originaux, de copies ou de jeux.',
  },
  'quantity-missing': {
    vi: 'Hồ sơ có tên giấy tờ nhưng chưa thấy số lượng bản chính, bản sao.',
    en: 'The papers are named, but not how many originals and copies.',
    fr: 'Les pièces sont nommées, mais pas le nombre d’originaux et de copies.',
  },
  'decision-not-shown': {
    vi: 'Trang không nêu số quyết định công bố.',
    en: 'The page shows no decision number.',
    fr: 'La page n’indique pas de numéro de décision.',
  },
  'decision-well-formed': {
    vi: 'Số quyết định đúng mẫu, ví dụ 1204/QĐ-UBND.',
    en: 'The decision number has the usual form, such as 1204/QĐ-UBND.',
    fr: 'Le numéro de décision a la forme habituelle, par exemple 1204/QĐ-UBND.',
  },
  'decision-malformed': {
    vi: 'Số quyết định không theo mẫu “số/QĐ-cơ quan”; cần kiểm tra lại.',
    en: 'The decision number does not have the form “number/QĐ-body”.',
    fr: 'Le numéro de décision n’a pas la forme « numéro/QĐ-organisme ».',
  },
  'addresses-well-formed': {
    vi: 'Chưa thấy địa chỉ mạng nào bị gõ sai.',
    en: 'No mistyped web address was found.',
    fr: 'Aucune adresse web mal saisie n’a été trouvée.',
  },
  'address-malformed': {
    vi: 'Địa chỉ “{address}” bị gõ sai nên không mở được.',
    en: 'The address “{address}” is mistyped and cannot be opened.',
    fr: 'L’adresse « {address} » est mal saisie et ne s’ouvre pas.',
  },
  'validity-stated': {
    vi: 'Trang nêu thời hạn hiệu lực hoặc thời hạn người dân phải nộp.',
    en: 'The page states how long the result is valid or until when to apply.',
    fr: 'La page indique la durée de validité ou la date limite.',
  },
  'validity-not-named': {
    vi: 'Trang không nhắc tới thời hạn hiệu lực hay hạn nộp.',
    en: 'The page names no validity period and no deadline.',
    fr: 'La page ne mentionne ni durée de validité ni date limite.',
  },
  'date-shown': {
    vi: 'Trang cho biết ngày cập nhật hoặc ngày công bố.',
    en: 'The page shows when it was updated or published.',
    fr: 'La page indique sa date de mise à jour ou de publication.',
  },
  'date-missing': {
    vi: 'Chưa thấy ngày cập nhật hay ngày công bố.',
    en: 'No date of update or publication was found.',
    fr: 'Aucune date de mise à jour ou de publication n’a été trouvée.',
  },
  'readable-before-login': {
    vi: 'Nội dung thủ tục đọc được mà không cần đăng nhập.',
    en: 'The procedure can be read without signing in.',
    fr: 'La procédure est lisible sans connexion.',
  },
  'login-first': {
    vi: 'Trang yêu cầu đăng nhập trước; cần người xem nội dung thủ tục có ở nơi công khai không.',
    en: 'The page asks to sign in first; a person has to see whether the content is public elsewhere.',
    fr: 'La page demande d’abord une connexion ; une personne doit vérifier si le contenu est public ailleurs.',
  },
  'json-ld-broken': {
    vi: 'Dữ liệu JSON-LD của trang bị lỗi cú pháp nên máy không đọc được.',
    en: 'The page’s JSON-LD is malformed and no machine can read it.',
    fr: 'Le JSON-LD de la page est mal formé et illisible.',
  },
  'json-ld-service': {
    vi: 'Trang có dữ liệu có cấu trúc mô tả dịch vụ công.',
    en: 'The page describes the service in structured data.',
    fr: 'La page décrit le service en données structurées.',
  },
  'json-ld-absent': {
    vi: 'Trang không có dữ liệu có cấu trúc về dịch vụ.',
    en: 'The page has no structured data about a service.',
    fr: 'La page n’a pas de données structurées sur un service.',
  },
  'record-other-code': {
    vi: 'Mã trên trang khác mã của bản ghi quốc gia được đưa vào.',
    en: 'The page’s code is not that of the national record given.',
    fr: 'Le code de la page n’est pas celui de la fiche nationale fournie.',
  },
  'record-agrees': {
    vi: 'Thời hạn, phí và hồ sơ khớp với bản ghi quốc gia {code}.',
    en: 'Time limit, fee and dossier agree with the national record {code}.',
    fr: 'Délai, frais et dossier concordent avec la fiche nationale {code}.',
  },
  'record-differs': {
    vi: 'Có chỗ khác với bản ghi quốc gia {code}; cần người đối chiếu.',
    en: 'Something differs from the national record {code}; a person has to compare.',
    fr: 'Un élément diffère de la fiche nationale {code} ; une personne doit comparer.',
  },
  'record-time': {
    vi: 'Thời hạn khác với bản ghi quốc gia.',
    en: 'The time limit differs from the national record.',
    fr: 'Le délai diffère de la fiche nationale.',
  },
  'record-fee': {
    vi: 'Phí, lệ phí khác với bản ghi quốc gia.',
    en: 'The fee differs from the national record.',
    fr: 'Les frais diffèrent de la fiche nationale.',
  },
  'record-paper': {
    vi: 'Chưa thấy giấy tờ “{paper}” có trong bản ghi quốc gia.',
    en: 'The paper “{paper}” of the national record was not found.',
    fr: 'La pièce « {paper} » de la fiche nationale n’a pas été trouvée.',
  },
  'start-not-found': {
    vi: 'Trang ghi là nộp được trực tuyến nhưng chưa thấy nút bắt đầu; cần người xem.',
    en: 'The page says it can be done online, but no start button was found; a person has to look.',
    fr: 'La page annonce un dépôt en ligne, mais aucun bouton n’a été trouvé ; une personne doit regarder.',
  },
  'start-not-promised': {
    vi: 'Trang không nói thủ tục nộp được trực tuyến.',
    en: 'The page does not say that one can apply online.',
    fr: 'La page n’annonce pas de dépôt en ligne.',
  },
  'start-by-script': {
    vi: 'Có nút nộp trực tuyến.',
    en: 'There is a button to apply online.',
    fr: 'Un bouton permet de déposer en ligne.',
  },
  'start-leads-on': {
    vi: 'Nút nộp trực tuyến dẫn tới một trang khác của dịch vụ.',
    en: 'The start button leads on to the service.',
    fr: 'Le bouton mène au service.',
  },
  'start-leads-nowhere': {
    vi: 'Nút nộp trực tuyến dẫn về trang chủ hoặc một tệp văn bản.',
    en: 'The start button leads to the home page or to a document.',
    fr: 'Le bouton mène à la page d’accueil ou à un document.',
  },
  'offline-way': {
    vi: 'Trang nêu cách nộp không cần mạng: trực tiếp hoặc bưu chính.',
    en: 'The page names a way without the Internet: in person or by post.',
    fr: 'La page indique une voie hors ligne : au guichet ou par la poste.',
  },
  'offline-way-missing': {
    vi: 'Chưa thấy cách nộp trực tiếp hoặc qua bưu chính; cần người xem thủ tục có bắt buộc trực tuyến không.',
    en: 'No way in person or by post was found; a person has to see whether online is mandatory.',
    fr: 'Aucune voie au guichet ou par la poste n’a été trouvée ; une personne doit vérifier si le dépôt en ligne est obligatoire.',
  },
  'ways-not-stated': {
    vi: 'Trang chưa nêu cách nộp.',
    en: 'The page states no way to apply.',
    fr: 'La page n’indique pas comment déposer.',
  },
  'help-found': {
    vi: 'Trang có số điện thoại hoặc thư điện tử hỗ trợ.',
    en: 'The page gives a phone number or e-mail for help.',
    fr: 'La page donne un numéro ou une adresse d’aide.',
  },
  'help-missing': {
    vi: 'Chưa thấy số điện thoại hay thư điện tử hỗ trợ trên trang.',
    en: 'No phone number or e-mail for help was found.',
    fr: 'Aucun numéro ni adresse d’aide n’a été trouvé.',
  },
  'guide-found': {
    vi: 'Trang có hướng dẫn hoặc hỏi đáp.',
    en: 'The page leads to a guide or to questions and answers.',
    fr: 'La page mène à un guide ou à une foire aux questions.',
  },
  'guide-missing': {
    vi: 'Chưa thấy liên kết tới hướng dẫn hay hỏi đáp.',
    en: 'No guide and no questions and answers were found.',
    fr: 'Aucun guide ni foire aux questions n’a été trouvé.',
  },
  'feedback-found': {
    vi: 'Trang có nơi góp ý, phản ánh hoặc đánh giá.',
    en: 'The page has a place for feedback.',
    fr: 'La page permet de donner son avis.',
  },
  'feedback-missing': {
    vi: 'Chưa thấy nơi góp ý, phản ánh hay đánh giá.',
    en: 'No place for feedback was found.',
    fr: 'Aucun moyen de donner son avis n’a été trouvé.',
  },
  'complaint-found': {
    vi: 'Trang cho biết cách khiếu nại hoặc phản ánh.',
    en: 'The page says how to complain or appeal.',
    fr: 'La page indique comment faire une réclamation.',
  },
  'complaint-missing': {
    vi: 'Chưa thấy cách khiếu nại hay phản ánh.',
    en: 'No way to complain or appeal was found.',
    fr: 'Aucune voie de réclamation n’a été trouvée.',
  },
  'tracking-found': {
    vi: 'Trang có lối tra cứu tình trạng hồ sơ.',
    en: 'The page leads to the status of an application.',
    fr: 'La page mène au suivi du dossier.',
  },
  'tracking-missing': {
    vi: 'Chưa thấy lối tra cứu hồ sơ trên trang này; có thể nằm ở trang khác.',
    en: 'No way to track an application was found on this page; it may be elsewhere.',
    fr: 'Aucun suivi de dossier n’a été trouvé sur cette page ; il est peut-être ailleurs.',
  },
  'accessibility-found': {
    vi: 'Trang dẫn tới thông tin về khả năng tiếp cận.',
    en: 'The page leads to information about accessibility.',
    fr: 'La page mène à une information sur l’accessibilité.',
  },
  'accessibility-missing': {
    vi: 'Chưa thấy tuyên bố hoặc kết quả đánh giá khả năng tiếp cận trên trang này; có thể nằm ở trang khác.',
    en: 'No accessibility statement or assessment was found on this page; it may be elsewhere.',
    fr: 'Aucune déclaration ni évaluation d’accessibilité n’a été trouvée sur cette page ; elle est peut-être ailleurs.',
  },
  'host-is-local': {
    vi: 'Trang mở từ máy cục bộ hoặc địa chỉ thử nên không xét tên miền và mã hóa.',
    en: 'The page is local or a test address, so domain and encryption are not judged.',
    fr: 'La page est locale ou de test ; domaine et chiffrement ne sont pas jugés.',
  },
  'page-https': {
    vi: 'Trang dùng HTTPS.',
    en: 'The page uses HTTPS.',
    fr: 'La page utilise HTTPS.',
  },
  'page-not-https': {
    vi: 'Trang mở bằng HTTP nên nội dung có thể bị đọc hoặc sửa trên đường truyền.',
    en: 'The page came over HTTP, so others can read or change it on the way.',
    fr: 'La page est servie en HTTP ; elle peut être lue ou modifiée en chemin.',
  },
  'form-not-https': {
    vi: 'Biểu mẫu gửi dữ liệu qua HTTP.',
    en: 'A form sends its data over HTTP.',
    fr: 'Un formulaire envoie ses données en HTTP.',
  },
  'no-personal-fields': {
    vi: 'Trang không hỏi thông tin cá nhân.',
    en: 'The page asks for no personal data.',
    fr: 'La page ne demande pas de données personnelles.',
  },
  'privacy-found': {
    vi: 'Trang có thông tin về bảo vệ dữ liệu cá nhân.',
    en: 'The page informs about the protection of personal data.',
    fr: 'La page informe sur la protection des données personnelles.',
  },
  'privacy-missing': {
    vi: 'Trang hỏi thông tin cá nhân nhưng chưa thấy thông báo về cách xử lý; cần người xem.',
    en: 'The page asks for personal data, but no notice on how they are used was found; a person has to look.',
    fr: 'La page demande des données personnelles sans information trouvée sur leur traitement ; une personne doit regarder.',
  },
  'personal-data-in-address': {
    vi: 'Biểu mẫu đưa thông tin cá nhân vào địa chỉ trang, nơi máy chủ và lịch sử trình duyệt ghi lại.',
    en: 'The form puts personal data into the address, where servers and browser history keep it.',
    fr: 'Le formulaire met des données personnelles dans l’adresse, où elles sont conservées.',
  },
  'tracker-on-form': {
    vi: 'Trang hỏi thông tin cá nhân và nạp mã theo dõi của {count} bên khác.',
    en: 'The page asks for personal data and loads trackers of {count} others.',
    fr: 'La page demande des données personnelles et charge des traceurs de {count} tiers.',
  },
  'form-without-trackers': {
    vi: 'Chưa thấy mã theo dõi của bên khác trên trang hỏi thông tin cá nhân.',
    en: 'No trackers of others were found on the page that asks for personal data.',
    fr: 'Aucun traceur tiers n’a été trouvé sur la page qui demande des données personnelles.',
  },
  'domain-official': {
    vi: 'Trang nằm dưới tên miền .gov.vn.',
    en: 'The page is under .gov.vn.',
    fr: 'La page est sous .gov.vn.',
  },
  'domain-vn': {
    vi: 'Tên miền {host} là .vn nhưng không phải .gov.vn; cần người xác nhận là của cơ quan nhà nước.',
    en: 'The domain {host} is under .vn but not .gov.vn; a person has to confirm whose it is.',
    fr: 'Le domaine {host} est en .vn mais pas en .gov.vn ; une personne doit confirmer à qui il appartient.',
  },
  'domain-foreign': {
    vi: 'Trang thủ tục nằm ở {host}, không phải tên miền của cơ quan nhà nước Việt Nam.',
    en: 'The procedure is published at {host}, which is no domain of a Vietnamese state body.',
    fr: 'La procédure est publiée sur {host}, qui n’est pas un domaine public vietnamien.',
  },
  'viewport-set': {
    vi: 'Trang khai báo chiều rộng theo màn hình.',
    en: 'The page follows the width of the screen.',
    fr: 'La page suit la largeur de l’écran.',
  },
  'viewport-missing': {
    vi: 'Trang chưa khai báo viewport nên điện thoại hiện bản thu nhỏ khó đọc.',
    en: 'The page sets no viewport, so phones show it tiny.',
    fr: 'La page ne définit pas de viewport ; elle s’affiche en tout petit sur téléphone.',
  },
  'lang-missing': {
    vi: 'Trang chưa khai báo ngôn ngữ.',
    en: 'The page declares no language.',
    fr: 'La page ne déclare pas de langue.',
  },
  'lang-wrong': {
    vi: 'Ngôn ngữ khai báo khác ngôn ngữ của nội dung.',
    en: 'The declared language is not that of the content.',
    fr: 'La langue déclarée n’est pas celle du contenu.',
  },
  'lang-declared': {
    vi: 'Ngôn ngữ khai báo đúng.',
    en: 'The declared language is right.',
    fr: 'La langue déclarée est correcte.',
  },
  'lang-and-translation': {
    vi: 'Ngôn ngữ khai báo đúng và có bản ngôn ngữ khác.',
    en: 'The declared language is right and there is a version in another language.',
    fr: 'La langue déclarée est correcte et il existe une version dans une autre langue.',
  },
  'steps-not-stated': {
    vi: 'Trang chưa nêu các bước nên chưa xét cách viết.',
    en: 'The page states no steps, so their wording is not judged.',
    fr: 'La page n’indique pas d’étapes ; leur rédaction n’est pas jugée.',
  },
  'sentences-short': {
    vi: 'Câu trong phần trình tự dài trung bình {words} tiếng, dễ theo dõi.',
    en: 'Sentences in the steps have {words} syllables on average, easy to follow.',
    fr: 'Les phrases des étapes comptent en moyenne {words} syllabes, faciles à suivre.',
  },
  'sentences-long': {
    vi: 'Câu trong phần trình tự dài trung bình {words} tiếng; nên xem lại cho dễ hiểu.',
    en: 'Sentences in the steps have {words} syllables on average; somebody should see whether they can be simpler.',
    fr: 'Les phrases des étapes comptent en moyenne {words} syllabes ; il faudrait voir si elles peuvent être plus simples.',
  },
  'plugin-needed': {
    vi: 'Trang cần phần bổ trợ mà trình duyệt ngày nay không còn chạy.',
    en: 'The page needs a plug-in that browsers no longer run.',
    fr: 'La page exige un module que les navigateurs n’exécutent plus.',
  },
  'paste-blocked': {
    vi: 'Ô nhập chặn dán nên người dùng trình quản lý mật khẩu hoặc trình đọc màn hình bị cản trở.',
    en: 'A field blocks pasting, which hinders password managers and assistive tools.',
    fr: 'Un champ empêche de coller, ce qui gêne les gestionnaires de mots de passe.',
  },
  'old-browser-needed': {
    vi: 'Trang yêu cầu Internet Explorer, trình duyệt không còn được hỗ trợ.',
    en: 'The page asks for Internet Explorer, which is no longer supported.',
    fr: 'La page demande Internet Explorer, qui n’est plus pris en charge.',
  },
  'nobody-locked-out': {
    vi: 'Chưa thấy yêu cầu phần bổ trợ, trình duyệt cũ hay chặn dán.',
    en: 'No plug-in, old browser or paste block was found.',
    fr: 'Aucun module, ancien navigateur ou blocage du collage n’a été trouvé.',
  },
  'journey-seen': {
    vi: 'Người kiểm tra đã thấy điều này khi làm thử.',
    en: 'The auditor saw it while walking through.',
    fr: 'L’auditeur l’a constaté pendant le parcours.',
  },
  'journey-not-seen': {
    vi: 'Người kiểm tra đã tìm mà không thấy khi làm thử.',
    en: 'The auditor looked for it while walking through and did not find it.',
    fr: 'L’auditeur l’a cherché pendant le parcours sans le trouver.',
  },
  'journey-phase-not-walked': {
    vi: 'Lần ghi chưa đi tới giai đoạn này.',
    en: 'The recording did not reach this phase.',
    fr: 'L’enregistrement n’a pas atteint cette étape.',
  },
  'journey-not-looked-for': {
    vi: 'Lần ghi có giai đoạn này nhưng chưa ai xác nhận điều cần xem.',
    en: 'The recording has this phase, but nobody confirmed what to look for.',
    fr: 'L’enregistrement contient cette étape, mais rien n’a été confirmé.',
  },
  'level-not-full': {
    vi: 'Dịch vụ không ghi là toàn trình.',
    en: 'The service is not marked end-to-end.',
    fr: 'Le service n’est pas indiqué comme entièrement en ligne.',
  },
  'visit-needed': {
    vi: 'Trang ghi “toàn trình” nhưng khi làm thử vẫn phải đến trực tiếp.',
    en: 'The page says “end-to-end”, but the walk-through needed a visit in person.',
    fr: 'La page annonce « entièrement en ligne », mais le parcours a exigé un déplacement.',
  },
  'journey-online': {
    vi: 'Đã làm từ lúc nộp đến lúc nhận kết quả mà không phải đến nơi.',
    en: 'From submission to result no visit was needed.',
    fr: 'Du dépôt au résultat, aucun déplacement n’a été nécessaire.',
  },
  'journey-form': {
    vi: 'Có biểu mẫu điện tử để điền trên trang.',
    en: 'There is a web form to fill in.',
    fr: 'Un formulaire web est proposé.',
  },
  'journey-no-form': {
    vi: 'Bước khai thông tin không có biểu mẫu điện tử.',
    en: 'The form step offers no web form.',
    fr: 'L’étape de saisie ne propose pas de formulaire web.',
  },
  'upload-limits-missing': {
    vi: 'Nơi tải tệp lên chưa nói rõ định dạng hoặc dung lượng.',
    en: 'Where files are uploaded, formats or size are not stated.',
    fr: 'Les formats ou la taille des fichiers ne sont pas indiqués.',
  },
  'upload-too-small': {
    vi: 'Chỉ cho tải tệp tới {megabytes} MB, nhỏ hơn một bản quét màu thông thường.',
    en: 'Files may only have {megabytes} MB, less than an ordinary colour scan.',
    fr: 'Les fichiers sont limités à {megabytes} Mo, moins qu’une numérisation ordinaire.',
  },
  'upload-limits-stated': {
    vi: 'Nơi tải tệp lên nói rõ định dạng và dung lượng.',
    en: 'Formats and size are stated where files are uploaded.',
    fr: 'Formats et taille sont indiqués au dépôt des fichiers.',
  },
  'data-known': {
    vi: 'Chỉ {count} thông tin đã có bị hỏi lại.',
    en: 'Only {count} known items were asked again.',
    fr: 'Seuls {count} éléments connus ont été redemandés.',
  },
  'data-asked-again': {
    vi: '{count} thông tin Nhà nước đã có vẫn bị hỏi lại.',
    en: '{count} items the State knows were asked again.',
    fr: '{count} éléments déjà connus de l’État ont été redemandés.',
  },
  'fee-none': {
    vi: 'Thủ tục không thu phí nên không xét thanh toán.',
    en: 'There is no fee, so payment is not looked at.',
    fr: 'Il n’y a pas de frais ; le paiement n’est pas examiné.',
  },
  acknowledged: {
    vi: 'Giấy hẹn có mã, ngày nhận và ngày trả.',
    en: 'The receipt has a code, the date and the due date.',
    fr: 'L’accusé porte un code, la date et l’échéance.',
  },
  'acknowledgement-incomplete': {
    vi: 'Xác nhận nộp hồ sơ còn thiếu: {missing}.',
    en: 'The acknowledgement lacks: {missing}.',
    fr: 'L’accusé de réception ne contient pas : {missing}.',
  },
  notified: {
    vi: 'Có báo tin qua: {channels}.',
    en: 'Notices are sent by: {channels}.',
    fr: 'Des avis sont envoyés par : {channels}.',
  },
  'not-notified': {
    vi: 'Không có kênh báo tin khi hồ sơ thay đổi.',
    en: 'No notices are sent when the status changes.',
    fr: 'Aucun avis n’est envoyé lors des changements.',
  },
} as const satisfies TextTable;
