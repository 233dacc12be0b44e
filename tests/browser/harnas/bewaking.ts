import type { BrowserContext, ConsoleMessage, Response } from '@playwright/test';

/**
 * What no page may ever do, watched in every test: an error on the console (a violation of the content security policy is one), an exception,
 * a request to another host, an answer of the 500s, a page without a strict policy.
 */
export class Bewaking {
  readonly #klachten: { tekst: string; adres: string }[] = [];
  readonly #geweigerdePaginas = new Set<string>();
  readonly #verwacht: RegExp[] = [];
  readonly #onveilig: string[] = [];

  /** Every request that may have changed something, as `POST /pad`. */
  get wijzigingen(): readonly string[] {
    return this.#onveilig;
  }

  /** Announces a complaint that this test is about; one that then does not come fails the test as well. */
  verwacht(patroon: RegExp): void {
    this.#verwacht.push(patroon);
  }

  /** Takes back what was announced. */
  vergeet(): void {
    this.#verwacht.length = 0;
  }

  /** Watches every page of a context, also those that come later. */
  volg(context: BrowserContext): void {
    context.on('console', (bericht) => this.#console(bericht));
    context.on('weberror', (fout) => this.#klaag(`exception: ${fout.error().message}`, fout.page()?.url() ?? ''));
    context.on('response', (antwoord) => this.#antwoord(antwoord));
    context.on('request', (verzoek) => {
      const adres = new URL(verzoek.url());
      if (!['data:', 'blob:', 'about:'].includes(adres.protocol) && adres.hostname !== '127.0.0.1') {
        this.#klaag(`request to another host: ${adres.origin}`, verzoek.url());
      }

      if (!['GET', 'HEAD', 'OPTIONS'].includes(verzoek.method())) {
        this.#onveilig.push(`${verzoek.method()} ${adres.pathname}`);
      }
    });
  }

  /** What is left to complain about at the end. */
  klachten(): string[] {
    // That the page itself was refused (404, 403, 422) stands on the console too; the test says what it expected there.
    const over = this.#klachten.filter(({ tekst, adres }) => !(tekst.includes('Failed to load resource') && this.#geweigerdePaginas.has(adres)));
    return [
      ...over.filter(({ tekst }) => !this.#verwacht.some((patroon) => patroon.test(tekst))).map(({ tekst, adres }) => `${tekst} (${adres})`),
      ...this.#verwacht.filter((patroon) => !over.some(({ tekst }) => patroon.test(tekst))).map((patroon) => `expected, but did not come: ${patroon}`),
    ];
  }

  #klaag(tekst: string, adres: string): void {
    this.#klachten.push({ tekst, adres });
  }

  #console(bericht: ConsoleMessage): void {
    if (bericht.type() === 'error') {
      this.#klaag(`console: ${bericht.text()}`, bericht.location().url);
    }
  }

  #antwoord(antwoord: Response): void {
    if (antwoord.status() >= 500) {
      this.#klaag(`answer ${antwoord.status()}`, antwoord.url());
    }

    if (!antwoord.request().isNavigationRequest() || isInPagina(antwoord)) {
      return;
    }

    if (antwoord.status() >= 400) {
      this.#geweigerdePaginas.add(antwoord.url());
    }

    if (antwoord.headers()['content-type']?.startsWith('text/html')) {
      gebreken(antwoord.headers()['content-security-policy']).forEach((gebrek) => this.#klaag(`content security policy: ${gebrek}`, antwoord.url()));
    }
  }
}

// The first request of a new window comes before its frame, and is of no page within a page.
function isInPagina(antwoord: Response): boolean {
  try {
    return antwoord.request().frame().parentFrame() !== null;
  } catch {
    return false;
  }
}

const vereist = ['default-src', 'base-uri', 'form-action', 'frame-ancestors'];

/** What a content security policy lacks to be a strict one; empty when nothing. */
export function gebreken(beleid: string | undefined): string[] {
  if (!beleid) {
    return ['missing'];
  }

  const regels = new Map(beleid.split(';').map((regel) => regel.trim().split(/\s+/)).map(([naam, ...bronnen]) => [naam, bronnen]));
  const bronnen = [...regels.values()].flat();
  return [
    ...vereist.filter((naam) => !regels.has(naam)).map((naam) => `${naam} is missing`),
    ...["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"].filter((bron) => bronnen.includes(bron)).map((bron) => `${bron} is allowed`),
    ...bronnen.filter((bron) => /^(\*|https?:|.*\..*)/.test(bron)).map((bron) => `another host is allowed: ${bron}`),
  ];
}
