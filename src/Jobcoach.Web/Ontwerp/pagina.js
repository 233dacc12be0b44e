// Small help on top of pages that work without it.
const melding = document.querySelector('[data-focus]');
if (melding) {
  melding.focus();
}
