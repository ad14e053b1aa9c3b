import type { Criterion } from './criterion';

/** WCAG 2.2, principle 1: perceivable. Vietnamese names as used in our help pages; French names as the W3C translation has them. */
export const PERCEIVABLE: readonly Criterion[] = [
  {
    criterion: '1.1.1',
    level: 'A',
    name: { vi: 'Nội dung phi văn bản', en: 'Non-text Content', fr: 'Contenu non textuel' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật phần hỗ trợ "Hình ảnh" để thấy văn bản thay thế của từng hình.',
        'Với hình có ý nghĩa (sơ đồ, nút, biểu tượng, ảnh chụp văn bản): đọc văn bản thay thế, hỏi xem người không thấy hình có nhận đủ thông tin không.',
        'Với hình trang trí: văn bản thay thế phải để trống.',
        'Nếu có mã xác nhận bằng hình: tìm cách khác không cần nhìn (âm thanh, mã gửi qua tin nhắn).',
      ],
      en: [
        'Switch on the helper "Images" to see the alternative of each image.',
        'For images that say something (diagrams, buttons, icons, scanned text): read the alternative and ask whether it gives the same information.',
        'For decoration: the alternative must be empty.',
        'If there is a CAPTCHA picture: look for another way that needs no sight (sound, a code by message).',
      ],
    },
    helper: 'images',
    question: {
      vi: 'Mọi hình ảnh có ý nghĩa đều có văn bản thay thế nói cùng một điều?',
      en: 'Does every meaningful image have an alternative that says the same?',
      fr: 'Chaque image porteuse de sens a-t-elle une alternative qui dit la même chose ?',
    },
  },
  {
    criterion: '1.2.1',
    level: 'A',
    name: {
      vi: 'Chỉ có âm thanh hoặc chỉ có hình (ghi sẵn)',
      en: 'Audio-only and Video-only (Prerecorded)',
      fr: 'Contenu seulement audio ou vidéo (pré-enregistré)',
    },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm các tệp âm thanh (bản tin phát thanh, ghi âm cuộc họp) và video không có tiếng.',
        'Với âm thanh: tìm bản chép lời ngay trên trang hoặc có liên kết bên cạnh, và so vài đoạn.',
        'Với video không tiếng: tìm bản mô tả bằng chữ hoặc lời thuyết minh.',
      ],
      en: [
        'Find audio files (radio news, recorded meetings) and videos without sound.',
        'For audio: find a transcript on the page or linked beside it, and compare a few passages.',
        'For silent video: find a description in text or a spoken one.',
      ],
    },
    helper: null,
    question: {
      vi: 'Mỗi tệp chỉ có tiếng hoặc chỉ có hình đều có bản thay thế bằng chữ (hoặc lời)?',
      en: 'Does every audio-only or video-only file have an alternative in text (or speech)?',
      fr: 'Chaque contenu seulement audio ou vidéo a-t-il une alternative textuelle (ou parlée) ?',
    },
  },
  {
    criterion: '1.2.2',
    level: 'A',
    name: { vi: 'Phụ đề (ghi sẵn)', en: 'Captions (Prerecorded)', fr: 'Sous-titres (pré-enregistrés)' },
    mode: 'assisted',
    steps: {
      vi: [
        'Mở từng video có tiếng, bật phụ đề.',
        'Xem một phút: phụ đề đúng lời nói, có dấu tiếng Việt, nêu người nói và âm thanh quan trọng.',
        'Phụ đề tự động chưa sửa không đủ.',
      ],
      en: [
        'Open each video with sound and switch captions on.',
        'Watch a minute: captions match the speech, carry Vietnamese diacritics, name speakers and important sounds.',
        'Uncorrected automatic captions are not enough.',
      ],
    },
    helper: null,
    question: {
      vi: 'Mọi video có tiếng đều có phụ đề đúng và đủ?',
      en: 'Does every video with sound have correct, complete captions?',
      fr: 'Chaque vidéo sonore a-t-elle des sous-titres corrects et complets ?',
    },
  },
  {
    criterion: '1.2.3',
    level: 'A',
    name: {
      vi: 'Mô tả âm thanh hoặc bản thay thế (ghi sẵn)',
      en: 'Audio Description or Media Alternative (Prerecorded)',
      fr: 'Audio-description ou version de remplacement (pré-enregistrée)',
    },
    mode: 'manual',
    steps: {
      vi: [
        'Nghe video mà không nhìn màn hình.',
        'Ghi lại điều quan trọng chỉ thấy bằng mắt (bước bấm, số liệu, biển chỉ dẫn).',
        'Tìm bản có mô tả âm thanh, hoặc bản chữ kể đủ cả phần hình.',
      ],
      en: [
        'Listen to the video without looking.',
        'Note what matters but is only seen (steps, figures, signs).',
        'Find a version with audio description, or a text that also tells what is seen.',
      ],
    },
    helper: null,
    question: {
      vi: 'Người không nhìn được có nhận đủ nội dung của video không?',
      en: 'Does a person who cannot see get everything the video tells?',
      fr: 'Une personne qui ne voit pas reçoit-elle tout le contenu de la vidéo ?',
    },
  },
  {
    criterion: '1.2.4',
    level: 'AA',
    name: { vi: 'Phụ đề (trực tiếp)', en: 'Captions (Live)', fr: 'Sous-titres (en direct)' },
    mode: 'manual',
    steps: {
      vi: [
        'Tìm các buổi phát trực tiếp (họp báo, đối thoại với dân).',
        'Khi đang phát, xem có phụ đề trực tiếp hoặc người tốc ký không.',
        'Không có phát trực tiếp thì chọn "không áp dụng".',
      ],
      en: [
        'Find live broadcasts (press conferences, dialogues with citizens).',
        'While one runs, see whether there are live captions.',
        'Without live broadcasts choose "not applicable".',
      ],
    },
    helper: null,
    question: {
      vi: 'Buổi phát trực tiếp có tiếng có phụ đề trực tiếp không?',
      en: 'Do live broadcasts with sound have live captions?',
      fr: 'Les diffusions en direct avec son ont-elles des sous-titres ?',
    },
  },
  {
    criterion: '1.2.5',
    level: 'AA',
    name: {
      vi: 'Mô tả âm thanh (ghi sẵn)',
      en: 'Audio Description (Prerecorded)',
      fr: 'Audio-description (pré-enregistrée)',
    },
    mode: 'manual',
    steps: {
      vi: [
        'Nghe video mà không nhìn màn hình.',
        'Nếu lời nói đã kể đủ phần hình thì đạt.',
        'Nếu chưa: tìm rãnh tiếng hoặc bản video có mô tả âm thanh.',
      ],
      en: [
        'Listen to the video without looking.',
        'If the speech already tells all that is seen, the criterion is met.',
        'If not: find a sound track or a version with audio description.',
      ],
    },
    helper: null,
    question: {
      vi: 'Video ghi sẵn có mô tả âm thanh cho phần chỉ thấy bằng mắt?',
      en: 'Do prerecorded videos have audio description for what is only seen?',
      fr: 'Les vidéos pré-enregistrées décrivent-elles par le son ce qui n’est que visible ?',
    },
  },
  {
    criterion: '1.3.1',
    level: 'A',
    name: { vi: 'Thông tin và quan hệ', en: 'Info and Relationships', fr: 'Information et relations' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Đề mục": mọi dòng trông như đề mục đều được đánh dấu, đúng cấp.',
        'Bảng dữ liệu có ô đầu bảng; danh sách là danh sách thật.',
        'Ô nhập có nhãn gắn liền; nhóm lựa chọn có tên nhóm.',
        'Trường bắt buộc được đánh dấu bằng chữ hoặc thuộc tính, không chỉ bằng màu.',
      ],
      en: [
        'Switch on "Headings": every line that looks like a heading is one, at the right level.',
        'Data tables have header cells; lists are real lists.',
        'Fields have labels that belong to them; groups of choices have a name.',
        'Required fields are marked in words or markup, not by colour alone.',
      ],
    },
    helper: 'headings',
    question: {
      vi: 'Cấu trúc nhìn thấy (đề mục, bảng, danh sách, nhóm) có trong mã trang không?',
      en: 'Is the structure people see (headings, tables, lists, groups) also in the markup?',
      fr: 'La structure visible (titres, tableaux, listes, groupes) est-elle aussi dans le code ?',
    },
  },
  {
    criterion: '1.3.2',
    level: 'A',
    name: { vi: 'Thứ tự có nghĩa', en: 'Meaningful Sequence', fr: 'Ordre séquentiel logique' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tắt kiểu trình bày (chế độ đọc của trình duyệt) hoặc nghe bằng trình đọc màn hình.',
        'So thứ tự nghe được với thứ tự nhìn thấy: các bước của thủ tục, cột của biểu mẫu.',
        'Chú ý bảng dùng để dàn trang và phần được đẩy chỗ bằng CSS.',
      ],
      en: [
        'Switch styles off (reader view) or listen with a screen reader.',
        'Compare the order heard with the order seen: steps of a procedure, columns of a form.',
        'Look out for layout tables and parts moved by CSS.',
      ],
    },
    helper: 'tab-order',
    question: {
      vi: 'Đọc theo thứ tự trong mã, nội dung có giữ nguyên nghĩa không?',
      en: 'Read in the order of the markup, does the content keep its meaning?',
      fr: 'Lu dans l’ordre du code, le contenu garde-t-il son sens ?',
    },
  },
  {
    criterion: '1.3.3',
    level: 'A',
    name: { vi: 'Đặc điểm cảm quan', en: 'Sensory Characteristics', fr: 'Caractéristiques sensorielles' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm câu hướng dẫn như "bấm nút bên phải", "ô màu đỏ", "biểu tượng tròn".',
        'Mỗi câu phải nêu thêm tên của thành phần ("nút Nộp hồ sơ ở bên phải").',
      ],
      en: [
        'Find instructions such as "the button on the right", "the red box", "the round icon".',
        'Each must also give the name ("the button Submit on the right").',
      ],
    },
    helper: null,
    question: {
      vi: 'Hướng dẫn có hiểu được mà không cần thấy hình dạng, vị trí hoặc màu?',
      en: 'Can instructions be followed without seeing shape, place or colour?',
      fr: 'Les consignes se comprennent-elles sans voir forme, position ni couleur ?',
    },
  },
  {
    criterion: '1.3.4',
    level: 'AA',
    name: { vi: 'Hướng màn hình', en: 'Orientation', fr: 'Orientation' },
    mode: 'automatic',
    steps: {
      vi: [
        'Mở trang trên điện thoại, xoay dọc rồi xoay ngang.',
        'Mọi chức năng phải dùng được ở cả hai hướng, không bị yêu cầu xoay máy.',
      ],
      en: [
        'Open the page on a phone; hold it upright, then sideways.',
        'Everything works both ways, and nothing asks to turn the device.',
      ],
    },
    helper: null,
    question: {
      vi: 'Trang dùng được cả khi màn hình dọc và ngang?',
      en: 'Does the page work in portrait and in landscape?',
      fr: 'La page fonctionne-t-elle en portrait et en paysage ?',
    },
  },
  {
    criterion: '1.3.5',
    level: 'AA',
    name: { vi: 'Nhận biết mục đích ô nhập', en: 'Identify Input Purpose', fr: 'Identifier la finalité de la saisie' },
    mode: 'assisted',
    steps: {
      vi: [
        'Mở biểu mẫu hỏi thông tin của chính người dùng (họ tên, ngày sinh, điện thoại, thư điện tử, địa chỉ).',
        'Xem mã: mỗi ô có thuộc tính autocomplete đúng (name, bday, tel, email, street-address…).',
        'Thử điền tự động của trình duyệt: đúng ô, đúng dữ liệu.',
      ],
      en: [
        'Open a form about the person who fills it in (name, birthday, phone, e-mail, address).',
        'Look at the code: each field has the right autocomplete token.',
        'Try the browser’s autofill: the right data in the right fields.',
      ],
    },
    helper: 'names',
    question: {
      vi: 'Các ô hỏi thông tin của chính người dùng đều có autocomplete đúng?',
      en: 'Do fields about the person have the right autocomplete?',
      fr: 'Les champs sur la personne ont-ils le bon attribut autocomplete ?',
    },
  },
  {
    criterion: '1.4.1',
    level: 'A',
    name: { vi: 'Dùng màu', en: 'Use of Color', fr: 'Utilisation de la couleur' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Tắt màu".',
        'Xem liên kết trong đoạn văn, trường bắt buộc, lỗi, biểu đồ, trạng thái hồ sơ có còn phân biệt được không.',
      ],
      en: [
        'Switch on "Colour off".',
        'See whether links in text, required fields, errors, charts and states of an application can still be told apart.',
      ],
    },
    helper: 'colour-off',
    question: {
      vi: 'Khi tắt màu, mọi thông tin vẫn nhận ra được?',
      en: 'With colour off, can everything still be understood?',
      fr: 'Sans couleur, tout reste-t-il compréhensible ?',
    },
  },
  {
    criterion: '1.4.2',
    level: 'A',
    name: { vi: 'Điều khiển âm thanh', en: 'Audio Control', fr: 'Contrôle du son' },
    mode: 'assisted',
    steps: {
      vi: [
        'Mở trang với loa bật, chờ 5 giây.',
        'Nếu có tiếng tự phát quá 3 giây: tìm nút tạm dừng hoặc chỉnh tiếng ở đầu trang, dùng được bằng bàn phím.',
      ],
      en: [
        'Open the page with sound on and wait five seconds.',
        'If something plays for more than three seconds: find a pause or volume control near the top that works with the keyboard.',
      ],
    },
    helper: null,
    question: {
      vi: 'Không có âm thanh tự phát, hoặc tắt được ngay?',
      en: 'Does nothing play by itself, or can it be stopped at once?',
      fr: 'Rien ne se joue tout seul, ou peut-on l’arrêter aussitôt ?',
    },
  },
  {
    criterion: '1.4.3',
    level: 'AA',
    name: { vi: 'Độ tương phản (tối thiểu)', en: 'Contrast (Minimum)', fr: 'Contraste (minimum)' },
    mode: 'automatic',
    steps: {
      vi: [
        'Xem các mục công cụ không tự quyết được: chữ trên ảnh, trên nền chuyển màu.',
        'Đo chỗ sáng nhất và tối nhất sau chữ bằng công cụ lấy màu: ít nhất 4,5:1, chữ lớn 3:1.',
        'Rê chuột và dùng phím Tab qua các nút, liên kết; đo lại.',
      ],
      en: [
        'Look at what the tool could not decide: text over pictures and gradients.',
        'Measure the lightest and darkest places behind it with a colour picker: at least 4.5:1, large text 3:1.',
        'Hover and Tab over buttons and links; measure again.',
      ],
    },
    helper: null,
    question: {
      vi: 'Mọi chữ đều đủ tương phản ở mọi trạng thái?',
      en: 'Does all text have enough contrast in every state?',
      fr: 'Tout texte a-t-il assez de contraste dans chaque état ?',
    },
  },
  {
    criterion: '1.4.4',
    level: 'AA',
    name: { vi: 'Đổi cỡ chữ', en: 'Resize Text', fr: 'Redimensionnement du texte' },
    mode: 'assisted',
    steps: {
      vi: [
        'Phóng trang lên 200 % (Ctrl và phím +).',
        'Đi hết trang: không chữ nào bị cắt, đè nhau hay mất; mọi nút vẫn bấm được.',
        'Trên điện thoại: hai ngón tay phóng to được.',
      ],
      en: [
        'Zoom to 200 % (Ctrl and +).',
        'Go through the page: no text is cut, overlapping or gone; every control still works.',
        'On a phone: pinching zooms.',
      ],
    },
    helper: null,
    question: {
      vi: 'Ở mức 200 % nội dung và chức năng vẫn nguyên vẹn?',
      en: 'Is everything still there and usable at 200 %?',
      fr: 'Tout reste-t-il présent et utilisable à 200 % ?',
    },
  },
  {
    criterion: '1.4.5',
    level: 'AA',
    name: { vi: 'Hình ảnh chứa chữ', en: 'Images of Text', fr: 'Texte sous forme d’image' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Hình ảnh" và tìm hình chứa chữ: băng-rôn, văn bản quét, bảng phí chụp ảnh.',
        'Thử bôi đen chữ: không bôi đen được là hình.',
        'Chỉ biểu trưng hoặc hình mà cách trình bày là thiết yếu mới được giữ.',
      ],
      en: [
        'Switch on "Images" and find pictures of text: banners, scanned letters, photographed fee tables.',
        'Try to select the words: what cannot be selected is a picture.',
        'Only logos and essential presentations may stay.',
      ],
    },
    helper: 'images',
    question: {
      vi: 'Chữ được viết bằng chữ, không bằng hình (trừ biểu trưng)?',
      en: 'Is text written as text, not as a picture (logos aside)?',
      fr: 'Le texte est-il du vrai texte, pas une image (hors logos) ?',
    },
  },
  {
    criterion: '1.4.10',
    level: 'AA',
    name: { vi: 'Tự xếp lại', en: 'Reflow', fr: 'Redistribution' },
    mode: 'automatic',
    steps: {
      vi: [
        'Đặt cửa sổ rộng 1280 điểm ảnh và phóng lên 400 %.',
        'Cuộn từ đầu tới cuối: chỉ phải cuộn dọc; bảng số liệu và bản đồ được phép cuộn riêng.',
        'Mọi nội dung và nút vẫn còn.',
      ],
      en: [
        'Make the window 1280 pixels wide and zoom to 400 %.',
        'Scroll from top to end: only up and down; data tables and maps may scroll by themselves.',
        'All content and controls are still there.',
      ],
    },
    helper: null,
    question: {
      vi: 'Ở bề rộng 320 điểm ảnh, đọc được mà không phải cuộn ngang?',
      en: 'At a width of 320 pixels, can everything be read without scrolling sideways?',
      fr: 'À 320 pixels de large, tout se lit-il sans défilement horizontal ?',
    },
  },
  {
    criterion: '1.4.11',
    level: 'AA',
    name: { vi: 'Tương phản của phần không phải chữ', en: 'Non-text Contrast', fr: 'Contraste du contenu non textuel' },
    mode: 'assisted',
    steps: {
      vi: [
        'Nhìn viền ô nhập, ô đánh dấu, nút, biểu tượng, đường của biểu đồ.',
        'Đo màu của viền hoặc biểu tượng với nền bên cạnh: ít nhất 3:1.',
        'Dùng phím Tab: dấu hiệu con trỏ bàn phím cũng đạt 3:1.',
      ],
      en: [
        'Look at borders of fields, check boxes, buttons, icons, lines of charts.',
        'Measure the border or icon against what is beside it: at least 3:1.',
        'Press Tab: the mark of the focus also reaches 3:1.',
      ],
    },
    helper: null,
    question: {
      vi: 'Viền, biểu tượng và dấu hiệu trạng thái đều nổi rõ (3:1)?',
      en: 'Do borders, icons and marks of state stand out (3:1)?',
      fr: 'Bordures, icônes et marques d’état ressortent-elles (3:1) ?',
    },
  },
  {
    criterion: '1.4.12',
    level: 'AA',
    name: { vi: 'Giãn chữ', en: 'Text Spacing', fr: 'Espacement du texte' },
    mode: 'automatic',
    steps: {
      vi: [
        'Dùng tiện ích giãn chữ: dòng 1,5; đoạn 2; chữ 0,12; từ 0,16.',
        'Đi hết trang: không chữ nào bị cắt hay đè lên nhau, nhất là nút, thực đơn, thẻ tin.',
      ],
      en: [
        'Use a text spacing bookmarklet: lines 1.5, paragraphs 2, letters 0.12, words 0.16.',
        'Go through the page: no text is cut or overlaps, above all in buttons, menus and cards.',
      ],
    },
    helper: null,
    question: {
      vi: 'Giãn chữ theo WCAG không làm mất nội dung?',
      en: 'Does the text spacing of WCAG lose nothing?',
      fr: 'L’espacement de WCAG ne fait-il rien perdre ?',
    },
  },
  {
    criterion: '1.4.13',
    level: 'AA',
    name: {
      vi: 'Nội dung khi rê chuột hoặc nhận con trỏ',
      en: 'Content on Hover or Focus',
      fr: 'Contenu au survol ou au focus',
    },
    mode: 'assisted',
    steps: {
      vi: [
        'Rê chuột và dùng phím Tab để làm hiện trình đơn con, chú giải.',
        'Bấm Esc: phần hiện ra phải tắt mà không cần dời chuột.',
        'Đưa chuột vào phần vừa hiện: nó không được biến mất.',
        'Chờ: nó ở lại tới khi người dùng rời đi.',
      ],
      en: [
        'Hover and Tab to make sub-menus and tooltips appear.',
        'Press Esc: what appeared goes away without moving the pointer.',
        'Move the pointer onto it: it must not vanish.',
        'Wait: it stays until people leave it.',
      ],
    },
    helper: null,
    question: {
      vi: 'Phần hiện ra khi rê chuột tắt được, đưa chuột vào được và ở lại?',
      en: 'Can hover content be dismissed, hovered, and does it stay?',
      fr: 'Le contenu au survol peut-il être fermé, survolé, et reste-t-il ?',
    },
  },
];
