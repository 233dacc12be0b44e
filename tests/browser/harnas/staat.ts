import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Hand } from './hand.ts';

/** What a state needs to come about. */
export interface Bezoek {
  page: Page;
  hand: Hand;
  zaak: (casus: string) => string;
  klok: (naar: string, mensen?: boolean) => Promise<void>;
  naast: (persona: string) => Promise<Page>;
}

/** What comes before a visit. */
export interface Binnenkomst {
  als: (persona: string) => Promise<void>;
  taal: (code: 'nl' | 'en') => Promise<void>;
}

/** One state of one page: judged in every way by eisen/staten.spec.ts, and drawn by `npm run beelden` if it is one of the most used. */
export interface Staat {
  /** The page, as a reader of docs/toegankelijkheid.md calls it. */
  pagina: string;

  /** Its state: empty, filled, errors, long texts, closed. */
  staat: string;

  /** Who looks; nobody is signed in without it. */
  als?: string;

  /** In English; otherwise in Dutch. */
  taal?: 'en';

  /** Brings the page into the state. */
  open: (bezoek: Bezoek) => Promise<unknown>;

  /** Whether it is one of the twenty most used, of which there is a picture. */
  beeld?: boolean;
}

const map = resolve(dirname(fileURLToPath(import.meta.url)), '../staten');

/** The states of all files in `staten`, in the order of the names of the files. */
export async function alleStaten(): Promise<Staat[]> {
  const staten: Staat[] = [];
  for (const bestand of readdirSync(map).sort()) {
    const { default: van } = (await import(pathToFileURL(join(map, bestand)).href)) as { default: Staat[] };
    staten.push(...van);
  }

  return staten;
}

/** Signs in, chooses the language and opens: the whole way to a state. */
export async function betreed({ als: wie, taal: code, open }: Staat, bezoek: Bezoek & Binnenkomst): Promise<void> {
  if (wie) {
    await bezoek.als(wie);
  }

  if (code) {
    await bezoek.taal(code);
  }

  await open(bezoek);
}

/** The name of a state as a file name. */
export function bestandsnaam({ pagina, staat }: Staat): string {
  return `${pagina} ${staat}`.toLowerCase().normalize('NFD').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
