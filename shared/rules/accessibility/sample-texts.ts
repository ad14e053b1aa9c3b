/** Texts of the tests: more than 200 letters each, as a portal writes them. */
export const VIETNAMESE =
  'Người yêu cầu đăng ký khai sinh nộp hồ sơ tại Ủy ban nhân dân cấp xã nơi cư trú. Cán bộ tiếp nhận kiểm tra hồ sơ. Nếu hồ sơ đầy đủ, cán bộ ghi vào sổ hộ tịch và cấp giấy khai sinh cho người yêu cầu. Trường hợp hồ sơ chưa hợp lệ, cán bộ hướng dẫn người nộp bổ sung. Kết quả được trả trong ngày làm việc, hoặc trong ngày tiếp theo nếu nhận hồ sơ sau 15 giờ.';

export const PLAIN =
  'Nguoi yeu cau dang ky khai sinh nop ho so tai Uy ban nhan dan cap xa noi cu tru. Can bo tiep nhan va kiem tra ho so cua cong dan. Neu ho so day du va dung quy dinh, can bo ghi vao so ho tich va cap giay khai sinh cho nguoi yeu cau. Truong hop ho so khong hop le, can bo huong dan nguoi nop bo sung thong tin theo quy dinh.';

export const ENGLISH =
  'You can register the birth of a child at the office of the commune where you live. Bring the form and your papers to the front desk. The officer will check that the form is complete and enter it in the book. You will get the certificate on the same day, or on the next day if you come after three in the afternoon.';

export const FRENCH =
  'Vous pouvez déclarer la naissance d’un enfant à la mairie de la commune où vous habitez. Apportez le formulaire et vos papiers au guichet. L’agent vérifie que le dossier est complet et inscrit la naissance dans le registre. Vous recevez le certificat le jour même, ou le lendemain si vous venez après quinze heures.';
