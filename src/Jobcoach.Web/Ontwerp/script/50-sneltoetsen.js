// Keys for who works here all day: "?" shows them. A key is a letter on its own, so it can be switched off (WCAG 2.1.4),
// and it does nothing while somebody types.
const sheet = document.getElementById("sneltoetsen");
if (sheet) {
  const off = sheet.querySelector("[name=sneltoetsen-uit]");
  const keys = () => [...document.querySelectorAll("[data-toets]")].filter((target) => target.checkVisibility?.() ?? true);
  const show = () => {
    sheet.querySelector("[data-toetsen]").replaceChildren(...keys().map((target) => {
      const row = document.createElement("tr");
      const key = document.createElement("kbd");
      key.textContent = target.dataset.toets;
      row.append(document.createElement("td"), document.createElement("td"));
      row.firstChild.append(key);
      row.lastChild.textContent = target.dataset.toetsNaam ?? target.textContent.trim();
      return row;
    }));
    sheet.showModal();
  };
  off.checked = localStorage.getItem("sneltoetsen") === "uit";
  off.addEventListener("change", () => localStorage.setItem("sneltoetsen", off.checked ? "uit" : "aan"));
  document.querySelectorAll("[data-toon-toetsen]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", show);
  });
  document.addEventListener("keydown", (event) => {
    if (off.checked || sheet.open || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    const target = event.key === "?" ? null : keys().find((candidate) => candidate.dataset.toets === event.key);
    if (event.key === "?") show();
    else if (!target) return;
    else if (target.matches("input, select, textarea")) target.focus();
    else target.click();
    event.preventDefault();
  });
}
