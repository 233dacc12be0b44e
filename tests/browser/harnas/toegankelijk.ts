import { expect, type Page, type TestInfo } from '@playwright/test';
import { axeOp, type Bevindingen } from './axe.ts';
import { afgeknipt, beweegt, kleineDoelen, kleurloos, metRuimeTekst, schuift, vensters } from './indeling.ts';
import { toetsronde } from './toetsronde.ts';
import type { Wijze } from './wijze.ts';

/** The name under which a page is judged: which page, and in which state. */
export interface Naam {
  pagina: string;
  staat: string;
}

/** One line for docs/toegankelijkheid.md, as it travels from a worker to the reporter. */
export interface Aantekening extends Naam, Omit<Bevindingen, 'overtredingen'> {
  wijze: Wijze;
  proeven: Proef[];
}

/** The name of the attachment with an Aantekening. */
export const bijlage = 'toegankelijkheid';

/** What is tried on a page; docs/toegankelijkheid.md says it in these words. */
export const proeven = {
  licht: 'axe, licht',
  donker: 'axe, donker',
  smal: '320 pixels breed',
  zoom: '400 % vergroot',
  tekst: 'ruime tekst',
  doelen: 'grootte van doelen',
  rust: 'minder beweging',
  kleuren: 'eigen kleuren',
  toetsen: 'toetsenbordronde',
} as const;

export type Proef = keyof typeof proeven;

/**
 * Judges the page as it stands now and records the result. Fails with everything that is wrong at once.
 * With the mouse everything is tried; the narrow projects try what their window can break. Without JavaScript axe cannot run, and what is shown
 * there is judged by the other projects too.
 */
export async function onderzoek(page: Page, naam: Naam, wijze: Wijze, info: TestInfo): Promise<void> {
  const { gedaan, gebreken, bevindingen } = wijze === 'muis' ? await alles(page) : await indeling(page, wijze);
  const aantekening: Aantekening = { ...naam, wijze, proeven: gedaan, ...bevindingen };
  await info.attach(bijlage, { body: JSON.stringify(aantekening), contentType: 'application/json' });
  expect(gebreken, `${naam.pagina}, ${naam.staat}`).toEqual([]);
}

const hoogstens = 10;

interface Uitslag {
  gedaan: Proef[];
  gebreken: string[];
  bevindingen: Omit<Bevindingen, 'overtredingen'>;
}

async function alles(page: Page): Promise<Uitslag> {
  const venster = page.viewportSize()!;
  const gebreken: string[] = [];
  const gezien = new Set<string>();
  const neem = (proef: Proef, gevonden: string[]) => {
    const nieuw = gevonden.filter((een) => !gezien.has(een));
    nieuw.forEach((een) => gezien.add(een));
    gebreken.push(...nieuw.slice(0, hoogstens).map((een) => `${proeven[proef]}: ${een}`), ...(nieuw.length > hoogstens ? [`${proeven[proef]}: and ${nieuw.length - hoogstens} more`] : []));
  };

  const licht = await axeOp(page);
  neem('licht', licht.overtredingen);
  neem('doelen', await kleineDoelen(page));
  neem('rust', await beweegt(page));
  neem('tekst', await metRuimeTekst(page, async () => [...(await schuift(page)), ...(await afgeknipt(page))]));

  await page.emulateMedia({ colorScheme: 'dark' });
  const donker = await axeOp(page);
  neem('donker', donker.overtredingen);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  neem('kleuren', await kleurloos(page));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });

  for (const proef of ['smal', 'zoom'] as const) {
    await page.setViewportSize(vensters[proef]);
    neem(proef, [...(await schuift(page)), ...(await afgeknipt(page)), ...(await kleineDoelen(page))]);
  }

  await page.setViewportSize(venster);
  neem('toetsen', await toetsronde(page));
  return {
    gedaan: Object.keys(proeven) as Proef[],
    gebreken,
    bevindingen: {
      besteGebruik: samen(licht.besteGebruik, donker.besteGebruik),
      onbeslist: samen(licht.onbeslist, donker.onbeslist),
      toegepast: samen(licht.toegepast, donker.toegepast),
    },
  };
}

async function indeling(page: Page, wijze: Wijze): Promise<Uitslag> {
  const proef = wijze === 'smal' || wijze === 'zoom' ? wijze : null;
  const axe = proef ? await axeOp(page) : null;
  const gebreken = axe ? [...axe.overtredingen, ...(await schuift(page)), ...(await afgeknipt(page)), ...(await kleineDoelen(page))] : [];
  return {
    gedaan: proef ? [proef] : [],
    gebreken,
    bevindingen: { besteGebruik: axe?.besteGebruik ?? [], onbeslist: axe?.onbeslist ?? [], toegepast: axe?.toegepast ?? [] },
  };
}

/** All of them, once, sorted. */
export function samen(...reeksen: readonly (readonly string[])[]): string[] {
  return [...new Set(reeksen.flat())].sort();
}
