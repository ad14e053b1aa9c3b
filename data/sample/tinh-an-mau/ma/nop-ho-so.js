/** The sample form checks itself in the browser and sends nothing anywhere. */
const form = document.querySelector("#don");
const summary = document.querySelector("#tong-loi");
const review = document.querySelector("#xem-lai");
const receipt = document.querySelector("#bien-nhan");
const steps = [...document.querySelectorAll(".steps li")];
const MAX_BYTES = 20 * 1024 * 1024;

const messages = {
  "ho-ten": "Hãy nhập họ và tên người đại diện.",
  "dien-thoai": "Hãy nhập số điện thoại gồm 10 chữ số, ví dụ 0900000000.",
  "thu-dien-tu": "Hãy nhập thư điện tử dạng ten@vi-du.example.",
  "dia-chi": "Hãy nhập địa chỉ liên hệ.",
  "ten-cho": "Hãy nhập tên phiên chợ.",
  "ngay-bat-dau": "Hãy chọn ngày bắt đầu.",
  "so-gian": "Hãy nhập số gian hàng từ 5 đến 200.",
  "so-do": "Hãy chọn tệp sơ đồ mặt bằng (PDF, JPG hoặc PNG, không quá 20 MB).",
  "cam-doan": "Hãy đánh dấu ô cam đoan trước khi gửi.",
};

function isWrong(field) {
  const file = field.files?.[0];
  return !field.checkValidity() || (file !== undefined && file.size > MAX_BYTES);
}

function showError(field, wrong) {
  const text = document.querySelector(`#loi-${field.id}`);
  text.hidden = !wrong;
  text.textContent = wrong ? messages[field.id] : "";
  field.setAttribute("aria-invalid", String(wrong));
}

function listErrors(fields) {
  const list = summary.querySelector("ul");
  list.replaceChildren();
  for (const field of fields) {
    const link = document.createElement("a");
    link.href = `#${field.id}`;
    link.textContent = messages[field.id];
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  summary.hidden = fields.length === 0;
  if (fields.length > 0) summary.focus();
}

function goTo(step) {
  steps.forEach((item, index) => {
    if (index === step) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
  });
}

function fillReview() {
  const list = review.querySelector("dl");
  list.replaceChildren();
  for (const field of form.querySelectorAll("input[type=text], input[type=tel], input[type=email], input[type=date], input[type=number], input[type=file]")) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    const value = document.createElement("dd");
    term.textContent = form.querySelector(`label[for="${field.id}"]`).firstChild.textContent.trim();
    value.textContent = field.files?.[0]?.name ?? field.value;
    row.append(term, value);
    list.append(row);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const fields = Object.keys(messages).map((id) => document.getElementById(id));
  for (const field of fields) showError(field, isWrong(field));
  const wrong = fields.filter(isWrong);
  listErrors(wrong);
  if (wrong.length > 0) return;
  fillReview();
  form.hidden = true;
  review.hidden = false;
  goTo(1);
  review.querySelector("h2").focus();
});

document.querySelector("#sua-lai").addEventListener("click", () => {
  review.hidden = true;
  form.hidden = false;
  goTo(0);
  document.querySelector("#ho-ten").focus();
});

document.querySelector("#gui").addEventListener("click", () => {
  review.hidden = true;
  receipt.hidden = false;
  goTo(2);
  receipt.querySelector("h2").focus();
});

document.querySelector("#luu-nhap").addEventListener("click", () => {
  document.querySelector("#trang-thai").textContent = "Đã lưu bản nháp trên thiết bị này. Bản nháp được giữ 30 ngày.";
});
