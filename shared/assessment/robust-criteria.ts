import type { Criterion } from './criterion';

/** WCAG 2.2, principle 4: robust. Criterion 4.1.1 was removed from WCAG 2.2. */
export const ROBUST: readonly Criterion[] = [
  {
    criterion: '4.1.2',
    level: 'A',
    name: { vi: 'Tên, vai trò, giá trị', en: 'Name, Role, Value', fr: 'Nom, rôle et valeur' },
    mode: 'assisted',
    steps: {
      vi: [
        'Bật "Tên": không thành phần nào hiện dấu ∅.',
        'Với thành phần tự làm (thẻ chuyển, hộp chọn, công tắc): nghe bằng trình đọc màn hình, đúng vai trò và trạng thái.',
        'Đổi trạng thái (mở, đóng, chọn): trình đọc màn hình phải báo trạng thái mới.',
      ],
      en: [
        'Switch on "Names": nothing shows ∅.',
        'For custom controls (tabs, lists, switches): listen with a screen reader, role and state are right.',
        'Change the state (open, close, choose): the screen reader tells the new one.',
      ],
    },
    helper: 'names',
    question: {
      vi: 'Mọi thành phần đều có tên, vai trò và trạng thái đúng?',
      en: 'Do all controls have the right name, role and state?',
      fr: 'Tous les composants ont-ils nom, rôle et état corrects ?',
    },
  },
  {
    criterion: '4.1.3',
    level: 'AA',
    name: { vi: 'Thông báo trạng thái', en: 'Status Messages', fr: 'Messages d’état' },
    mode: 'manual',
    steps: {
      vi: [
        'Tìm kiếm, lọc, thêm tệp, gửi thử trong khi nghe bằng trình đọc màn hình.',
        'Kết quả ("12 kết quả", "Đã tải tệp", "Có 2 lỗi") phải được đọc mà con trỏ không phải dời tới.',
        'Xem mã: vùng thông báo có role="status", role="alert" hoặc aria-live.',
      ],
      en: [
        'Search, filter, attach a file and send a test while listening with a screen reader.',
        'Results ("12 results", "File attached", "2 errors") are read without moving the focus.',
        'Look at the code: the message area has role="status", role="alert" or aria-live.',
      ],
    },
    helper: null,
    question: {
      vi: 'Thông báo mới hiện có được trình đọc màn hình đọc ngay?',
      en: 'Are new messages read out without moving the focus?',
      fr: 'Les nouveaux messages sont-ils lus sans déplacer le focus ?',
    },
  },
];
