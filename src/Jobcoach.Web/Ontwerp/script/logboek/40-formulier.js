import { regelVan, veldenVan } from "./20-regel.js";

// On top of a form that works without it: the buttons fill the fields, a goal brings its activity along, and the server says what an entry would do.
const rust = 600;

/** Makes the buttons and the fields of a duration one answer. */
export function koppelDuur(form) {
  const groep = form.querySelector("[data-duur]");
  if (!groep) return;
  const [uren, minuten] = ["uren", "minuten"].map((deel) => groep.querySelector(`[name="duur.${deel}"]`));
  const knoppen = [...groep.querySelectorAll("[name=_snel]")];
  knoppen.forEach((knop) => knop.addEventListener("change", () => {
    uren.value = Math.floor(knop.value / 60);
    minuten.value = knop.value % 60;
  }));
  [uren, minuten].forEach((veld) => veld.addEventListener("input", () => {
    knoppen.forEach((knop) => { knop.checked = false; });
  }));
}

/** Puts the activity ready that goes with the chosen goal, as long as nobody chose one himself. */
export function koppelActiviteit(form) {
  const lijst = form.querySelector("[data-voorstellen]");
  if (!lijst) return;
  let voorgesteld = "";
  form.addEventListener("change", ({ target }) => {
    if (target.name !== "doel" || (lijst.value !== "" && lijst.value !== voorgesteld)) return;
    voorgesteld = JSON.parse(lijst.dataset.voorstellen)[target.value] ?? "";
    lijst.value = voorgesteld;
  });
}

/** Asks the server, when typing pauses, what the entry would do. */
export function koppelVooruitblik(form, adres) {
  const plaats = form.querySelector("[data-gevolg]");
  if (!plaats || !adres) return;
  let wacht;
  let lopend;
  const vraag = async () => {
    lopend?.abort();
    lopend = new AbortController();
    try {
      const antwoord = await fetch(adres, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", signal: lopend.signal });
      if (!antwoord.ok) return;
      const stuk = new DOMParser().parseFromString(await antwoord.text(), "text/html");
      plaats.replaceChildren(...stuk.body.childNodes);
    } catch {
      // Without an answer there is no hint; saving asks again.
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(wacht);
    if (navigator.onLine) wacht = setTimeout(vraag, rust);
  });
  form.addEventListener("submit", () => {
    clearTimeout(wacht);
    lopend?.abort();
  });
}

/**
 * Puts an entry away on the device before it is sent, under the key of the form. Does the connection fail on the way, then nothing is lost;
 * did the server have it already, then it is the same entry.
 */
export function bewaarEerst(form, nummer, kluis, naBewaren) {
  let bezig = false;

  // Who comes back with the back button finds the page as it was left.
  addEventListener("pageshow", () => { bezig = false; });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (bezig) return;
    bezig = true;
    const sleutel = form.querySelector("[name=_sleutel]");
    const verbinding = navigator.onLine;
    const regel = neem(form, nummer, sleutel.value, verbinding ? "onderweg" : "wacht");
    const bewaard = await kluis.zet("regel", regel.id, regel).then(() => true, () => false);
    if (verbinding || !bewaard) {
      form.submit();
      return;
    }
    bezig = false;
    sleutel.value = crypto.randomUUID();
    leegmaken(form);
    naBewaren();
  });
}

/** An entry as the device keeps it. */
export function neem(form, nummer, id, stand) {
  const velden = veldenVan(form);
  return { id, nummer, velden, regel: regelVan(velden), gemaakt: new Date().toISOString(), stand };
}

/** An empty form again, for the same day. */
export function leegmaken(form) {
  for (const veld of form.querySelectorAll("[name=omschrijving], [name='duur.uren'], [name='duur.minuten'], [name=activiteit], [name=van]")) veld.value = "";
  for (const veld of form.querySelectorAll("[name=_snel], [name=doel], [name=tijdensZiekte]")) if (veld.type !== "hidden") veld.checked = false;
}
