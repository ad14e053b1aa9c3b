/** Nine kinds of personal data, all made up: what a person may type, and no report may ever hold. */
export const PERSONAL_DATA = {
  name: 'Trần Thị Ví Dụ Mười',
  identity: '012345678901',
  phone: '0912345678',
  email: 'vidu.muoi@thu.example',
  birthday: '1990-02-28',
  address: 'Số 7 ngõ Không Có Thật',
  tax: '8012345678-001',
  account: '19036789012345',
  insurance: 'GD4790123456789',
} as const;
