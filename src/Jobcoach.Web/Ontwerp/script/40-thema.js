// Changes the colours at once; without this script the same buttons come back with the page in the other colours.
const chosen = document.querySelectorAll("button[name=thema]");
for (const button of chosen) {
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    if (button.value === "auto") delete document.documentElement.dataset.thema;
    else document.documentElement.dataset.thema = button.value;
    chosen.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    await fetch(button.form.action, { method: "POST", body: new URLSearchParams({ thema: button.value }), redirect: "manual" });
  });
}
