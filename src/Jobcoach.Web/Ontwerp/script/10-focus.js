// After a refusal the visitor starts at what has to change, and a link in the summary lands in the field itself.
document.querySelector("[data-focus]")?.focus();

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-foutlink]");
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  const field = target.matches("input, select, textarea") ? target : target.querySelector("input:not([type=hidden]), select, textarea");
  if (!field) return;
  event.preventDefault();
  for (let around = field.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  target.scrollIntoView({ block: "start" });
  field.focus({ preventScroll: true });
});
