// Counts down while typing. It never cuts off: the server says what is too long, with everything kept.
// A screen reader hears the count only after a pause, so that it does not talk through the typing.
for (const field of document.querySelectorAll("[data-hoogstens]")) {
  const counter = document.getElementById(`${field.id}-teller`);
  if (!counter) continue;
  const words = field.closest("[data-teveel]").dataset;
  const heard = document.createElement("span");
  heard.className = "jc-verborgen";
  heard.setAttribute("role", "status");
  counter.after(heard);
  let pause = 0;
  const count = () => {
    // A new line is one sign here and in what is stored; the browser sends two.
    const left = Number(field.dataset.hoogstens) - field.value.length;
    counter.textContent = (left < 0 ? words.teveel : words.over).replace("{0}", String(Math.abs(left)));
    counter.classList.toggle("jc-teller--over", left < 0);
  };
  field.addEventListener("input", () => {
    count();
    clearTimeout(pause);
    pause = setTimeout(() => { heard.textContent = counter.textContent; }, 1200);
  });
  if (field.value !== "") count();
}
