import type { Criterion } from './criterion';

/** WCAG 2.2, principle 2: operable. */
export const OPERABLE: readonly Criterion[] = [
  {
    criterion: '2.1.1',
    level: 'A',
    name: { vi: 'Bàn phím', en: 'Keyboard', fr: 'Clavier' },
    mode: 'assisted',
    steps: {
      vi: [
        'Cất chuột đi. Làm trọn một việc: tìm thủ tục, mở biểu mẫu, tải tệp.',
        'Dùng Tab, Shift+Tab, Enter, phím cách, mũi tên, Esc.',
        'Ghi lại chỗ chỉ chuột mới làm được: thực đơn rê chuột, lịch, kéo thả, nút vẽ bằng thẻ div.',
      ],
      en: [
        'Put the mouse away. Do a whole task: find a procedure, open the form, attach a file.',
        'Use Tab, Shift+Tab, Enter, Space, arrows, Esc.',
        'Note what only the mouse can do: hover menus, calendars, dragging, buttons made of div.',
      ],
    },
    helper: 'tab-order',
    question: {
      vi: 'Mọi việc đều làm được chỉ bằng bàn phím?',
      en: 'Can everything be done with the keyboard alone?',
      fr: 'Tout peut-il se faire au clavier seul ?',
    },
  },
  {
    criterion: '2.1.2',
    level: 'A',
    name: { vi: 'Không bẫy bàn phím', en: 'No Keyboard Trap', fr: 'Pas de piège au clavier' },
    mode: 'automatic',
    steps: {
      vi: [
        'Bấm Tab từ đầu tới cuối trang, kể cả khung nhúng, bản đồ, trình soạn thảo, video.',
        'Mở hộp thoại rồi ra bằng Esc hoặc nút đóng.',
      ],
      en: [
        'Press Tab from the start to the end of the page, through frames, maps, editors and videos.',
        'Open dialogs and leave them with Esc or a close button.',
      ],
    },
    helper: 'tab-order',
    question: {
      vi: 'Con trỏ bàn phím vào được thì ra được ở mọi chỗ?',
      en: 'Can the keyboard leave every place it can enter?',
      fr: 'Le clavier peut-il quitter tout endroit où il entre ?',
    },
  },
  {
    criterion: '2.1.4',
    level: 'A',
    name: {
      vi: 'Phím tắt một ký tự',
      en: 'Character Key Shortcuts',
      fr: 'Raccourcis clavier utilisant des caractères',
    },
    mode: 'assisted',
    steps: {
      vi: [
        'Khi không ở trong ô nhập, bấm từng phím chữ, số, dấu câu.',
        'Nếu có phím gây tác dụng: tìm chỗ tắt hoặc đổi phím tắt đó.',
      ],
      en: [
        'Outside any field, press single letters, digits and punctuation.',
        'If one does something: find a way to switch it off or change it.',
      ],
    },
    helper: null,
    question: {
      vi: 'Không có phím tắt một ký tự, hoặc tắt hay đổi được?',
      en: 'Are there no single-character shortcuts, or can they be switched off or changed?',
      fr: 'Pas de raccourci à un caractère, ou peut-on le désactiver ou le changer ?',
    },
  },
  {
    criterion: '2.2.1',
    level: 'A',
    name: { vi: 'Điều chỉnh thời gian', en: 'Timing Adjustable', fr: 'Réglage du délai' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm giới hạn thời gian: phiên đăng nhập, mã OTP, đếm ngược, trang tự tải lại.',
        'Để yên biểu mẫu tới khi hết phiên: phải có báo trước và cách gia hạn đơn giản.',
        'Sau khi đăng nhập lại, dữ liệu đã nhập còn không.',
      ],
      en: [
        'Find time limits: sessions, one-time codes, countdowns, pages that reload.',
        'Leave a form until the session ends: there is a warning and a simple way to extend it.',
        'After signing in again, see whether what was typed is still there.',
      ],
    },
    helper: null,
    question: {
      vi: 'Người dùng tắt, chỉnh hoặc gia hạn được mọi giới hạn thời gian?',
      en: 'Can people switch off, adjust or extend every time limit?',
      fr: 'Peut-on désactiver, régler ou prolonger chaque délai ?',
    },
  },
  {
    criterion: '2.2.2',
    level: 'A',
    name: { vi: 'Tạm dừng, dừng, ẩn', en: 'Pause, Stop, Hide', fr: 'Mettre en pause, arrêter, masquer' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm phần tự chuyển động quá 5 giây: băng chuyền tin, chữ chạy, ảnh động.',
        'Tìm nút tạm dừng dùng được bằng bàn phím.',
        'Phần tự cập nhật (đồng hồ, số liệu) cũng dừng hoặc ẩn được.',
      ],
      en: [
        'Find what moves by itself for more than five seconds: carousels, running text, animations.',
        'Find a pause control that works with the keyboard.',
        'What updates by itself can be paused or hidden as well.',
      ],
    },
    helper: null,
    question: {
      vi: 'Mọi phần tự chuyển động đều dừng được?',
      en: 'Can everything that moves by itself be stopped?',
      fr: 'Tout ce qui bouge seul peut-il être arrêté ?',
    },
  },
  {
    criterion: '2.3.1',
    level: 'A',
    name: {
      vi: 'Không quá ba lần chớp',
      en: 'Three Flashes or Below Threshold',
      fr: 'Pas plus de trois flashs',
    },
    mode: 'manual',
    steps: {
      vi: [
        'Tìm ảnh động, băng-rôn, video có chớp sáng.',
        'Đếm số lần chớp trong một giây: không quá ba.',
        'Nghi ngờ thì đo bằng công cụ phân tích chớp sáng (PEAT).',
      ],
      en: [
        'Find animations, banners and videos that flash.',
        'Count flashes within one second: no more than three.',
        'When in doubt, measure with an analysis tool (PEAT).',
      ],
    },
    helper: null,
    question: {
      vi: 'Không có gì chớp quá ba lần một giây?',
      en: 'Does nothing flash more than three times a second?',
      fr: 'Rien ne clignote-t-il plus de trois fois par seconde ?',
    },
  },
  {
    criterion: '2.4.1',
    level: 'A',
    name: { vi: 'Bỏ qua khối lặp lại', en: 'Bypass Blocks', fr: 'Contourner des blocs' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bấm Tab lần đầu: liên kết "Bỏ qua tới nội dung chính" hiện ra; bấm Enter rồi Tab, con trỏ phải ở nội dung.',
        'Hoặc bật "Vùng trang": có vùng main và đề mục để nhảy tới.',
      ],
      en: [
        'Press Tab once: a link "Skip to main content" appears; press Enter and Tab, the focus is in the content.',
        'Or switch on "Landmarks": there is a main region and headings to jump to.',
      ],
    },
    helper: 'landmarks',
    question: {
      vi: 'Có cách bỏ qua phần lặp lại để tới nội dung chính?',
      en: 'Is there a way past repeated blocks to the main content?',
      fr: 'Peut-on sauter les blocs répétés pour aller au contenu ?',
    },
  },
  {
    criterion: '2.4.2',
    level: 'A',
    name: { vi: 'Tiêu đề trang', en: 'Page Titled', fr: 'Titre de page' },
    mode: 'assisted',
    steps: {
      vi: [
        'Đọc tiêu đề trên thẻ trình duyệt: phải nêu nội dung trang và tên cổng.',
        'Mở hai thủ tục khác nhau: tiêu đề phải khác nhau.',
      ],
      en: [
        'Read the title on the browser tab: it tells the content and the portal.',
        'Open two procedures: their titles differ.',
      ],
    },
    helper: null,
    question: {
      vi: 'Tiêu đề nói đúng trang này về điều gì?',
      en: 'Does the title say what this page is about?',
      fr: 'Le titre dit-il de quoi parle cette page ?',
    },
  },
  {
    criterion: '2.4.3',
    level: 'A',
    name: { vi: 'Thứ tự con trỏ bàn phím', en: 'Focus Order', fr: 'Parcours du focus' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Thứ tự Tab" và đi theo các số.',
        'Thứ tự phải theo mạch việc: hết nhóm này mới sang nhóm khác.',
        'Mở hộp thoại: con trỏ vào hộp thoại; đóng lại: con trỏ về nút đã mở.',
      ],
      en: [
        'Switch on "Tab order" and follow the numbers.',
        'The order follows the task: one group is finished before the next.',
        'Open a dialog: the focus enters it; close it: the focus returns to the opener.',
      ],
    },
    helper: 'tab-order',
    question: {
      vi: 'Thứ tự của phím Tab có giữ đúng nghĩa và mạch việc?',
      en: 'Does the order of Tab keep meaning and task together?',
      fr: 'L’ordre de Tab respecte-t-il le sens et la tâche ?',
    },
  },
  {
    criterion: '2.4.4',
    level: 'A',
    name: {
      vi: 'Mục đích của liên kết (theo ngữ cảnh)',
      en: 'Link Purpose (In Context)',
      fr: 'Fonction du lien (selon le contexte)',
    },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Tên" và đọc tên các liên kết.',
        'Với "xem thêm", "chi tiết", "tại đây": câu, mục danh sách hoặc ô bảng quanh nó có nói rõ đích không.',
        'Liên kết tới tệp nêu loại và dung lượng.',
      ],
      en: [
        'Switch on "Names" and read the names of links.',
        'For "more", "details", "here": does the sentence, list item or cell around it tell the target?',
        'Links to files give type and size.',
      ],
    },
    helper: 'names',
    question: {
      vi: 'Đọc liên kết cùng câu chứa nó là biết sẽ tới đâu?',
      en: 'With its sentence, does each link tell where it leads?',
      fr: 'Avec sa phrase, chaque lien dit-il où il mène ?',
    },
  },
  {
    criterion: '2.4.5',
    level: 'AA',
    name: { vi: 'Nhiều cách tìm', en: 'Multiple Ways', fr: 'Accès multiples' },
    mode: 'manual',
    steps: {
      vi: [
        'Chọn một thủ tục, tìm tới nó bằng thực đơn.',
        'Tìm lại bằng cách khác: ô tìm kiếm, sơ đồ cổng, danh mục thủ tục.',
        'Cần ít nhất hai cách (trừ bước giữa của một quy trình).',
      ],
      en: [
        'Choose a procedure and reach it through the menu.',
        'Reach it another way: search, site map, list of procedures.',
        'At least two ways are needed (steps inside a process aside).',
      ],
    },
    helper: null,
    question: {
      vi: 'Mỗi trang có ít nhất hai cách để tìm tới?',
      en: 'Are there at least two ways to find each page?',
      fr: 'Y a-t-il au moins deux façons de trouver chaque page ?',
    },
  },
  {
    criterion: '2.4.6',
    level: 'AA',
    name: { vi: 'Đề mục và nhãn', en: 'Headings and Labels', fr: 'En-têtes et étiquettes' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Đề mục": đọc riêng các đề mục, phải hiểu được trang có gì.',
        'Đọc nhãn ô nhập: biết phải điền gì, theo dạng nào.',
      ],
      en: [
        'Switch on "Headings": read on their own they tell what the page holds.',
        'Read labels of fields: they tell what to fill in, and in which form.',
      ],
    },
    helper: 'headings',
    question: {
      vi: 'Đề mục và nhãn có nói đúng nội dung của chúng?',
      en: 'Do headings and labels describe what they stand for?',
      fr: 'Titres et étiquettes décrivent-ils leur contenu ?',
    },
  },
  {
    criterion: '2.4.7',
    level: 'AA',
    name: { vi: 'Thấy được con trỏ bàn phím', en: 'Focus Visible', fr: 'Visibilité du focus' },
    mode: 'automatic',
    steps: {
      vi: [
        'Bấm Tab qua cả trang; luôn chỉ ra được con trỏ đang ở đâu.',
        'Chú ý nút tự vẽ, ô đánh dấu tự vẽ, liên kết trên nền màu.',
      ],
      en: [
        'Press Tab through the page; you can always point at where the focus is.',
        'Look out for custom buttons and check boxes and links on coloured ground.',
      ],
    },
    helper: 'tab-order',
    question: {
      vi: 'Luôn nhìn thấy con trỏ bàn phím ở đâu?',
      en: 'Can the focus always be seen?',
      fr: 'Voit-on toujours où est le focus ?',
    },
  },
  {
    criterion: '2.4.11',
    level: 'AA',
    name: {
      vi: 'Con trỏ bàn phím không bị che (tối thiểu)',
      en: 'Focus Not Obscured (Minimum)',
      fr: 'Focus non masqué (minimum)',
    },
    mode: 'automatic',
    steps: {
      vi: [
        'Thu nhỏ cửa sổ rồi bấm Tab và Shift+Tab qua cả trang.',
        'Thành phần có con trỏ không được nằm hẳn sau đầu trang cố định, thanh cookie, khung trò chuyện.',
      ],
      en: [
        'Make the window small and press Tab and Shift+Tab through the page.',
        'What has the focus never lies entirely behind a fixed header, cookie bar or chat box.',
      ],
    },
    helper: 'tab-order',
    question: {
      vi: 'Thành phần có con trỏ bàn phím luôn thấy được ít nhất một phần?',
      en: 'Is at least a part of the focused element always in view?',
      fr: 'Une partie de l’élément qui a le focus est-elle toujours visible ?',
    },
  },
  {
    criterion: '2.5.1',
    level: 'A',
    name: { vi: 'Cử chỉ con trỏ', en: 'Pointer Gestures', fr: 'Gestes pour le contrôle du pointeur' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm phần cần vuốt hoặc hai ngón: bản đồ, băng chuyền, xem tệp.',
        'Phải có nút bấm cho cùng việc: phóng to, thu nhỏ, trước, sau.',
      ],
      en: [
        'Find what needs a swipe or two fingers: maps, carousels, file viewers.',
        'There are buttons for the same: zoom in, zoom out, previous, next.',
      ],
    },
    helper: null,
    question: {
      vi: 'Mọi cử chỉ phức tạp đều có cách bấm đơn giản?',
      en: 'Is there a single click for every complex gesture?',
      fr: 'Chaque geste complexe a-t-il un simple clic équivalent ?',
    },
  },
  {
    criterion: '2.5.2',
    level: 'A',
    name: { vi: 'Hủy thao tác con trỏ', en: 'Pointer Cancellation', fr: 'Annulation de l’action du pointeur' },
    mode: 'assisted',
    steps: {
      vi: ['Nhấn giữ trên nút, kéo ra ngoài rồi thả.', 'Việc không được xảy ra, hoặc phải hoàn tác được.'],
      en: ['Press a button, drag away from it and release.', 'Nothing must happen, or it can be undone.'],
    },
    helper: null,
    question: {
      vi: 'Nhấn nhầm có thể hủy trước khi thả tay?',
      en: 'Can a wrong press be taken back before the release?',
      fr: 'Peut-on annuler un appui avant de relâcher ?',
    },
  },
  {
    criterion: '2.5.3',
    level: 'A',
    name: { vi: 'Nhãn nằm trong tên', en: 'Label in Name', fr: 'Étiquette dans le nom' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Tên" và so với chữ nhìn thấy trên nút, liên kết, ô nhập.',
        'Tên phải chứa đúng các chữ nhìn thấy, tốt nhất ở đầu.',
      ],
      en: [
        'Switch on "Names" and compare with the words seen on buttons, links and fields.',
        'The name contains the visible words, best at its start.',
      ],
    },
    helper: 'names',
    question: {
      vi: 'Tên mà máy đọc có chứa chữ nhìn thấy?',
      en: 'Does the name contain the visible words?',
      fr: 'Le nom contient-il les mots visibles ?',
    },
  },
  {
    criterion: '2.5.4',
    level: 'A',
    name: { vi: 'Kích hoạt bằng chuyển động', en: 'Motion Actuation', fr: 'Activation par le mouvement' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm chức năng dùng bằng lắc hoặc nghiêng máy.',
        'Phải có nút cho cùng việc và cách tắt phản ứng với chuyển động.',
      ],
      en: [
        'Find what works by shaking or tilting the device.',
        'There are controls for the same and a way to switch the motion off.',
      ],
    },
    helper: null,
    question: {
      vi: 'Không có chức năng chỉ dùng được bằng chuyển động?',
      en: 'Does nothing work by motion alone?',
      fr: 'Rien ne dépend-il du seul mouvement ?',
    },
  },
  {
    criterion: '2.5.7',
    level: 'AA',
    name: { vi: 'Thao tác kéo', en: 'Dragging Movements', fr: 'Mouvements de glissement' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm phần kéo thả: tải tệp, sắp thứ tự, thanh trượt, bản đồ.',
        'Làm cùng việc đó chỉ bằng các lần bấm: nút "Chọn tệp", "Lên", "Xuống", ô nhập số.',
      ],
      en: [
        'Find dragging: uploads, sorting, sliders, maps.',
        'Do the same with single clicks: "Choose file", "Up", "Down", a number field.',
      ],
    },
    helper: null,
    question: {
      vi: 'Mọi việc kéo thả đều làm được bằng bấm?',
      en: 'Can everything that is dragged also be done with clicks?',
      fr: 'Tout glissement peut-il se faire par clics ?',
    },
  },
  {
    criterion: '2.5.8',
    level: 'AA',
    name: { vi: 'Cỡ vùng bấm (tối thiểu)', en: 'Target Size (Minimum)', fr: 'Taille de la cible (minimum)' },
    mode: 'automatic',
    steps: {
      vi: [
        'Xem các nút và biểu tượng nhỏ: phân trang, đóng, chia sẻ.',
        'Vùng bấm ít nhất 24 × 24 điểm ảnh, hoặc cách nhau đủ xa; liên kết trong câu được miễn.',
      ],
      en: [
        'Look at small controls: paging, close, share.',
        'Targets are at least 24 × 24 pixels or far enough apart; links in sentences are exempt.',
      ],
    },
    helper: null,
    question: {
      vi: 'Vùng bấm đủ lớn hoặc cách nhau đủ xa?',
      en: 'Are targets large enough or far enough apart?',
      fr: 'Les cibles sont-elles assez grandes ou espacées ?',
    },
  },
];
