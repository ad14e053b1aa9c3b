/** Answers every well-formed number with the same sample file. */
document.querySelector("#tra-cuu").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = document.querySelector("#ma-ho-so");
  const wrong = !/^AM-\d{4}-\d{6}$/.test(field.value.trim());
  const error = document.querySelector("#loi-ma-ho-so");
  field.setAttribute("aria-invalid", String(wrong));
  error.hidden = !wrong;
  error.textContent = wrong ? "Mã hồ sơ có dạng AM-2026-000123. Mã được ghi trên giấy tiếp nhận hồ sơ." : "";
  document.querySelector("#ket-qua").hidden = wrong;
  if (wrong) field.focus();
  else document.querySelector("#ket-qua h2").focus();
});
