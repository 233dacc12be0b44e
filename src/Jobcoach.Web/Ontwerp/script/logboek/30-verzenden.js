// Sends what waits, oldest first, each under the key that it got when it was made: however often it is sent, it counts once.
const geduld = 20_000;

async function stuur({ id, nummer, regel }) {
  const antwoord = await fetch(`/v1/zaken/${encodeURIComponent(nummer)}/logboekregels`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": id },
    body: JSON.stringify(regel),
    redirect: "manual",
    signal: AbortSignal.timeout(geduld),
  });
  if (antwoord.ok) return { soort: "gelukt" };
  if (antwoord.status === 401 || antwoord.type === "opaqueredirect") return { soort: "aanmelden" };
  if (antwoord.status === 408 || antwoord.status === 429 || antwoord.status >= 500) return { soort: "later" };
  const probleem = await antwoord.json().catch(() => ({}));
  return {
    soort: "geweigerd",
    code: probleem.code ?? "",
    redenen: [...new Set([probleem.invalidParams?.length ? null : probleem.detail, ...(probleem.invalidParams ?? []).map(({ reason }) => reason)])].filter(Boolean),
  };
}

/** Sends everything that waits; what was refused stays until the jobcoach decides. */
export function verstuurAlles(kluis) {
  const werk = async () => {
    const wachtend = (await kluis.alle("regel")).filter(({ stand }) => stand !== "geweigerd").sort((een, ander) => een.gemaakt.localeCompare(ander.gemaakt));
    let verstuurd = 0;
    for (const regel of wachtend) {
      const uitkomst = await stuur(regel).catch(() => ({ soort: "geenVerbinding" }));
      if (uitkomst.soort === "gelukt") {
        await kluis.weg("regel", regel.id);
        verstuurd += 1;
      } else if (uitkomst.soort === "geweigerd") {
        await kluis.zet("regel", regel.id, { ...regel, stand: "geweigerd", code: uitkomst.code, redenen: uitkomst.redenen });
      } else {
        return { verstuurd, gestopt: uitkomst.soort };
      }
    }
    return { verstuurd };
  };

  // Two tabs must not send at the same time; it would do no harm, but both would tell of it.
  return globalThis.navigator?.locks ? navigator.locks.request("logboek", werk) : werk();
}
