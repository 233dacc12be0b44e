import type { Page } from '@playwright/test';
import type { Hand } from './hand.ts';

/** Fills the three fields of a day; without a group it is the only day of the page. */
export async function vulDag(page: Page, hand: Hand, groep: string | RegExp | null, dag: string, maand: string, jaar: string): Promise<void> {
  const waar = groep === null ? page : page.getByRole('group', { name: groep });
  for (const [naam, waarde] of Object.entries({ Dag: dag, Maand: maand, Jaar: jaar })) {
    await hand.vul(waar.getByLabel(naam, { exact: true }), waarde);
  }
}

/** Answers a question with radio buttons by its legend. */
export async function antwoord(page: Page, hand: Hand, vraag: string | RegExp, keuze: string): Promise<void> {
  await hand.vink(page.getByRole('group', { name: vraag, exact: typeof vraag === 'string' }).getByRole('radio', { name: keuze, exact: true }));
}

/** Keeps a step of an aanvraag and waits for the next. */
export async function verder(page: Page, hand: Hand, naar: RegExp): Promise<void> {
  await hand.klik(page.getByRole('button', { name: 'Bewaar en ga verder' }));
  await page.waitForURL(naar);
}
