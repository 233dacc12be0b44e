import { type BrowserContext, expect, type Page, test as kaal } from '@playwright/test';
import { Bewaking } from './bewaking.ts';
import { type Hand, muis } from './hand.ts';
import type { Programma } from './programma.ts';
import { Server } from './server.ts';
import { toetsen, verbiedMuis } from './toetsen.ts';
import { onderzoek } from './toegankelijk.ts';
import type { Opties } from './wijze.ts';

interface PerTest {
  /** The program that answers; nothing has happened in it yet. */
  programma: Programma;

  /** Watches the console, the policy and the network of this test. */
  bewaking: Bewaking;

  /** Mouse or keyboard, whichever this project is about. */
  hand: Hand;

  /** Signs the visitor of `page` in as a persona, without walking through the sign-in page. */
  als: (persona: string) => Promise<void>;

  /** Lets the visitor of `page` read the other language. */
  taal: (code: 'nl' | 'en') => Promise<void>;

  /** Another visitor beside the first, signed in, in a browser of his own. */
  naast: (persona: string) => Promise<Page>;

  /** Lets time go by until a day (`2016-05-01`); with `mensen` the fictitious people do their work meanwhile. */
  klok: (naar: string, mensen?: boolean) => Promise<void>;

  /** The number of the zaak of a casus: `A` to `H`, or `C-eerder`. */
  zaak: (casus: string) => string;

  /** Proves the page as it stands now, and records it for docs/toegankelijkheid.md under the name of the page and of its state. */
  toegankelijk: (page: Page, naam: string, staat: string) => Promise<void>;
}

interface PerWorker {
  server: Server;
}

export { expect };

/** `test` of Playwright with the program, the personas and the watch of this project. */
export const test = kaal.extend<Opties & PerTest, PerWorker>({
  wijze: ['muis', { option: true }],

  server: [
    async ({}, use, werker) => {
      const server = new Server(werker.workerIndex);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  programma: async ({ server }, use, info) => {
    const programma = await server.onaangeroerd();
    await use(programma);
    if (info.status !== info.expectedStatus) {
      await info.attach('what the program said', { body: programma.uitvoer, contentType: 'text/plain' });
    }
  },

  baseURL: async ({ programma }, use) => use(programma.adres),

  bewaking: [
    async ({ context, server }, use) => {
      const bewaking = new Bewaking();
      bewaking.volg(context);
      await use(bewaking);
      server.isGebruikt ||= bewaking.wijzigingen.some((verzoek) => !/^POST \/(aanmelden|weergave)$/.test(verzoek));
      expect(bewaking.klachten(), 'what a page may never do').toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ page, wijze }, use) => {
    if (wijze === 'toetsenbord') {
      await verbiedMuis(page);
    }

    await use(page);
  },

  hand: async ({ wijze }, use) => use(wijze === 'toetsenbord' ? toetsen : muis),

  als: async ({ context, programma }, use) => use((persona) => meldAan(context, programma.adres, persona)),

  taal: async ({ context, programma }, use) => use((code) => context.addCookies([{ name: 'taal', value: code, url: programma.adres }])),

  naast: async ({ browser, programma, bewaking, wijze }, use) => {
    const contexten: BrowserContext[] = [];
    await use(async (persona) => {
      const context = await browser.newContext({ baseURL: programma.adres });
      contexten.push(context);
      bewaking.volg(context);
      await meldAan(context, programma.adres, persona);
      const page = await context.newPage();
      if (wijze === 'toetsenbord') {
        await verbiedMuis(page);
      }

      return page;
    });
    await Promise.all(contexten.map((context) => context.close()));
  },

  klok: async ({ programma, server }, use) =>
    use(async (naar, mensen = false) => {
      server.isGebruikt = true;
      const antwoord = await fetch(`${programma.adres}/demo/klok`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ naar, mensen }),
      });
      expect(antwoord.status, await antwoord.text()).toBe(200);
    }),

  zaak: async ({ programma }, use) =>
    use((casus) => {
      const nummer = programma.zaken.get(casus);
      if (!nummer) {
        throw new Error(`There is no casus ${casus}; there are ${[...programma.zaken.keys()].join(', ')}.`);
      }

      return nummer;
    }),

  toegankelijk: async ({ wijze }, use, info) =>
    use((page, naam, staat) => kaal.step(`toegankelijk: ${naam}, ${staat}`, () => onderzoek(page, { pagina: naam, staat }, wijze, info), { box: true })),
});

async function meldAan(context: BrowserContext, adres: string, persona: string): Promise<void> {
  const antwoord = await context.request.post(`${adres}/aanmelden`, {
    form: { persona },
    headers: { Origin: adres, 'Sec-Fetch-Site': 'same-origin' },
    maxRedirects: 0,
  });
  expect([302, 303], `signing in as ${persona}: ${antwoord.status()}`).toContain(antwoord.status());
  expect(antwoord.headers()['location'], `signing in as ${persona}`).not.toBe('/aanmelden');
}
