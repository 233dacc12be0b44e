// What the device keeps, encrypted. The key never leaves the browser and cannot be read by a script either (non-extractable);
// every record is bound to one user: another one on the same device has another key and sees nothing of it.
const naam = "jobcoach-logboek";
const kasten = ["sleutel", "regel", "zaak"];

const klaar = (verzoek) => new Promise((goed, fout) => {
  verzoek.onsuccess = () => goed(verzoek.result);
  verzoek.onerror = () => fout(verzoek.error);
});

async function open() {
  const verzoek = indexedDB.open(naam, 1);
  verzoek.onupgradeneeded = () => kasten.forEach((kast) => verzoek.result.createObjectStore(kast, { keyPath: kast === "sleutel" ? "wie" : ["wie", "id"] }));
  return klaar(verzoek);
}

const kast = (bank, welke, wijze = "readonly") => bank.transaction(welke, wijze, { durability: "strict" }).objectStore(welke);

async function sleutelVan(bank, wie) {
  const bestaand = await klaar(kast(bank, "sleutel").get(wie));
  if (bestaand) return bestaand.sleutel;
  const sleutel = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

  // Two tabs may come here at once: the first key stays, for what it encrypted could not be read with another.
  await klaar(kast(bank, "sleutel", "readwrite").add({ wie, sleutel })).catch(() => undefined);
  return (await klaar(kast(bank, "sleutel").get(wie))).sleutel;
}

/** The vault of one user. */
export async function openKluis(wie) {
  const bank = await open();
  const sleutel = await sleutelVan(bank, wie);
  const bij = (welke, id) => new TextEncoder().encode(`${wie}/${welke}/${id}`);
  const lees = async (welke, { id, iv, inhoud }) =>
    JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bij(welke, id) }, sleutel, inhoud)));
  const eigen = IDBKeyRange.bound([wie], [wie, []]);
  return {
    wie,
    async zet(welke, id, waarde) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const inhoud = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bij(welke, id) }, sleutel, new TextEncoder().encode(JSON.stringify(waarde)));
      await klaar(kast(bank, welke, "readwrite").put({ wie, id, iv, inhoud }));
    },
    async alle(welke) {
      return Promise.all((await klaar(kast(bank, welke).getAll(eigen))).map((rij) => lees(welke, rij)));
    },
    weg: (welke, id) => klaar(kast(bank, welke, "readwrite").delete([wie, id])),
    async leeg(welke) {
      await klaar(kast(bank, welke, "readwrite").delete(eigen));
    },
  };
}

/** How many entries of other users wait on this device. */
export async function vanAnderen(wie) {
  return (await klaar(kast(await open(), "regel").getAllKeys())).filter(([van]) => van !== wie).length;
}

/** Removes what is kept for one user, or for everybody but one; with the key gone nothing of it can be read again. */
export async function wis({ van, behalve }) {
  const bank = await open();
  for (const welke of kasten) {
    for (const sleutel of await klaar(kast(bank, welke).getAllKeys())) {
      const wie = welke === "sleutel" ? sleutel : sleutel[0];
      if (van === undefined ? wie !== behalve : wie === van) await klaar(kast(bank, welke, "readwrite").delete(sleutel));
    }
  }
}
