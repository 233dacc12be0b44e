import { openKluis, vanAnderen, wis } from "./10-kluis.js";
import { verstuurAlles } from "./30-verzenden.js";
import { bewaarEerst, koppelActiviteit, koppelDuur, koppelVooruitblik } from "./40-formulier.js";
import { meld, toon, vulIn } from "./50-lijst.js";
import { startOfflineformulier } from "./60-offline.js";

// Who last worked here. Signing out removes it (script of the page frame), so that the page without a connection shows nobody's entries.
const laatste = "logboek.wie";

async function startToestel(toestel) {
  const { wie: hier, offline, zaken: bron, werker, beantwoord } = toestel.dataset;
  if (hier) localStorage.setItem(laatste, hier);
  navigator.serviceWorker?.register(werker, { scope: "/logboek" }).catch(() => undefined);
  const kennis = navigator.onLine ? await haalKennis(bron) : undefined;

  // The page that the device keeps does not know who is signed in; whose session it is decides before what was here last.
  if (kennis?.wie) localStorage.setItem(laatste, kennis.wie);
  const wie = kennis?.wie ?? hier ?? localStorage.getItem(laatste);
  const sectie = document.querySelector("[data-offlineformulier]");
  if (!wie) {
    document.querySelector("[data-onbekend]")?.removeAttribute("hidden");
    return;
  }

  const kluis = await openKluis(wie);
  if (beantwoord) await kluis.weg("regel", beantwoord);
  if (kennis?.zaken) await onthoud(kluis, kennis.zaken);
  const [zaken, labels] = [(await kluis.alle("zaak")).filter(({ label }) => label === undefined), await labelsVan(kluis)];
  const namen = new Map(zaken.map(({ nummer, naam }) => [nummer, labels.has(nummer) ? `${labels.get(nummer)} (${naam})` : naam]));
  toonLabels(labels, kluis);

  let verbeter = (event) => event;
  const ververs = async () => {
    const regels = (await kluis.alle("regel")).sort((een, ander) => een.gemaakt.localeCompare(ander.gemaakt));
    toon(toestel, regels, namen, {
      verbeter: (event, regel) => verbeter(event, regel),
      opnieuw: (regel) => doe(async () => {
        // A key that the server knows with another content can never be accepted: what is sent again is then an entry of its own.
        if (regel.code === "sleutel-hergebruikt") await kluis.weg("regel", regel.id);
        const id = regel.code === "sleutel-hergebruikt" ? crypto.randomUUID() : regel.id;
        await kluis.zet("regel", id, { ...regel, id, stand: "wacht", redenen: [] });
      }),
      weg: (regel) => doe(() => kluis.weg("regel", regel.id), false),
    });
    document.querySelector("[data-wis]").hidden = regels.length === 0 && zaken.length === 0;
    return regels.length;
  };
  const verstuur = async () => {
    const nu = await haalKennis(bron);
    if (nu.wie && nu.wie !== wie) {
      // Somebody else signed in meanwhile: what is of one is never sent in the name of another.
      location.reload();
      return;
    }
    const { verstuurd, gestopt } = nu.wie ? await verstuurAlles(kluis) : { verstuurd: 0, ...nu };
    const over = await ververs();
    toestel.querySelector("[data-aanmelden]").hidden = gestopt !== "aanmelden";
    if (verstuurd > 0) meld(toestel, vulIn(toestel.dataset.tekstVerstuurd, verstuurd));
    else if (over > 0 && gestopt === "geenVerbinding") meld(toestel, toestel.dataset.tekstGeenVerbinding);
  };
  const doe = async (werk, stuur = true) => {
    await werk();
    await ververs();
    if (stuur && navigator.onLine) await verstuur();
  };

  if (sectie) {
    const zetKlaar = startOfflineformulier(sectie, zaken, namen, kluis, () => doe(async () => meld(toestel, toestel.dataset.tekstBewaard)));
    verbeter = (event, regel) => {
      event.preventDefault();
      zetKlaar(regel);
    };
    const gevraagd = (await kluis.alle("regel")).find(({ id }) => id === location.hash.slice(1));
    if (gevraagd) zetKlaar(gevraagd);
    if (zaken.length === 0) document.querySelector("[data-onbekend]").hidden = false;
  }

  const vak = document.querySelector("[data-logboekformulier]");
  if (vak) bewaarEerst(vak.querySelector("form"), vak.dataset.nummer, kluis, () => doe(async () => meld(toestel, toestel.dataset.tekstBewaard)));
  toestel.querySelector("[data-verstuur]").addEventListener("click", verstuur);
  addEventListener("online", verstuur);
  await ruimAnderen(toestel, wie);
  document.querySelector("[data-wis] button").addEventListener("click", async ({ target }) => {
    if (!confirm(target.dataset.vraag)) return;
    await wis({ van: wie });
    location.reload();
  });
  if ((await ververs()) > 0 && navigator.onLine && !offlineZonderAntwoord(offline)) await verstuur();
}

// The page of the device itself may stand there because the connection failed a moment ago.
const offlineZonderAntwoord = (offline) => offline !== undefined && !navigator.onLine;

// Who is signed in and what he may write for; or why that is not to be known now.
async function haalKennis(bron) {
  try {
    const antwoord = await fetch(bron, { cache: "no-store", redirect: "manual" });
    if (antwoord.type === "opaqueredirect" || antwoord.status === 401) return { gestopt: "aanmelden" };
    return antwoord.ok ? await antwoord.json() : { gestopt: "later" };
  } catch {
    return { gestopt: "geenVerbinding" };
  }
}

async function onthoud(kluis, zaken) {
  const weg = (await kluis.alle("zaak")).filter(({ label, nummer }) => label === undefined && zaken.every((zaak) => zaak.nummer !== nummer));
  await Promise.all(weg.map(({ nummer }) => kluis.weg("zaak", nummer)));
  await Promise.all(zaken.map((zaak) => kluis.zet("zaak", zaak.nummer, zaak)));
}

const labelsVan = async (kluis) => new Map((await kluis.alle("zaak")).filter(({ label }) => label).map(({ nummer, label }) => [nummer, label]));

// The jobcoach's own name for an employee stays on the device.
function toonLabels(labels, kluis) {
  for (const plaats of document.querySelectorAll("[data-naam]")) {
    const label = labels.get(plaats.dataset.naam);
    plaats.hidden = !label;
    plaats.textContent = label ?? "";
  }
  const vak = document.querySelector("[data-label]");
  if (!vak || !vak.hidden) return;
  const veld = vak.querySelector("input");
  veld.value = labels.get(vak.dataset.nummer) ?? "";
  vak.hidden = false;
  vak.querySelector("button").addEventListener("click", async () => {
    const id = `label/${vak.dataset.nummer}`;
    await kluis.zet("zaak", id, { nummer: vak.dataset.nummer, label: veld.value.trim() });
    vak.querySelector("details").open = false;
    toonLabels(await labelsVan(kluis), kluis);
  });
}

async function ruimAnderen(toestel, wie) {
  const ander = toestel.querySelector("[data-ander]");
  ander.hidden = (await vanAnderen(wie)) === 0;
  ander.querySelector("button").addEventListener("click", async ({ target }) => {
    if (!confirm(target.dataset.vraag)) return;
    await wis({ behalve: wie });
    ander.hidden = true;
  });
}

const formulier = document.querySelector("[data-logboekformulier]");
for (const form of document.querySelectorAll("main form[data-bewaak]")) {
  if (form.closest("[data-offlineformulier]")) continue;
  koppelDuur(form);
  koppelActiviteit(form);
}
if (formulier) koppelVooruitblik(formulier.querySelector("form"), formulier.dataset.vooruitblik);
const toestel = document.querySelector("[data-toestel]");
if (toestel && window.indexedDB && window.crypto?.subtle) startToestel(toestel).catch(() => undefined);
