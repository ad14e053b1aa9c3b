import type { Criterion } from './criterion';

/** WCAG 2.2, principle 3: understandable. */
export const UNDERSTANDABLE: readonly Criterion[] = [
  {
    criterion: '3.1.1',
    level: 'A',
    name: { vi: 'Ngôn ngữ của trang', en: 'Language of Page', fr: 'Langue de la page' },
    mode: 'automatic',
    steps: {
      vi: [
        'Nghe một đoạn bằng trình đọc màn hình: giọng đọc đúng tiếng.',
        'Bản tiếng Anh của cổng phải đổi cả thuộc tính lang, không chỉ đổi chữ.',
      ],
      en: [
        'Listen to a passage with a screen reader: the voice speaks the right language.',
        'The English version changes lang too, not only the words.',
      ],
    },
    helper: null,
    question: {
      vi: 'Ngôn ngữ khai báo đúng với nội dung của trang?',
      en: 'Is the declared language that of the content?',
      fr: 'La langue déclarée est-elle celle du contenu ?',
    },
  },
  {
    criterion: '3.1.2',
    level: 'AA',
    name: { vi: 'Ngôn ngữ của từng phần', en: 'Language of Parts', fr: 'Langue d’un passage' },
    mode: 'assisted',
    steps: {
      vi: [
        'Tìm đoạn bằng tiếng khác: trích dẫn, thực đơn ngôn ngữ, tên tiếng Anh của thủ tục, tiếng dân tộc.',
        'Mỗi đoạn phải có lang riêng; tên riêng và từ quen dùng được miễn.',
      ],
      en: [
        'Find passages in other languages: quotations, language menus, English names of procedures, minority languages.',
        'Each has its own lang; proper names and common loan words are exempt.',
      ],
    },
    helper: null,
    question: {
      vi: 'Đoạn bằng tiếng khác có khai báo lang riêng?',
      en: 'Do passages in other languages declare their own lang?',
      fr: 'Les passages en autre langue ont-ils leur propre lang ?',
    },
  },
  {
    criterion: '3.2.1',
    level: 'A',
    name: { vi: 'Khi nhận con trỏ bàn phím', en: 'On Focus', fr: 'Au focus' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bấm Tab qua mọi ô, nút, liên kết.',
        'Không được tự mở cửa sổ, tự gửi biểu mẫu, tự chuyển trang hay tự dời con trỏ.',
      ],
      en: [
        'Press Tab through all fields, buttons and links.',
        'No window opens, no form is sent, no page changes, the focus does not move by itself.',
      ],
    },
    helper: 'tab-order',
    question: {
      vi: 'Nhận con trỏ bàn phím không gây thay đổi bất ngờ?',
      en: 'Does getting the focus cause no surprise?',
      fr: 'Recevoir le focus ne provoque-t-il aucune surprise ?',
    },
  },
  {
    criterion: '3.2.2',
    level: 'A',
    name: { vi: 'Khi nhập liệu', en: 'On Input', fr: 'À la saisie' },
    mode: 'assisted',
    steps: {
      vi: [
        'Đổi lựa chọn trong danh sách, ô đánh dấu, nút chọn.',
        'Trang không được tự chuyển hay tự gửi nếu trước đó không báo.',
        'Chú ý danh sách "Liên kết website" và chọn tỉnh, xã.',
      ],
      en: [
        'Change choices in lists, check boxes and radio buttons.',
        'The page does not leave or send by itself unless it said so before.',
        'Look at lists of links and at choices of province and commune.',
      ],
    },
    helper: null,
    question: {
      vi: 'Đổi giá trị không làm trang tự chuyển mà không báo?',
      en: 'Does changing a value never leave the page unannounced?',
      fr: 'Changer une valeur ne quitte-t-il jamais la page sans avertir ?',
    },
  },
  {
    criterion: '3.2.3',
    level: 'AA',
    name: { vi: 'Điều hướng nhất quán', en: 'Consistent Navigation', fr: 'Navigation cohérente' },
    mode: 'manual',
    steps: {
      vi: [
        'Mở trang chủ, một thủ tục và trang tra cứu.',
        'So thực đơn, ô tìm kiếm, chân trang: cùng thứ tự ở mọi trang.',
      ],
      en: [
        'Open the home page, a procedure and the status page.',
        'Compare menu, search and footer: the same order everywhere.',
      ],
    },
    helper: 'landmarks',
    question: {
      vi: 'Phần điều hướng lặp lại theo cùng một thứ tự?',
      en: 'Does repeated navigation keep one order?',
      fr: 'La navigation répétée garde-t-elle le même ordre ?',
    },
  },
  {
    criterion: '3.2.4',
    level: 'AA',
    name: { vi: 'Nhận biết nhất quán', en: 'Consistent Identification', fr: 'Identification cohérente' },
    mode: 'manual',
    steps: {
      vi: [
        'Tìm chức năng giống nhau ở nhiều trang: tìm kiếm, nộp hồ sơ, tải mẫu, đăng nhập.',
        'Tên và biểu tượng phải như nhau ở mọi nơi.',
      ],
      en: [
        'Find the same function on several pages: search, apply, download a form, sign in.',
        'It has the same name and icon everywhere.',
      ],
    },
    helper: 'names',
    question: {
      vi: 'Cùng một chức năng có cùng một tên ở mọi trang?',
      en: 'Does the same function have the same name everywhere?',
      fr: 'La même fonction porte-t-elle partout le même nom ?',
    },
  },
  {
    criterion: '3.2.6',
    level: 'A',
    name: { vi: 'Trợ giúp nhất quán', en: 'Consistent Help', fr: 'Aide cohérente' },
    mode: 'manual',
    steps: {
      vi: [
        'Tìm cách được giúp: tổng đài, thư điện tử, trò chuyện, hướng dẫn.',
        'Trên các trang khác nhau, phần đó ở cùng một vị trí so với phần còn lại.',
      ],
      en: [
        'Find ways to get help: hotline, e-mail, chat, guide.',
        'On different pages they stand in the same order among the rest.',
      ],
    },
    helper: null,
    question: {
      vi: 'Cách được giúp ở cùng một chỗ trên mọi trang?',
      en: 'Is help in the same place on every page?',
      fr: 'L’aide est-elle au même endroit sur chaque page ?',
    },
  },
  {
    criterion: '3.3.1',
    level: 'A',
    name: { vi: 'Nhận biết lỗi', en: 'Error Identification', fr: 'Identification des erreurs' },
    mode: 'assisted',
    steps: {
      vi: [
        'Ở môi trường thử hoặc với sự đồng ý của cơ quan: gửi biểu mẫu còn trống và điền sai.',
        'Mỗi lỗi phải nêu bằng chữ ô nào sai và sai gì.',
        'Lỗi gắn với ô nhập (aria-invalid, aria-describedby) và được đọc lên.',
      ],
      en: [
        'In a test system, or with consent: send the form empty and with wrong values.',
        'Each error says in words which field is wrong and what is wrong.',
        'Errors belong to their fields (aria-invalid, aria-describedby) and are read out.',
      ],
    },
    helper: 'names',
    question: {
      vi: 'Mọi lỗi đều nêu rõ bằng chữ ô nào và sai gì?',
      en: 'Does every error say in words which field and what is wrong?',
      fr: 'Chaque erreur dit-elle en mots quel champ et quoi ?',
    },
  },
  {
    criterion: '3.3.2',
    level: 'A',
    name: { vi: 'Nhãn hoặc hướng dẫn', en: 'Labels or Instructions', fr: 'Étiquettes ou instructions' },
    mode: 'assisted',
    steps: {
      vi: [
        'Đọc nhãn từng ô trước khi điền: biết phải điền gì và theo dạng nào (ngày, số định danh, dung lượng tệp).',
        'Trường bắt buộc được nói trước, có giải thích dấu *.',
      ],
      en: [
        'Read each label before filling in: it tells what and in which form (date, ID number, file size).',
        'Required fields are announced, and the mark * is explained.',
      ],
    },
    helper: 'names',
    question: {
      vi: 'Mỗi ô nhập đều có nhãn hoặc hướng dẫn đủ để điền?',
      en: 'Does every field have a label or instructions that suffice?',
      fr: 'Chaque champ a-t-il une étiquette ou des consignes suffisantes ?',
    },
  },
  {
    criterion: '3.3.3',
    level: 'AA',
    name: { vi: 'Gợi ý sửa lỗi', en: 'Error Suggestion', fr: 'Suggestion après une erreur' },
    mode: 'manual',
    steps: {
      vi: [
        'Ở môi trường thử: nhập sai dạng (ngày 31/02, số định danh thiếu chữ số).',
        'Thông báo phải chỉ cách sửa: "Nhập đủ 12 chữ số", không chỉ "Không hợp lệ".',
      ],
      en: [
        'In a test system: type wrong forms (31 February, an ID with missing digits).',
        'The message tells how to correct it: "Enter all 12 digits", not just "invalid".',
      ],
    },
    helper: null,
    question: {
      vi: 'Thông báo lỗi có chỉ cách sửa?',
      en: 'Do error messages tell how to correct?',
      fr: 'Les messages d’erreur disent-ils comment corriger ?',
    },
  },
  {
    criterion: '3.3.4',
    level: 'AA',
    name: {
      vi: 'Phòng lỗi (pháp lý, tài chính, dữ liệu)',
      en: 'Error Prevention (Legal, Financial, Data)',
      fr: 'Prévention des erreurs (juridiques, financières, données)',
    },
    mode: 'manual',
    steps: {
      vi: [
        'Ở môi trường thử, đi tới bước cuối của nộp hồ sơ hoặc thanh toán.',
        'Phải có một trong ba: xem lại và sửa trước khi gửi; rút lại được; hoặc kiểm tra lỗi trước khi nhận.',
      ],
      en: [
        'In a test system, go to the last step of an application or payment.',
        'One of three must hold: review and correct before sending; take back; or check for errors before accepting.',
      ],
    },
    helper: null,
    question: {
      vi: 'Trước khi gửi hồ sơ hoặc trả tiền, người dùng xem lại và sửa được?',
      en: 'Before sending or paying, can people review and correct?',
      fr: 'Avant d’envoyer ou de payer, peut-on relire et corriger ?',
    },
  },
  {
    criterion: '3.3.7',
    level: 'A',
    name: { vi: 'Không bắt nhập lại', en: 'Redundant Entry', fr: 'Saisie redondante' },
    mode: 'manual',
    steps: {
      vi: [
        'Đi hết các bước của một hồ sơ.',
        'Thông tin đã nhập (hoặc đã có từ VNeID) phải được điền sẵn hoặc chọn lại được, không bắt gõ lần hai.',
      ],
      en: [
        'Go through all steps of an application.',
        'What was entered before (or comes from VNeID) is filled in or can be chosen, never typed twice.',
      ],
    },
    helper: null,
    question: {
      vi: 'Không bắt người dùng nhập lại điều đã nhập?',
      en: 'Is nothing asked twice in one process?',
      fr: 'Rien n’est-il demandé deux fois dans un même processus ?',
    },
  },
  {
    criterion: '3.3.8',
    level: 'AA',
    name: {
      vi: 'Xác thực dễ tiếp cận (tối thiểu)',
      en: 'Accessible Authentication (Minimum)',
      fr: 'Authentification accessible (minimum)',
    },
    mode: 'assisted',
    steps: {
      vi: [
        'Mở trang đăng nhập: không bắt nhớ, chép lại hay giải đố.',
        'Dán được mật khẩu và mã OTP; trình quản lý mật khẩu điền được.',
        'CAPTCHA chỉ được dùng khi có cách khác (VNeID, liên kết qua thư).',
      ],
      en: [
        'Open the sign-in page: nothing has to be remembered, copied or solved.',
        'Passwords and one-time codes can be pasted; password managers work.',
        'A CAPTCHA is allowed only with another way (VNeID, a link by e-mail).',
      ],
    },
    helper: null,
    question: {
      vi: 'Đăng nhập được mà không phải nhớ, chép lại hay giải đố?',
      en: 'Can people sign in without remembering, copying or solving?',
      fr: 'Peut-on se connecter sans mémoriser, recopier ni résoudre ?',
    },
  },
];
