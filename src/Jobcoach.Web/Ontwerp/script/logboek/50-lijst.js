// Shows what waits on the device, with the words that the page brought along.

/** Fills {0}, {1}, ... in a text of the page. */
export const vulIn = (tekst, ...delen) => tekst.replaceAll(/\{(\d)\}/g, (_, plaats) => delen[plaats] ?? "");

/** Tells something that a screen reader says as well. */
export function meld(toestel, tekst) {
  const plaats = toestel.querySelector("[data-melding]");
  plaats.hidden = false;
  plaats.querySelector("[data-meldtekst]").textContent = tekst;
}

function omschrijf(toestel, { velden }) {
  const dag = new Date(Date.UTC(velden["datum.jaar"], velden["datum.maand"] - 1, velden["datum.dag"]));
  const datum = Number.isNaN(dag.getTime()) ? "" : dag.toLocaleDateString(document.documentElement.lang, { timeZone: "UTC", dateStyle: "long" });
  return vulIn(toestel.dataset.tekstRegel, datum, velden["duur.uren"] || "0", velden["duur.minuten"] || "0");
}

/** Draws the list; `namen` are the names of the zaken, `doe` what the buttons of an entry do. */
export function toon(toestel, regels, namen, doe) {
  const rij = toestel.querySelector("[data-rij]").content;
  toestel.querySelector("[data-wachtrij]").hidden = regels.length === 0;
  toestel.querySelector("[data-regels]").replaceChildren(...regels.map((regel) => {
    const stuk = rij.cloneNode(true);
    const deel = (naam) => stuk.querySelector(`[data-${naam}]`);
    const geweigerd = regel.stand === "geweigerd";
    deel("zaak").textContent = namen.get(regel.nummer) ?? regel.nummer;
    deel("wat").textContent = omschrijf(toestel, regel);
    deel("tekst").textContent = regel.velden.omschrijving ?? "";
    deel("stand").textContent = geweigerd ? toestel.dataset.tekstGeweigerd : toestel.dataset.tekstWacht;
    deel("redenen").replaceChildren(...(geweigerd ? regel.redenen : []).map((reden) => {
      const punt = document.createElement("li");
      punt.className = "utrecht-unordered-list__item";
      punt.textContent = reden;
      return punt;
    }));
    if (!geweigerd || regel.redenen.length === 0) deel("redenen").remove();
    deel("verbeter").href = `${toestel.dataset.pagina}#${regel.id}`;
    deel("verbeter").addEventListener("click", (event) => doe.verbeter(event, regel));
    deel("opnieuw").hidden = !geweigerd;
    deel("opnieuw").addEventListener("click", () => doe.opnieuw(regel));
    deel("weg").addEventListener("click", () => doe.weg(regel));
    return stuk;
  }));
}
