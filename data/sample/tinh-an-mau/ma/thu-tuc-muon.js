/** Draws the procedure about 600 ms after the page has loaded, as single-page portals do. */
const DELAY_MS = 600;
const place = document.querySelector("#noi-dung-thu-tuc");

function part({ title, html }) {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = title;
  const body = document.createElement("div");
  body.innerHTML = html;
  section.append(heading, body);
  return section;
}

async function draw() {
  const answer = await fetch("/du-lieu/1.999103.json");
  const procedure = await answer.json();
  place.replaceChildren(...procedure.parts.map(part));
  document.querySelector("#dang-tai").textContent = "";
  place.setAttribute("aria-busy", "false");
}

setTimeout(draw, DELAY_MS);
