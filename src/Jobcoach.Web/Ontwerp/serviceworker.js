// Keeps one page without data and its assets, so that the logboek opens without a connection (ADR 0016).
// Nothing of a zaak comes into the cache: pages and answers are passed on and never stored.
const versie = new URL(self.location.href).searchParams.get("versie") ?? "";
const voorvoegsel = "logboek-";
const kast = voorvoegsel + versie;
const schil = "/logboek/offline";

self.addEventListener("install", (event) => event.waitUntil(vul()));
self.addEventListener("activate", (event) => event.waitUntil(ruimOp()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    // A form that could not be sent lands here as well: the page that sent it has put it away on the device first.
    event.respondWith(fetch(request).catch(async () => (await caches.match(schil)) ?? Response.error()));
  } else if (request.method === "GET" && pathname.startsWith("/ontwerp/")) {
    event.respondWith(caches.match(request).then((bewaard) => bewaard ?? fetch(request)));
  }
});

async function vul() {
  const antwoord = await fetch(schil, { cache: "no-store" });
  if (!antwoord.ok || antwoord.redirected) throw new Error("The page to keep did not come.");
  const tekst = await antwoord.clone().text();
  const nodig = new Set(tekst.match(/\/ontwerp\/[0-9a-f]+\/[\w.-]+/g));
  const cache = await caches.open(kast);
  await cache.addAll([...nodig]);
  await cache.put(schil, antwoord);
  await self.skipWaiting();
}

async function ruimOp() {
  const namen = await caches.keys();
  await Promise.all(namen.filter((naam) => naam.startsWith(voorvoegsel) && naam !== kast).map((naam) => caches.delete(naam)));
  await self.clients.claim();
}
