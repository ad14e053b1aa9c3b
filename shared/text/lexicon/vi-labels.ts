import type { LabelWords } from './procedure-part';

const SERVICE = '(?:thu tuc(?: hanh chinh)?|tthc|ho so|cong viec|dich vu(?: cong)?)';
const PROCEDURE = `(?:(?: cua)? ${SERVICE}(?: nay)?)?`;
const PAPERS = '(?:ho so|giay to|tai lieu)';

/** Vietnamese labels as portals write them, without diacritics. */
export const VI_LABELS: readonly LabelWords[] = [
  {
    part: 'steps',
    certain: [
      `(?:cac )?(?:trinh tu|buoc|quy trinh)(?: va)?(?: cac)?(?: thu tuc| buoc| cach thuc| thoi gian)?(?: thuc hien| tien hanh| giai quyet| xu ly)${PROCEDURE}`,
      '(?:trinh tu|quy trinh)(?: va)? thu tuc',
      'thu tuc(?: va)? trinh tu(?: thuc hien)?',
      'trinh tu thuc hien (?:cua|doi voi) .{5,40}',
      'trinh tu cac buoc',
    ],
    loose: [
      'trinh tu',
      '(?:cac )?buoc(?: can)?(?: lam| thuc hien)?',
      'quy trinh',
      'cach lam',
      '(?:phai |can )?(?:lam|thuc hien)(?: thu tuc)? (?:nhu the nao|the nao|ra sao)',
      'huong dan thuc hien',
      '(?:can |phai )?thuc hien(?: theo)?(?: cac)? buoc(?: nao)?',
    ],
  },
  {
    part: 'ways',
    certain: [
      `cach thuc(?:(?: va)? dia diem)?(?: thuc hien| nop(?: ho so)?| giai quyet| tiep nhan)${PROCEDURE}`,
      `(?:cac )?(?:hinh thuc|phuong thuc|kenh|cach|cach thuc) (?:nop|tiep nhan|thuc hien|gui)(?: va tra)?(?: ho so| ket qua)?${PROCEDURE}`,
      '(?:dia diem|noi)(?: nop)?(?: va)? cach thuc (?:nop|thuc hien)(?: ho so)?',
    ],
    loose: [
      'kenh',
      'hinh thuc',
      'cach thuc',
      'phuong thuc',
      '(?:co the )?nop(?: ho so)? (?:bang cach nao|nhu the nao|qua dau|o dau va bang cach nao)',
    ],
  },
  {
    part: 'dossier',
    certain: [
      '(?:thanh phan|danh muc|cac loai|cac)(?: va)?(?: so luong)?(?: giay to)?(?: thanh phan)?(?: trong)?(?: cua)? ho so(?: bao gom| gom co| gom| can nop| phai nop| can chuan bi| can co| va so luong)?',
      'thanh phan(?: va)? so luong ho so',
      'so luong(?: va)? thanh phan ho so',
      `thanh phan${PROCEDURE}`,
      `(?:cac |nhung )?(?:loai )?${PAPERS}(?:(?: va)? ${PAPERS})* (?:can|phai)(?: co| phai| nop| chuan bi| xuat trinh| thiet)+`,
      'danh muc (?:giay to|tai lieu)',
    ],
    loose: [
      'ho so',
      'ho so(?: de nghi| dang ky| xin)?(?: cap| cong nhan| thuc hien)?(?: bao)? gom(?: co)?',
      'ho so (?:thu tuc|thuc hien|yeu cau)',
      'bo ho so',
      'giay to(?: tai lieu| yeu cau)?',
      '(?:toi |ban )?(?:can|phai) (?:nhung |cac )?(?:chuan bi |nop )?(?:nhung )?(?:giay to|ho so)(?: gi| nao)?',
      '(?:toi |ban )?(?:can|phai) (?:chuan bi|nop)(?: nhung)? gi',
    ],
  },
  {
    part: 'paper',
    certain: [
      '(?:ten |loai )(?:cac )?(?:loai )?(?:giay to|tai lieu|thanh phan ho so|ho so)(?: can nop| phai nop)?',
      'ten thanh phan',
    ],
  },
  {
    part: 'forms',
    certain: [
      '(?:ten |cac |file |tep )?(?:mau )?(?:don|to khai)(?: va| hoac)?(?: mau)? (?:to khai|don)(?: dinh kem| kem theo| dien tu)?',
      '(?:ten |cac |file |tep |danh muc )?bieu mau(?: dinh kem| kem theo| dien tu| tai ve| don to khai| to khai| su dung)*',
      '(?:ten |cac |file |tep )mau(?: don)?(?: dinh kem| kem theo)?',
      '(?:ten |cac )?mau (?:don|to khai)(?: dinh kem| kem theo| dien tu)?',
      '(?:ten |cac )?mau bieu(?: don| to khai| dinh kem| kem theo| dien tu)*',
      'tai(?: ve)?(?: cac)? (?:bieu )?mau(?: don| to khai)*',
    ],
    loose: ['to khai', 'mau', 'mau (?:phieu|giay to|ho so)', 'tep dinh kem', 'file dinh kem', 'tai lieu dinh kem'],
  },
  { part: 'quantity', certain: ['so luong(?: ho so| bo| ban| giay to)*', 'so bo(?: ho so)?', 'ban chinh', 'ban sao'] },
  {
    part: 'fee',
    certain: [
      `(?:muc )?(?:thu )?(?:phi|le phi)(?: va| hoac)?(?: le phi| phi)?(?: va chi phi khac)?(?: giai quyet| thuc hien| phai nop| can nop| nop| cap| tham dinh)?${PROCEDURE}`,
      `chi phi(?: thuc hien| giai quyet| phai nop)${PROCEDURE}`,
    ],
    loose: [
      'chi phi',
      '(?:het |mat |ton |phai tra )?bao nhieu tien',
      '(?:chi phi |phi )?(?:ton |het |mat )bao nhieu(?: tien)?',
      '(?:muc )?(?:phi |le phi |chi phi )+(?:la |phai nop (?:la )?)?bao nhieu(?: tien)?',
      'co (?:phai (?:nop|dong|tra) |mat )(?:phi|le phi|tien)(?: le phi)? khong',
      'muc thu',
      'bieu phi',
    ],
  },
  {
    part: 'time',
    certain: [
      `(?:tong )?(?:thoi han|thoi gian)(?: va)?(?: tra)?(?: giai quyet| thuc hien| xu ly| tra ket qua| hoan thanh)${PROCEDURE}`,
      'ngay hen tra ket qua',
      'so ngay (?:giai quyet|xu ly|thuc hien)',
    ],
    loose: [
      'thoi han',
      'thoi gian',
      '(?:thoi han|thoi gian) cap',
      '(?:mat |trong )?bao lau(?: thi)?(?: co ket qua| xong| duoc giai quyet)?',
      'khi nao (?:co|nhan) ket qua',
    ],
  },
  {
    part: 'applicants',
    certain: [
      `doi tuong(?: duoc)?(?: thuc hien| ap dung| nop ho so| giai quyet| phuc vu| thu huong)${PROCEDURE}`,
      `(?:ca nhan to chuc|to chuc ca nhan)(?: duoc)?(?: thuc hien| nop ho so)${PROCEDURE}`,
      'chu the thuc hien',
    ],
    loose: [
      'doi tuong',
      '(?:nhung )?ai(?: la nguoi)? (?:duoc|co the|can|phai|co quyen) (?:nop|lam|thuc hien|de nghi)(?: ho so| thu tuc)?',
      'nguoi (?:nop ho so|thuc hien|yeu cau|duoc thuc hien)',
      'danh cho ai',
      'doi tuong (?:huong|duoc cap|tham gia|yeu cau|de nghi)',
    ],
  },
  {
    part: 'agency',
    certain: [
      `(?:ten )?(?:co quan|don vi)(?:(?: va| hoac)? don vi)?(?: hanh chinh)?(?: truc tiep)?(?: thuc hien| giai quyet| xu ly| thu ly| tiep nhan va giai quyet| chiu trach nhiem| chu tri| phu trach)+${PROCEDURE}(?: chinh)?`,
    ],
    loose: [
      'noi (?:thuc hien|giai quyet)',
      'co quan (?:nao )?(?:giai quyet|thuc hien)',
      'co quan tiep nhan(?: ho so)?(?:(?: va)? tra(?: ket qua)?)?',
      'co quan cap(?: phep)?',
      'don vi tiep nhan(?: ho so)?',
      'co quan',
    ],
  },
  {
    part: 'competentAgency',
    certain: [
      '(?:co quan|cap|nguoi)(?: nguoi)? (?:(?:co )?tham quyen|quyet dinh)(?: quyet dinh| giai quyet| theo quy dinh)*',
      'tham quyen giai quyet',
    ],
  },
  {
    part: 'intake',
    certain: [
      '(?:dia chi|noi|dia diem) (?:tiep nhan|nop|thuc hien)(?: hs| ho so)?(?: va)?(?: tra)?(?: ket qua)?(?: truc tiep)?',
      '(?:nop|gui)(?: ho so)? o dau',
    ],
  },
  {
    part: 'delegatedAgency',
    certain: ['co quan(?: hoac nguoi co tham quyen)?(?: duoc)? (?:uy quyen|phan cap).{0,40}'],
  },
  { part: 'cooperatingAgency', certain: ['co quan(?: duoc)? phoi hop.{0,20}'] },
  {
    part: 'result',
    certain: [
      `(?:ten |loai )?ket qua(?: cua)?(?: viec)?(?: thuc hien| giai quyet| xu ly| dau ra| nhan duoc)${PROCEDURE}`,
      `(?:ten |loai )?ket qua(?: cua)? (?:thu tuc(?: hanh chinh)?|tthc)`,
      'san pham(?: dau ra)?',
    ],
    loose: [
      'ket qua',
      '(?:ban |toi )?(?:se )?nhan duoc (?:gi|ket qua gi)',
      'ket qua (?:la gi|gi|nhan duoc la gi|the nao)',
      'ket qua (?:nhan|tra)',
      '(?:ten|loai) ket qua',
      'giay to duoc cap',
    ],
  },
  {
    part: 'legalBasis',
    certain: [
      '(?:can cu|co so|cac can cu)(?: van ban)? (?:phap ly|phap luat)(?: thuc hien| giai quyet| lien quan| quy dinh| ap dung)*(?: cua(?: viec)?(?: thuc hien)?)?(?: thu tuc(?: hanh chinh)?| tthc)?',
    ],
    loose: [
      '(?:cac )?van ban (?:quy pham )?(?:phap luat|phap ly|qppl)(?: lien quan| ap dung| quy dinh)?',
      `(?:cac )?van ban (?:quy dinh|ap dung|can cu)${PROCEDURE}`,
      'can cu thuc hien',
      'phap ly',
      '(?:theo )?quy dinh (?:cua )?phap luat(?: nao)?',
      '(?:duoc )?(?:quy dinh|can cu) (?:o|tai|trong|theo|vao) (?:nhung )?(?:van ban|luat|dau)(?: phap luat| phap ly)?(?: nao)?',
      'can cu',
    ],
  },
  {
    part: 'conditions',
    certain: [
      `(?:cac )?(?:yeu cau|dieu kien)(?: va| hoac)?(?: cac)? (?:dieu kien|yeu cau)(?: thuc hien| giai quyet| ap dung| can dap ung| de thuc hien)*${PROCEDURE}`,
      `(?:yeu cau|dieu kien) (?:thuc hien|giai quyet|ap dung|can dap ung|de thuc hien)${PROCEDURE}`,
    ],
    loose: [
      'dieu kien',
      'yeu cau',
      'dieu kien (?:cap|huong|(?:de )?duoc (?:cap|huong|giai quyet))',
      '(?:can |phai )?(?:dap ung )?(?:nhung )?dieu kien gi',
    ],
  },
  {
    part: 'serviceLevel',
    certain: [
      'muc(?: do)?(?: cung cap| thuc hien| ap dung)*(?: dich vu(?: cong)?| dvc| dvctt| thu tuc)(?: truc tuyen)?',
      'muc do(?: cung cap)? truc tuyen',
      '(?:hinh thuc|loai hinh|loai|cap do) (?:cung cap )?(?:dich vu(?: cong)?|dvc|dvctt)(?: truc tuyen)?',
      'hinh thuc cung cap(?: truc tuyen)?',
      'dich vu cong truc tuyen muc do',
      '(?:phan loai|muc)(?: do)? (?:dvc|dvctt|dich vu cong)(?: truc tuyen)?',
    ],
    loose: [
      'muc do',
      'muc do (?:cung cap|thuc hien)',
      'dvc muc do',
      'dich vu cong truc tuyen',
      'dvctt',
      'dvc truc tuyen',
    ],
  },
  {
    part: 'levelReason',
    certain: ['(?:neu )?ly do.{0,40}(?:mot phan|toan trinh|truc tuyen).{0,20}'],
    loose: ['ly do'],
  },
  {
    part: 'name',
    certain: [
      'ten(?: goi)?(?: cua)?(?: day du)?(?: cua)? (?:thu tuc|tthc|dich vu(?: cong)?)(?: hanh chinh| truc tuyen)?',
    ],
    loose: ['thu tuc(?: hanh chinh)?', 'tthc', 'ten'],
  },
  {
    part: 'code',
    certain: [
      '(?:ma(?: so| dinh danh)?|so hieu)(?: cua)? (?:thu tuc|tthc|dich vu(?: cong)?|dvc)(?: hanh chinh)?(?: quoc gia)?',
      'ma ho so tthc',
      'ma so ho so tthc',
      'ma so(?: quoc gia)?',
    ],
    loose: ['ma', 'ma (?:hieu|chuan|quoc gia)', 'so tthc'],
  },
  {
    part: 'decision',
    certain: ['so(?: hieu)?(?: cua)? quyet dinh(?: cong bo)?', 'quyet dinh cong bo(?: so)?'],
    loose: ['quyet dinh'],
  },
  { part: 'administrativeLevel', certain: ['cap(?: do)? (?:thuc hien|giai quyet|hanh chinh|thu tuc)(?: thu tuc)?'] },
  { part: 'type', certain: ['loai (?:thu tuc|tthc)(?: hanh chinh)?'] },
  { part: 'field', certain: ['(?:ten )?(?:nganh )?linh vuc(?: thong ke| thuc hien| hoat dong)?'] },
  { part: 'keywords', certain: ['tu khoa(?: tim kiem)?'] },
  {
    part: 'description',
    certain: [
      'mo ta(?: chi tiet| them| thu tuc| ngan| khac)?',
      'ghi chu',
      'thong tin (?:chung|co ban|khac|them|bo sung)',
      'gioi thieu(?: chung)?',
      'luu y',
    ],
  },
  { part: 'validity', certain: ['(?:thoi han|thoi gian)(?: co)? (?:hieu luc|su dung|gia tri)(?: cua .{0,30})?'] },
  { part: 'resultChannel', certain: ['(?:hinh thuc|cach thuc|noi|dia diem|phuong thuc) (?:tra|nhan) ket qua'] },
  {
    part: 'actColumn',
    certain: [
      'so(?: va)? ky hieu(?: van ban)?',
      'so hieu(?: van ban)?',
      'so van ban',
      'trich yeu(?: noi dung)?',
      'ten van ban',
      'ngay ban hanh',
      'co quan ban hanh',
      'ngay (?:co )?hieu luc',
    ],
  },
  {
    part: 'publisher',
    certain: ['(?:co quan|don vi) (?:cong bo|ban hanh|quan ly|chu quan|cong khai|dang tai)(?: thu tuc)?'],
  },
  {
    part: 'updated',
    certain: [
      '(?:ngay|thoi gian|lan) (?:cap nhat|cong bo|dang|ban hanh|sua doi)(?: cuoi| gan nhat)?',
      'cap nhat(?: lan cuoi| ngay)?',
      'ngay dang luot xem',
    ],
  },
  { part: 'hours', certain: ['(?:thoi gian|gio|lich) (?:lam viec|tiep nhan|tiep dan|tiep cong dan)(?: ho so)?'] },
  {
    part: 'contact',
    certain: [
      '(?:thong tin )?lien he(?: ho tro)?',
      'dien thoai',
      'so dien thoai',
      'duong day nong',
      'ho tro',
      'email',
      'tong dai(?: ho tro)?',
    ],
  },
  {
    part: 'complaint',
    certain: ['(?:quyen )?khieu nai(?: va)?(?: to cao)?', 'phan anh kien nghi', 'giai quyet khieu nai'],
  },
  {
    part: 'guide',
    certain: [
      'huong dan(?: su dung| nop ho so| nop ho so truc tuyen)?',
      'cau hoi thuong gap',
      'hoi dap',
      'video huong dan',
    ],
  },
  {
    part: 'related',
    certain: [
      '(?:cac |mot so )?(?:thu tuc|tthc|dich vu|dich vu cong)(?: hanh chinh| truc tuyen)?(?: khac)?(?: co)? (?:lien quan|cung linh vuc|khac|tuong tu)',
      '(?:cac )?(?:thu tuc|dich vu cong)(?: hanh chinh)? khac cung (?:linh vuc|co quan|nhom)',
      '(?:cac )?(?:tin|tin tuc|bai viet|tin bai|van ban|thong tin)(?: bai)? (?:khac|lien quan|moi|cung chuyen muc)(?: nhat)?',
      'co the ban quan tam',
      '(?:tien ich|thong bao|lien ket(?: website| web)?|chuyen muc|danh muc|y kien|binh luan|luot truy cap|trong trang nay|muc luc)',
      'chon co quan(?: thuc hien| giai quyet)?',
    ],
  },
];
