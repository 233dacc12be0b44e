// From the fields of a form to what the API reads. Nothing is judged here: what is no day or no duration is sent as it was typed, and the server says so.
const twee = (tekst) => (/^\d$/.test(tekst) ? `0${tekst}` : tekst);
const getal = (tekst) => (/^\d+$/.test(tekst) ? Number(tekst) : tekst);

/** The fields that somebody filled in, by name. */
export function veldenVan(form) {
  const velden = {};
  for (const [naam, waarde] of new FormData(form)) {
    if (!naam.startsWith("_") || naam === "_snel") velden[naam] = waarde;
  }
  return velden;
}

/** The entry as POST /v1/zaken/{nummer}/logboekregels takes it. */
export function regelVan(velden) {
  const veld = (naam) => (velden[naam] ?? "").trim();
  const dag = [veld("datum.jaar"), twee(veld("datum.maand")), twee(veld("datum.dag"))].join("-");
  const [uren, minuten] = [veld("duur.uren"), veld("duur.minuten")];
  const heel = /^\d*$/.test(uren) && /^\d*$/.test(minuten) && uren + minuten !== "";
  const snel = veld("_snel");
  const tijd = veld("van");
  return {
    datum: dag,
    duur: heel ? `PT${Number(uren)}H${Number(minuten)}M` : uren + minuten === "" && snel ? `PT${snel}M` : `${uren} ${minuten}`.trim(),
    ...(veld("doel") && { doel: veld("doel") }),
    omschrijving: velden.omschrijving ?? "",
    ...(veld("activiteit") && { activiteit: veld("activiteit") }),
    groepsgrootte: veld("groepsgrootte") === "" ? 1 : getal(veld("groepsgrootte")),
    tijdensZiekte: veld("tijdensZiekte") === "true",
    ...(tijd && { van: /^\d{1,2}[:.]\d{2}$/.test(tijd) ? `${twee(tijd.split(/[:.]/)[0])}:${tijd.slice(-2)}:00` : tijd }),
  };
}

/** Puts the fields of an entry back into a form. */
export function vulFormulier(form, velden) {
  for (const [naam, waarde] of Object.entries(velden)) {
    for (const veld of form.querySelectorAll(`[name="${CSS.escape(naam)}"]`)) {
      if (veld.type === "radio" || veld.type === "checkbox") veld.checked = veld.value === waarde;
      else if (veld.type !== "hidden") veld.value = waarde;
    }
  }
}
