import type { TextTable } from '../localized';

/** Reasons of our own accessibility rules, in the order of the rules. */
export const OWN_ACCESSIBILITY_REASONS = {
  'elements-fine': {
    vi: 'Không thấy vấn đề ở các phần tử mà quy tắc nói tới.',
    en: 'No problem was seen in the elements the rule speaks about.',
    fr: 'Aucun problème constaté dans les éléments concernés par la règle.',
  },
  'no-such-elements': {
    vi: 'Trang không có phần tử nào mà quy tắc nói tới.',
    en: 'The page has no element the rule speaks about.',
    fr: 'La page ne contient aucun élément concerné par la règle.',
  },
  'page-language-differs': {
    vi: 'Ngôn ngữ khai báo ở thẻ html khác với ngôn ngữ của nội dung.',
    en: 'The language declared on the html element is not the language of the content.',
    fr: 'La langue déclarée sur l’élément html n’est pas celle du contenu.',
  },
  'page-language-unclear': {
    vi: 'Ngôn ngữ khai báo có vẻ khác với nội dung, nhưng trang có ít chữ nên cần người xem.',
    en: 'The declared language seems to differ from the content, but there is little text: a person has to look.',
    fr: 'La langue déclarée semble différer du contenu, mais le texte est court : une personne doit regarder.',
  },
  'part-language-differs': {
    vi: 'Đoạn này khai báo một ngôn ngữ nhưng viết bằng ngôn ngữ khác.',
    en: 'This part declares one language and is written in another.',
    fr: 'Ce passage déclare une langue et est écrit dans une autre.',
  },
  'part-language-unclear': {
    vi: 'Đoạn ngắn này có vẻ viết bằng ngôn ngữ khác với khai báo; cần kiểm tra.',
    en: 'This short part seems to be in another language than declared; please check.',
    fr: 'Ce court passage semble être dans une autre langue que celle déclarée ; à vérifier.',
  },
  'part-language-unmarked': {
    vi: 'Đoạn này có vẻ viết bằng ngôn ngữ khác với cả trang mà chưa có thuộc tính lang; cần kiểm tra.',
    en: 'This block seems to be in another language than the page and has no lang attribute; please check.',
    fr: 'Ce bloc semble être dans une autre langue que la page, sans attribut lang ; à vérifier.',
  },
  'text-in-legacy-font': {
    vi: 'Chữ dùng phông và bảng mã cũ (.VnTime, VNI), chưa phải Unicode.',
    en: 'The text uses an old font and encoding (.VnTime, VNI), not Unicode.',
    fr: 'Le texte utilise une ancienne police et un ancien codage (.VnTime, VNI), pas Unicode.',
  },
  'text-in-legacy-encoding': {
    vi: 'Chữ tiếng Việt nằm trong bảng mã cũ (TCVN3, VNI) nên máy đọc thành ký tự lạ.',
    en: 'Vietnamese text is in an old encoding (TCVN3, VNI) and is read as odd characters.',
    fr: 'Du texte vietnamien est dans un ancien codage (TCVN3, VNI) et se lit comme des caractères étranges.',
  },
  'text-is-decomposed': {
    vi: '{count} chữ cái có dấu được ghép từ nhiều ký tự (NFD) thay vì một ký tự dựng sẵn.',
    en: '{count} accented letters are built from several characters (NFD) instead of one.',
    fr: '{count} lettres accentuées sont composées de plusieurs caractères (NFD) au lieu d’un seul.',
  },
  'text-without-diacritics': {
    vi: 'Nội dung tiếng Việt viết không dấu.',
    en: 'The Vietnamese text is written without diacritics.',
    fr: 'Le texte vietnamien est écrit sans diacritiques.',
  },
  'text-needs-right-to-left': {
    vi: 'Chữ viết từ phải sang trái nhưng được hiển thị từ trái sang phải.',
    en: 'Right-to-left script is shown from left to right.',
    fr: 'Une écriture de droite à gauche est affichée de gauche à droite.',
  },
  'text-needs-left-to-right': {
    vi: 'Chữ viết từ trái sang phải nhưng được đặt hướng từ phải sang trái.',
    en: 'Left-to-right text is set to run from right to left.',
    fr: 'Un texte de gauche à droite est orienté de droite à gauche.',
  },
  'title-says-nothing': {
    vi: 'Tiêu đề trang không cho biết trang nói về điều gì.',
    en: 'The page title does not tell what the page is about.',
    fr: 'Le titre de la page n’indique pas son sujet.',
  },
  'heading-says-nothing': {
    vi: 'Tiêu đề này không cho biết phần dưới nói về điều gì.',
    en: 'This heading does not tell what the part below is about.',
    fr: 'Ce titre n’indique pas le sujet de la partie qui suit.',
  },
  'bold-line-looks-like-heading': {
    vi: 'Dòng in đậm này trông như tiêu đề nhưng chưa phải thẻ tiêu đề; cần kiểm tra.',
    en: 'This bold line looks like a heading and is not marked as one; please check.',
    fr: 'Cette ligne en gras ressemble à un titre sans être balisée comme tel ; à vérifier.',
  },
  'texts-stand-in-another-order': {
    vi: 'Đoạn này đứng trước trong mã nhưng nằm sau đoạn kế tiếp trên màn hình; cần kiểm tra thứ tự đọc.',
    en: 'This text comes first in the markup but after its neighbour on the screen; please check the reading order.',
    fr: 'Ce texte vient d’abord dans le code mais après son voisin à l’écran ; vérifiez l’ordre de lecture.',
  },
  'new-window-by-script': {
    vi: 'Một đoạn mã có vẻ mở cửa sổ mới khi bấm vào đây mà không báo trước; cần kiểm tra.',
    en: 'A script seems to open a new window from here without notice; please check.',
    fr: 'Un script semble ouvrir une nouvelle fenêtre depuis cet élément sans prévenir ; à vérifier.',
  },
  'alternative-says-image': {
    vi: 'Văn bản thay thế mở đầu bằng "hình ảnh của…": phần mềm đã tự báo đó là hình; cần kiểm tra.',
    en: 'The alternative begins with “image of…”: software says that by itself; please check.',
    fr: 'L’alternative commence par « image de… », ce que le logiciel annonce déjà ; à vérifier.',
  },
  'alternative-is-long': {
    vi: 'Văn bản thay thế rất dài và phải nghe một hơi; nội dung này có lẽ nên nằm trong trang.',
    en: 'The alternative is very long and is read in one go; its content may belong into the page.',
    fr: 'L’alternative est très longue et lue d’un trait ; son contenu a peut-être sa place dans la page.',
  },
  'heading-is-a-paragraph': {
    vi: 'Tiêu đề dài như một đoạn văn; có lẽ thẻ tiêu đề chỉ được dùng để làm chữ to.',
    en: 'The heading is as long as a paragraph; it may be a heading only to make the text large.',
    fr: 'Le titre est long comme un paragraphe ; il ne sert peut-être qu’à agrandir le texte.',
  },
  'link-text-is-an-address': {
    vi: 'Chữ của liên kết là một địa chỉ dài, khi nghe sẽ bị đọc từng ký tự; cần kiểm tra.',
    en: 'The link’s text is a long address, which is read out letter by letter; please check.',
    fr: 'Le texte du lien est une longue adresse, lue caractère par caractère ; à vérifier.',
  },
  'link-target-missing': {
    vi: 'Chưa thấy trong trang vị trí mà liên kết này dẫn tới; cần kiểm tra.',
    en: 'The place this link leads to was not seen in the page; please check.',
    fr: 'L’endroit visé par ce lien n’a pas été trouvé dans la page ; à vérifier.',
  },
  'table-meaning-removed': {
    vi: 'Bảng có tiêu đề và ô tiêu đề, nhưng role="presentation" khiến phần mềm không báo đó là bảng.',
    en: 'The table has a caption and header cells, but role="presentation" hides from software that it is a table.',
    fr: 'Le tableau a une légende et des cellules d’en-tête, mais role="presentation" cache que c’est un tableau.',
  },
  'control-out-of-tab-order': {
    vi: 'Phím Tab bỏ qua phần tử này (tabindex="-1"); cần kiểm tra có cách khác để tới bằng bàn phím không.',
    en: 'Tab passes over this element (tabindex="-1"); please check whether the keyboard reaches it in another way.',
    fr: 'Tab saute cet élément (tabindex="-1") ; vérifiez si le clavier l’atteint autrement.',
  },
  'list-is-empty': {
    vi: 'Danh sách hoặc mục danh sách không có nội dung.',
    en: 'A list or list item holds nothing.',
    fr: 'Une liste ou un élément de liste est vide.',
  },
  'typed-list-looks-like-list': {
    vi: 'Các dòng bắt đầu bằng gạch đầu dòng hoặc số trông như danh sách; cần kiểm tra.',
    en: 'Lines that begin with a dash or number look like a list; please check.',
    fr: 'Des lignes commençant par un tiret ou un numéro ressemblent à une liste ; à vérifier.',
  },
  'link-text-says-nothing': {
    vi: 'Chữ của liên kết và phần xung quanh không cho biết liên kết dẫn tới đâu.',
    en: 'Neither the link text nor what surrounds it tells where the link leads.',
    fr: 'Ni le texte du lien ni son contexte n’indiquent où il mène.',
  },
  'link-text-needs-context': {
    vi: 'Liên kết chỉ có từ chung chung; cần xem phần xung quanh có đủ rõ không.',
    en: 'The link has a general word only; check whether what surrounds it is clear enough.',
    fr: 'Le lien ne contient qu’un mot vague ; vérifier que le contexte suffit.',
  },
  'link-text-needs-surroundings': {
    vi: 'Đọc riêng chữ của liên kết thì chưa biết nó dẫn tới đâu.',
    en: 'Read alone, the link text does not tell where it leads.',
    fr: 'Lu seul, le texte du lien n’indique pas où il mène.',
  },
  'one-name-two-targets': {
    vi: 'Các liên kết cùng tên, cùng đoạn dẫn tới những trang khác nhau.',
    en: 'Links of one name in one passage lead to different pages.',
    fr: 'Des liens de même nom dans un même passage mènent à des pages différentes.',
  },
  'one-name-maybe-two-targets': {
    vi: 'Các liên kết cùng tên có địa chỉ khác nhau; cần xem chúng có dẫn tới cùng nội dung không.',
    en: 'Links of one name have different addresses; check whether they lead to the same content.',
    fr: 'Des liens de même nom ont des adresses différentes ; vérifier s’ils mènent au même contenu.',
  },
  'new-window-unannounced': {
    vi: 'Liên kết mở cửa sổ mới mà không báo trước.',
    en: 'The link opens a new window without notice.',
    fr: 'Le lien ouvre une nouvelle fenêtre sans avertir.',
  },
  'document-type-or-size-missing': {
    vi: 'Liên kết tới tệp chưa nói loại tệp và dung lượng.',
    en: 'The link to a file does not tell its type and size.',
    fr: 'Le lien vers un fichier n’indique pas son type et sa taille.',
  },
  'link-to-bare-image': {
    vi: 'Liên kết mở thẳng một tệp ảnh mà không có lời mô tả.',
    en: 'The link opens a bare picture file without a description.',
    fr: 'Le lien ouvre une image seule, sans description.',
  },
  'media-link-needs-transcript': {
    vi: 'Liên kết tới tệp âm thanh hoặc video; cần xem có bản chữ đi kèm không.',
    en: 'The link leads to a sound or video file; check for a transcript.',
    fr: 'Le lien mène à un fichier audio ou vidéo ; vérifier la présence d’une transcription.',
  },
  'link-runs-a-script': {
    vi: 'Liên kết chạy mã lệnh (javascript:) thay vì dẫn tới một địa chỉ.',
    en: 'The link runs a script (javascript:) instead of leading to an address.',
    fr: 'Le lien exécute un script (javascript:) au lieu de mener à une adresse.',
  },
  'link-leads-nowhere': {
    vi: 'Liên kết có địa chỉ "#", không dẫn tới đâu; nếu là thao tác thì nên là nút.',
    en: 'The link’s address is "#", which leads nowhere; an action should be a button.',
    fr: 'L’adresse du lien est « # » et ne mène nulle part ; une action devrait être un bouton.',
  },
  'link-title-repeats-text': {
    vi: 'Thuộc tính title chỉ lặp lại chữ của liên kết.',
    en: 'The title only repeats the link text.',
    fr: 'Le title ne fait que répéter le texte du lien.',
  },
  'adjacent-links-share-target': {
    vi: 'Hai liên kết đứng cạnh nhau dẫn tới cùng một địa chỉ.',
    en: 'Two links side by side lead to the same address.',
    fr: 'Deux liens voisins mènent à la même adresse.',
  },
  'links-touch': {
    vi: 'Hai liên kết đứng sát nhau, chỉ cách một khoảng trắng.',
    en: 'Two links touch, with only a space between them.',
    fr: 'Deux liens se touchent, séparés par une simple espace.',
  },
  'link-looks-like-text': {
    vi: 'Liên kết giữa đoạn văn trông giống hệt hoặc gần giống chữ thường.',
    en: 'The link inside running text looks the same or nearly the same as the text.',
    fr: 'Le lien dans le texte courant se distingue à peine du texte.',
  },
  'link-told-by-colour': {
    vi: 'Liên kết chỉ khác chữ thường ở màu; cần xem có thêm dấu hiệu khi rê chuột và khi nhận tiêu điểm không.',
    en: 'The link differs by colour only; check for another mark on hover and focus.',
    fr: 'Le lien ne diffère que par la couleur ; vérifier un autre indice au survol et à la prise de focus.',
  },
  'link-words-are-hidden': {
    vi: 'Một phần chữ trong liên kết bị ẩn với mọi người, kể cả phần mềm đọc màn hình; cần kiểm tra.',
    en: 'Part of the link text is hidden from everybody, screen readers included; please check.',
    fr: 'Une partie du texte du lien est masquée à tous, lecteurs d’écran compris ; à vérifier.',
  },
  'skip-target-missing': {
    vi: 'Liên kết bỏ qua trỏ tới một phần không có trong trang.',
    en: 'The skip link points at a part that is not in the page.',
    fr: 'Le lien d’évitement pointe vers une partie absente de la page.',
  },
  'skip-target-hidden': {
    vi: 'Liên kết bỏ qua trỏ tới một phần đang bị ẩn.',
    en: 'The skip link points at a part that is hidden.',
    fr: 'Le lien d’évitement pointe vers une partie masquée.',
  },
  'no-link-past-repeated-blocks': {
    vi: 'Chưa thấy liên kết nào trong trang giúp bỏ qua phần lặp lại.',
    en: 'No link inside the page was seen that skips the repeated parts.',
    fr: 'Aucun lien interne permettant de passer les parties répétées n’a été vu.',
  },
  'no-main-landmark': {
    vi: 'Chưa thấy vùng nội dung chính (main).',
    en: 'No main landmark was seen.',
    fr: 'Aucune région principale (main) n’a été vue.',
  },
  'no-heading-above-content': {
    vi: 'Chưa thấy tiêu đề nào vừa nhìn thấy được vừa đọc được ở phần nội dung chính.',
    en: 'No heading that is both seen and heard was found in the main content.',
    fr: 'Aucun titre à la fois visible et lu n’a été trouvé dans le contenu principal.',
  },
  'radios-without-group': {
    vi: 'Các nút chọn một (radio) thuộc cùng câu hỏi chưa nằm trong nhóm có tên.',
    en: 'Radio buttons of one question are not in a named group.',
    fr: 'Les boutons radio d’une même question ne sont pas dans un groupe nommé.',
  },
  'checkboxes-without-group': {
    vi: 'Các ô đánh dấu thuộc cùng câu hỏi chưa nằm trong nhóm có tên.',
    en: 'Check boxes of one question are not in a named group.',
    fr: 'Les cases à cocher d’une même question ne sont pas dans un groupe nommé.',
  },
  'fieldset-without-legend': {
    vi: 'Nhóm trường (fieldset) chưa có tên (legend).',
    en: 'The group of fields (fieldset) has no name (legend).',
    fr: 'Le groupe de champs (fieldset) n’a pas de légende.',
  },
  'field-has-several-labels': {
    vi: 'Một trường có nhiều nhãn khác nhau.',
    en: 'One field has several different labels.',
    fr: 'Un champ a plusieurs étiquettes différentes.',
  },
  'field-label-repeated': {
    vi: 'Nhiều trường trong cùng nhóm có nhãn giống nhau.',
    en: 'Several fields of one group have the same label.',
    fr: 'Plusieurs champs d’un même groupe ont la même étiquette.',
  },
  'field-label-says-nothing': {
    vi: 'Nhãn của trường không cho biết cần điền gì.',
    en: 'The field’s label does not tell what to enter.',
    fr: 'L’étiquette du champ n’indique pas quoi saisir.',
  },
  'only-a-placeholder': {
    vi: 'Trường chỉ có chữ gợi ý mờ (placeholder), chưa có nhãn.',
    en: 'The field has a placeholder only, no label.',
    fr: 'Le champ n’a qu’un texte indicatif (placeholder), pas d’étiquette.',
  },
  'choice-leaves-page': {
    vi: 'Vừa chọn là trang tự chuyển đi hoặc tự gửi.',
    en: 'Choosing an option leaves or sends the page at once.',
    fr: 'Le choix d’une option quitte ou envoie aussitôt la page.',
  },
  'label-far-from-field': {
    vi: 'Nhãn đứng xa trường của nó; cần kiểm tra khi phóng to.',
    en: 'The label stands far from its field; check with the page enlarged.',
    fr: 'L’étiquette est loin de son champ ; vérifier avec la page agrandie.',
  },
  'hint-not-tied-to-field': {
    vi: 'Chữ đứng cạnh trường chưa được gắn với trường; cần xem có phải lời hướng dẫn không.',
    en: 'Text beside the field is not tied to it; check whether it is a hint.',
    fr: 'Un texte à côté du champ ne lui est pas lié ; vérifier s’il s’agit d’une aide.',
  },
  'star-without-required': {
    vi: 'Nhãn có dấu sao nhưng trường chưa khai báo là bắt buộc; cần kiểm tra.',
    en: 'The label has a star, the field does not say it is required; please check.',
    fr: 'L’étiquette porte un astérisque sans que le champ soit déclaré obligatoire ; à vérifier.',
  },
  'invalid-message-not-tied': {
    vi: 'Trường đang báo sai, lời báo lỗi đứng cạnh nhưng chưa gắn với trường; cần kiểm tra.',
    en: 'The field is marked invalid; the message beside it is not tied to it; please check.',
    fr: 'Le champ est marqué invalide ; le message voisin ne lui est pas lié ; à vérifier.',
  },
  'invalid-without-message': {
    vi: 'Trường đang báo sai nhưng chưa thấy lời báo lỗi; cần kiểm tra.',
    en: 'The field is marked invalid and no message was seen; please check.',
    fr: 'Le champ est marqué invalide et aucun message n’a été vu ; à vérifier.',
  },
  'personal-field-without-purpose': {
    vi: 'Trường hỏi thông tin cá nhân chưa có autocomplete; cần xem có phải thông tin của chính người điền không.',
    en: 'A field for personal data has no autocomplete; check whether it asks about the person who fills it in.',
    fr: 'Un champ de données personnelles n’a pas d’autocomplete ; vérifier s’il concerne la personne qui le remplit.',
  },
  'paste-blocked': {
    vi: 'Trường không cho dán nội dung.',
    en: 'The field does not allow pasting.',
    fr: 'Le champ interdit de coller.',
  },
  'password-manager-refused': {
    vi: 'Trường mật khẩu từ chối tự điền (autocomplete="off"); cần kiểm tra trình quản lý mật khẩu có dùng được không.',
    en: 'The password field refuses autofill (autocomplete="off"); check whether a password manager works.',
    fr: 'Le champ de mot de passe refuse le remplissage (autocomplete="off") ; vérifier qu’un gestionnaire fonctionne.',
  },
  'captcha-only-a-picture': {
    vi: 'Mã xác nhận chỉ có dạng hình, chưa thấy cách khác như nghe âm thanh.',
    en: 'The CAPTCHA is a picture only; no other way such as sound was seen.',
    fr: 'Le CAPTCHA n’est qu’une image ; aucune autre voie, comme le son, n’a été vue.',
  },
  'captcha-of-a-service': {
    vi: 'Trang dùng CAPTCHA của dịch vụ ngoài; cần thử bằng bàn phím và phần mềm đọc màn hình.',
    en: 'The page uses a CAPTCHA service; try it with a keyboard and a screen reader.',
    fr: 'La page utilise un service de CAPTCHA ; l’essayer au clavier et au lecteur d’écran.',
  },
  'alternative-is-file-name': {
    vi: 'Văn bản thay thế là tên tệp.',
    en: 'The text alternative is a file name.',
    fr: 'L’alternative textuelle est un nom de fichier.',
  },
  'alternative-says-nothing': {
    vi: 'Văn bản thay thế chỉ là từ chung chung như "hình ảnh".',
    en: 'The text alternative is a general word such as "image".',
    fr: 'L’alternative textuelle n’est qu’un mot vague comme « image ».',
  },
  'telling-image-hidden': {
    vi: 'Ảnh có vẻ mang thông tin (biểu trưng, sơ đồ, thông báo) nhưng bị ẩn với phần mềm đọc màn hình.',
    en: 'A picture that carries information (logo, chart, notice) is hidden from screen readers.',
    fr: 'Une image porteuse d’information (logo, schéma, avis) est masquée aux lecteurs d’écran.',
  },
  'image-may-tell-something': {
    vi: 'Ảnh lớn không có văn bản thay thế; cần xem ảnh có chỉ để trang trí không.',
    en: 'A large picture has no text alternative; check whether it only decorates.',
    fr: 'Une grande image n’a pas d’alternative ; vérifier qu’elle est purement décorative.',
  },
  'canvas-without-name': {
    vi: 'Vùng vẽ (canvas) không có tên; cần xem nó có mang thông tin không.',
    en: 'A canvas has no name; check whether it carries information.',
    fr: 'Un canvas n’a pas de nom ; vérifier s’il porte une information.',
  },
  'title-on-decorative-image': {
    vi: 'Ảnh có alt rỗng nhưng lại có title.',
    en: 'The picture has an empty alt and a title.',
    fr: 'L’image a un alt vide et un title.',
  },
  'image-title-and-alternative': {
    vi: 'Ảnh có cả alt lẫn title; chỉ nên dùng alt.',
    en: 'The picture has both alt and title; use alt only.',
    fr: 'L’image a un alt et un title ; n’utiliser que alt.',
  },
  'spacer-image': {
    vi: 'Ảnh trống được dùng để tạo khoảng cách.',
    en: 'An empty picture is used to make space.',
    fr: 'Une image vide sert à créer de l’espace.',
  },
  'gif-may-move': {
    vi: 'Ảnh GIF có thể chuyển động; cần xem có dừng được không.',
    en: 'The GIF may move; check whether it can be stopped.',
    fr: 'Le GIF peut être animé ; vérifier s’il peut être arrêté.',
  },
  'image-may-hold-text': {
    vi: 'Ảnh có thể chứa chữ; cần xem có thể thay bằng chữ thật không.',
    en: 'The picture may hold text; check whether real text could replace it.',
    fr: 'L’image contient peut-être du texte ; vérifier si du vrai texte peut la remplacer.',
  },
  'autoplay-cannot-be-stopped': {
    vi: 'Âm thanh tự phát quá ba giây, chưa thấy nút dừng.',
    en: 'Sound plays by itself for more than three seconds; no stop control was seen.',
    fr: 'Un son se lance seul pendant plus de trois secondes ; aucune commande d’arrêt n’a été vue.',
  },
  'autoplay-with-own-controls': {
    vi: 'Âm thanh tự phát; trang có nút riêng, cần thử xem nút có dừng được không.',
    en: 'Sound plays by itself; the page has its own buttons: try whether they stop it.',
    fr: 'Un son se lance seul ; la page a ses propres boutons : vérifier qu’ils l’arrêtent.',
  },
  'captions-do-not-load': {
    vi: 'Phụ đề được khai báo nhưng tệp phụ đề không tải được hoặc trống.',
    en: 'Captions are declared, but the file does not load or is empty.',
    fr: 'Des sous-titres sont déclarés, mais le fichier ne se charge pas ou est vide.',
  },
  'captions-not-seen': {
    vi: 'Phụ đề được khai báo nhưng chưa tải xong khi kiểm tra; cần xem lại.',
    en: 'Captions are declared but had not loaded; please check.',
    fr: 'Des sous-titres sont déclarés mais n’étaient pas chargés ; à vérifier.',
  },
  'video-without-captions': {
    vi: 'Video chưa có tệp phụ đề; cần xem phụ đề có nằm sẵn trong hình không.',
    en: 'The video has no caption file; check whether captions are part of the picture.',
    fr: 'La vidéo n’a pas de fichier de sous-titres ; vérifier s’ils sont incrustés.',
  },
  'embedded-video-needs-captions': {
    vi: 'Video nhúng từ nơi khác; cần xem có phụ đề tiếng Việt không.',
    en: 'The video is embedded from elsewhere; check its captions.',
    fr: 'La vidéo est intégrée depuis un autre site ; vérifier ses sous-titres.',
  },
  'recording-without-words': {
    vi: 'Trang có bản ghi âm hoặc video không tiếng nhưng không có chữ nào để đọc thay.',
    en: 'The page has a recording and no words to read instead.',
    fr: 'La page contient un enregistrement et aucun texte équivalent.',
  },
  'recording-words-to-check': {
    vi: 'Cần xem phần chữ trên trang có nói hết nội dung bản ghi không.',
    en: 'Check whether the words on the page say what the recording says.',
    fr: 'Vérifier que le texte de la page reprend le contenu de l’enregistrement.',
  },
  'frame-title-says-nothing': {
    vi: 'Tên của khung nhúng không cho biết bên trong có gì.',
    en: 'The frame’s title does not tell what is inside.',
    fr: 'Le titre du cadre n’indique pas son contenu.',
  },
  'frames-share-name': {
    vi: 'Các khung nhúng cùng tên có nội dung khác nhau.',
    en: 'Frames of one name have different contents.',
    fr: 'Des cadres de même nom ont des contenus différents.',
  },
  'two-axis-table-without-scope': {
    vi: 'Bảng có tiêu đề ở cả hàng và cột nhưng chưa có scope.',
    en: 'The table has headers for rows and columns and no scope.',
    fr: 'Le tableau a des en-têtes de lignes et de colonnes, sans scope.',
  },
  'double-row-headers': {
    vi: 'Hàng có hai ô tiêu đề nhưng chưa nối với ô dữ liệu (scope hoặc headers).',
    en: 'A row has two header cells that are not linked to its data cells (scope or headers).',
    fr: 'Une ligne a deux cellules d’en-tête non reliées à ses données (scope ou headers).',
  },
  'table-rows-differ': {
    vi: 'Các hàng của bảng không có cùng số cột.',
    en: 'The rows of the table do not have the same number of columns.',
    fr: 'Les lignes du tableau n’ont pas le même nombre de colonnes.',
  },
  'table-without-caption': {
    vi: 'Bảng chưa có tên (caption).',
    en: 'The table has no caption.',
    fr: 'Le tableau n’a pas de légende (caption).',
  },
  'table-cells-blank': {
    vi: 'Bảng có ô để trống.',
    en: 'The table has empty cells.',
    fr: 'Le tableau a des cellules vides.',
  },
  'table-in-table': {
    vi: 'Có bảng nằm trong bảng.',
    en: 'There is a table inside a table.',
    fr: 'Un tableau est imbriqué dans un tableau.',
  },
  'table-of-headers-only': {
    vi: 'Mọi ô của bảng đều là ô tiêu đề.',
    en: 'Every cell of the table is a header cell.',
    fr: 'Toutes les cellules du tableau sont des en-têtes.',
  },
  'table-without-headers': {
    vi: 'Bảng dữ liệu chưa có ô tiêu đề (th).',
    en: 'The data table has no header cells (th).',
    fr: 'Le tableau de données n’a pas de cellules d’en-tête (th).',
  },
  'table-for-layout': {
    vi: 'Bảng được dùng để dàn trang.',
    en: 'The table is used for layout.',
    fr: 'Le tableau sert à la mise en page.',
  },
  'text-justified': {
    vi: 'Đoạn văn được căn đều hai bên.',
    en: 'The paragraph is justified.',
    fr: 'Le paragraphe est justifié.',
  },
  'line-too-long': {
    vi: 'Dòng chữ quá dài.',
    en: 'The lines of text are very long.',
    fr: 'Les lignes de texte sont très longues.',
  },
  'lines-too-close': {
    vi: 'Các dòng quá sát nhau.',
    en: 'The lines stand too close together.',
    fr: 'Les lignes sont trop serrées.',
  },
  'text-very-small': {
    vi: 'Chữ rất nhỏ.',
    en: 'The text is very small.',
    fr: 'Le texte est très petit.',
  },
  'text-all-capitals': {
    vi: 'Đoạn chữ viết hoa toàn bộ.',
    en: 'A whole passage is in capitals.',
    fr: 'Un passage entier est en capitales.',
  },
  'text-all-italic': {
    vi: 'Đoạn dài in nghiêng toàn bộ.',
    en: 'A long passage is all in italics.',
    fr: 'Un long passage est entièrement en italique.',
  },
  'underlined-no-link': {
    vi: 'Chữ gạch chân nhưng không phải liên kết.',
    en: 'The text is underlined and is no link.',
    fr: 'Le texte est souligné sans être un lien.',
  },
  'presentational-element': {
    vi: 'Dùng thẻ trình bày cũ (font, center…).',
    en: 'Old presentational elements are used (font, center…).',
    fr: 'D’anciens éléments de présentation sont utilisés (font, center…).',
  },
  'colour-set-inline': {
    vi: 'Màu chữ đặt ngay trong thuộc tính style.',
    en: 'The text colour is set in a style attribute.',
    fr: 'La couleur du texte est fixée dans un attribut style.',
  },
  'paragraph-empty': {
    vi: 'Đoạn trống được dùng để tạo khoảng cách.',
    en: 'An empty paragraph is used to make space.',
    fr: 'Un paragraphe vide sert à créer de l’espace.',
  },
  'breaks-for-paragraphs': {
    vi: 'Dùng hai lần xuống dòng thay cho đoạn văn.',
    en: 'Two line breaks are used instead of a paragraph.',
    fr: 'Deux sauts de ligne remplacent un paragraphe.',
  },
  'preformatted-without-code': {
    vi: 'Khối chữ định dạng sẵn (pre) không phải mã lệnh.',
    en: 'The preformatted block (pre) holds no code.',
    fr: 'Le bloc préformaté (pre) ne contient pas de code.',
  },
  'text-from-style-sheet': {
    vi: 'Có chữ do bảng định kiểu thêm vào; cần xem chữ đó có mang thông tin không.',
    en: 'Words are added by the style sheet; check whether they carry information.',
    fr: 'Des mots sont ajoutés par la feuille de style ; vérifier s’ils portent une information.',
  },
  'aria-on-generic': {
    vi: 'Tên ARIA đặt trên phần tử không có vai trò nên có thể bị bỏ qua.',
    en: 'An ARIA name stands on an element without a role and may be ignored.',
    fr: 'Un nom ARIA figure sur un élément sans rôle et peut être ignoré.',
  },
  'article-without-heading': {
    vi: 'Thẻ article không có tiêu đề; cần xem có đúng là một bài riêng không.',
    en: 'An article element has no heading; check whether it is a piece of its own.',
    fr: 'Un élément article n’a pas de titre ; vérifier qu’il s’agit d’un contenu autonome.',
  },
  'moving-part': {
    vi: 'Có phần tự chuyển động; cần xem có nút tạm dừng không.',
    en: 'A part moves by itself; check for a pause button.',
    fr: 'Une partie bouge d’elle-même ; vérifier la présence d’un bouton pause.',
  },
  'script-changes-text': {
    vi: 'Mã lệnh tự thay chữ theo thời gian; cần xem có tạm dừng được không.',
    en: 'A script changes text in time; check whether it can be paused.',
    fr: 'Un script modifie du texte dans le temps ; vérifier qu’il peut être mis en pause.',
  },
  'script-listens-to-motion': {
    vi: 'Mã lệnh dùng cảm biến chuyển động; cần xem có cách khác và tắt được không.',
    en: 'A script uses the motion sensor; check for another way and an off switch.',
    fr: 'Un script utilise le capteur de mouvement ; vérifier une autre voie et un interrupteur.',
  },
  'script-single-key': {
    vi: 'Mã lệnh có phím tắt một ký tự; cần xem có tắt hoặc đổi được không.',
    en: 'A script has a one-character shortcut; check whether it can be turned off or changed.',
    fr: 'Un script a un raccourci d’un seul caractère ; vérifier qu’il peut être désactivé ou modifié.',
  },
  'script-hides-in-time': {
    vi: 'Mã lệnh tự ẩn nội dung sau một lúc; cần xem người đọc chậm có kịp đọc không.',
    en: 'A script hides content after a while; check whether slow readers have time.',
    fr: 'Un script masque du contenu après un moment ; vérifier que les lecteurs lents ont le temps.',
  },
  'script-leaves-in-time': {
    vi: 'Mã lệnh tự rời trang sau một lúc; cần xem có báo trước và gia hạn được không.',
    en: 'A script leaves the page after a while; check for a warning and a way to extend.',
    fr: 'Un script quitte la page après un moment ; vérifier un avertissement et une prolongation.',
  },
  'time-limit-in-text': {
    vi: 'Trang nói tới giới hạn thời gian; cần xem có gia hạn được không.',
    en: 'The page speaks of a time limit; check whether it can be extended.',
    fr: 'La page mentionne une limite de temps ; vérifier si elle peut être prolongée.',
  },
  'instruction-names-colour': {
    vi: 'Lời hướng dẫn nhắc tới màu; cần xem có dấu hiệu khác ngoài màu không.',
    en: 'An instruction names a colour; check for another mark.',
    fr: 'Une consigne mentionne une couleur ; vérifier un autre indice.',
  },
  'instruction-names-place': {
    vi: 'Lời hướng dẫn nhắc tới vị trí hoặc hình dạng; cần xem có gọi tên phần đó không.',
    en: 'An instruction names a place or shape; check whether the part is also named.',
    fr: 'Une consigne mentionne un emplacement ou une forme ; vérifier que la partie est aussi nommée.',
  },
  'sentences-very-long': {
    vi: 'Có câu rất dài; cần xem có thể viết gọn hơn không.',
    en: 'A sentence is very long; check whether it could be plainer.',
    fr: 'Une phrase est très longue ; vérifier si elle peut être simplifiée.',
  },
  'click-without-keyboard': {
    vi: 'Phần tử bấm được bằng chuột nhưng bàn phím không tới được.',
    en: 'The element answers a click and cannot be reached with the keyboard.',
    fr: 'L’élément réagit au clic mais n’est pas accessible au clavier.',
  },
  'pointer-without-control': {
    vi: 'Chữ hiện con trỏ hình bàn tay nhưng không phải liên kết hay nút; cần thử bằng bàn phím.',
    en: 'The text shows a hand pointer and is no link or button; try it with the keyboard.',
    fr: 'Le texte affiche un pointeur en main sans être un lien ni un bouton ; l’essayer au clavier.',
  },
  'hover-only': {
    vi: 'Nội dung hiện khi rê chuột; cần thử bằng bàn phím.',
    en: 'Something happens when the mouse hovers; try it with the keyboard.',
    fr: 'Quelque chose se produit au survol ; l’essayer au clavier.',
  },
  'name-without-label': {
    vi: 'Tên dành cho phần mềm không chứa chữ nhìn thấy trên nút hoặc liên kết.',
    en: 'The accessible name does not hold the words seen on the control.',
    fr: 'Le nom accessible ne contient pas les mots visibles sur la commande.',
  },
  'pinch-zoom-blocked': {
    vi: 'Trang chặn phóng to bằng hai ngón tay (touch-action).',
    en: 'The page blocks zooming with two fingers (touch-action).',
    fr: 'La page bloque le zoom à deux doigts (touch-action).',
  },
} as const satisfies TextTable;
