import type { ProcedurePart } from '../../shared/text/lexicon/procedure-part';

/** One part of a procedure as a page model: its usual label and what it says. */
export interface SamplePart {
  part: ProcedurePart;
  label: string;
  /** Plain lines; `|` separates cells where a layout draws a table. */
  lines: readonly string[];
}

export interface SampleProcedure {
  name: string;
  parts: readonly SamplePart[];
}

/** A made-up procedure of a made-up province; nobody can apply for it. */
export const SAMPLE: SampleProcedure = {
  name: 'Cấp thẻ mượn sách thư viện lưu động',
  parts: [
    { part: 'code', label: 'Mã thủ tục', lines: ['1.999777'] },
    { part: 'field', label: 'Lĩnh vực', lines: ['Thư viện'] },
    {
      part: 'serviceLevel',
      label: 'Mức độ cung cấp dịch vụ công trực tuyến',
      lines: ['Dịch vụ công trực tuyến một phần'],
    },
    {
      part: 'levelReason',
      label: 'Lý do cung cấp một phần',
      lines: ['Người mượn phải nhận thẻ và ký sổ trực tiếp theo quy chế thư viện.'],
    },
    {
      part: 'steps',
      label: 'Trình tự thực hiện',
      lines: [
        'Bước 1: Người mượn điền tờ khai và nộp tại điểm dừng của xe thư viện.',
        'Bước 2: Cán bộ thư viện kiểm tra giấy tờ, ghi sổ và hẹn ngày trả thẻ.',
        'Bước 3: Người mượn nhận thẻ theo phiếu hẹn.',
      ],
    },
    {
      part: 'ways',
      label: 'Cách thức thực hiện',
      lines: ['Trực tiếp tại điểm dừng của xe thư viện', 'Qua dịch vụ bưu chính công ích'],
    },
    {
      part: 'dossier',
      label: 'Thành phần hồ sơ',
      lines: [
        'Tờ khai cấp thẻ mượn sách theo Mẫu số 01 (bản chính: 1)',
        'Bản sao thẻ học sinh hoặc giấy tờ có ảnh (bản sao: 1)',
      ],
    },
    { part: 'forms', label: 'Mẫu đơn, tờ khai', lines: ['[Mẫu số 01 - Tờ khai.docx](/bieu-mau/mau-01.docx)'] },
    { part: 'time', label: 'Thời hạn giải quyết', lines: ['03 ngày làm việc kể từ ngày nhận đủ hồ sơ'] },
    { part: 'fee', label: 'Phí, lệ phí', lines: ['Không'] },
    { part: 'applicants', label: 'Đối tượng thực hiện', lines: ['Cá nhân cư trú trong tỉnh An Mẫu'] },
    { part: 'agency', label: 'Cơ quan thực hiện', lines: ['Thư viện lưu động tỉnh An Mẫu'] },
    { part: 'result', label: 'Kết quả thực hiện', lines: ['Thẻ mượn sách có giá trị hai năm'] },
    {
      part: 'conditions',
      label: 'Yêu cầu, điều kiện thực hiện',
      lines: ['Không nợ sách quá hạn tại thư viện khác trong tỉnh'],
    },
    {
      part: 'legalBasis',
      label: 'Căn cứ pháp lý',
      lines: [
        'Luật Thư viện số 46/2019/QH14',
        'Nghị định số 93/2020/NĐ-CP quy định chi tiết một số điều của Luật Thư viện',
      ],
    },
  ],
};

export type Defect = 'absent' | 'empty' | 'placeholder';

const PLACEHOLDERS = [
  'Đang cập nhật',
  'Chưa có thông tin',
  '…',
  'Nội dung sẽ được bổ sung sau',
  'xxx',
  'Không có dữ liệu',
];

/** The sample with one part spoiled. @param turn picks the placeholder */
export function spoiled(
  { name, parts }: SampleProcedure,
  part: ProcedurePart,
  defect: Defect,
  turn = 0,
): SampleProcedure {
  const placeholder = PLACEHOLDERS[turn % PLACEHOLDERS.length] ?? '…';
  const left = parts.flatMap((entry): SamplePart[] => {
    if (entry.part !== part) return [entry];
    if (defect === 'absent') return [];
    return [{ ...entry, lines: defect === 'empty' ? [] : [placeholder] }];
  });
  return { name, parts: left };
}
