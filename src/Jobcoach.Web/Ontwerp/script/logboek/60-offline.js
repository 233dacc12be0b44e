import { koppelActiviteit, koppelDuur, leegmaken, neem } from "./40-formulier.js";
import { vulFormulier } from "./20-regel.js";

// The form of the page that the device keeps: which employees, goals and activities there are comes from the vault.
const keuze = ({ waarde, label }) => new Option(label, waarde);

function toonZaak(sectie, zaak) {
  const sjabloon = sectie.querySelector("template[data-doel]").content;
  sectie.querySelector("[data-doelen]").replaceChildren(...(zaak?.doelen ?? []).map((doel, plaats) => {
    const stuk = sjabloon.cloneNode(true);
    const [invoer, label] = [stuk.querySelector("input"), stuk.querySelector("label")];
    invoer.id = label.htmlFor = `veld-doel-${plaats}`;
    invoer.value = doel.waarde;
    label.textContent = doel.label;
    return stuk;
  }));
  const lijst = sectie.querySelector("[data-voorstellen]");
  const [geen] = lijst.options;
  lijst.replaceChildren(geen, ...(zaak?.groepen ?? []).flatMap(({ naam, keuzes }) => {
    if (!naam) return keuzes.map(keuze);
    const groep = document.createElement("optgroup");
    groep.label = naam;
    groep.append(...keuzes.map(keuze));
    return [groep];
  }));
  lijst.dataset.voorstellen = JSON.stringify(zaak?.voorstellen ?? {});
}

function vandaag(form) {
  const nu = new Date();
  const delen = { dag: nu.getDate(), maand: nu.getMonth() + 1, jaar: nu.getFullYear() };
  for (const [deel, waarde] of Object.entries(delen)) {
    const veld = form.querySelector(`[name="datum.${deel}"]`);
    if (veld.value === "") veld.value = waarde;
  }
}

/** Makes the form work; `gedaan` is called after an entry was put away. Comes back with what opens an entry to mend it. */
export function startOfflineformulier(sectie, zaken, namen, kluis, gedaan) {
  const form = sectie.querySelector("form");
  const welke = form.querySelector("[name=zaak]");
  const open = location.pathname.split("/")[2];
  welke.append(...zaken.map(({ nummer }) => new Option(namen.get(nummer), nummer)));
  if (zaken.length === 1) welke.value = zaken[0].nummer;
  if (zaken.some(({ nummer }) => nummer === open)) welke.value = open;
  const wissel = () => toonZaak(sectie, zaken.find(({ nummer }) => nummer === welke.value));
  welke.addEventListener("change", wissel);
  wissel();
  vandaag(form);
  koppelDuur(form);
  koppelActiviteit(form);
  let verbeterd;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!welke.value) {
      welke.focus();
      return;
    }
    const regel = { ...neem(form, welke.value, verbeterd?.id ?? crypto.randomUUID(), "wacht"), ...(verbeterd && { gemaakt: verbeterd.gemaakt }) };
    await kluis.zet("regel", regel.id, regel);
    verbeterd = undefined;
    leegmaken(form);
    await gedaan();
  });
  sectie.hidden = false;
  return (regel) => {
    verbeterd = regel;
    welke.value = regel.nummer;
    wissel();
    leegmaken(form);
    vulFormulier(form, regel.velden);
    form.querySelector("[name='datum.dag']").focus();
  };
}
