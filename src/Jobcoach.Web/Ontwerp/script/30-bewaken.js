// Asks before what was typed and not yet sent is left behind. The browser words the question.
const typed = new Set();
for (const form of document.querySelectorAll("form[data-bewaak]")) {
  form.addEventListener("input", () => typed.add(form));
  form.addEventListener("submit", () => typed.delete(form));
}
addEventListener("beforeunload", (event) => {
  if (typed.size > 0) event.preventDefault();
});
