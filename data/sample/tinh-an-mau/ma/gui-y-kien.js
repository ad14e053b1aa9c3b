/** The sample feedback form thanks the reader and sends nothing. */
document.querySelector("#y-kien").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = document.querySelector("#cau-hoi");
  const wrong = field.value.trim() === "";
  const error = document.querySelector("#loi-cau-hoi");
  field.setAttribute("aria-invalid", String(wrong));
  error.hidden = !wrong;
  error.textContent = wrong ? "Hãy nhập nội dung phản ánh, kiến nghị." : "";
  document.querySelector("#trang-thai").textContent = wrong
    ? ""
    : "Đã ghi nhận (trang mẫu, không gửi đi đâu). Phản ánh được trả lời trong 05 ngày làm việc.";
  if (wrong) field.focus();
});
