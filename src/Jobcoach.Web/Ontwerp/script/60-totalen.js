// Adds up while typing by asking the server: the rule stands there and nowhere else.
for (const totals of document.querySelectorAll("[data-totalen]")) {
  const form = totals.closest("form");
  let pause = 0;
  let asked = 0;
  const ask = async () => {
    const mine = ++asked;
    const answer = await fetch(totals.dataset.totalen, { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => null);
    // An older question that comes back later says nothing any more; without an answer the last totals stay.
    if (mine === asked && answer?.ok) totals.innerHTML = await answer.text();
  };
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 600);
  });
}
