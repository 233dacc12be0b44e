import { expect } from '@playwright/test';
import type { Bezoek, Staat } from '../harnas/staat.ts';

/** Opens an address that is not for this role; anything else than the refusal fails. */
const geweigerd = (pad: (zaak: Bezoek['zaak']) => string, kop = 'Dit hoort niet bij uw rol') => async ({ page, zaak }: Bezoek) => {
  const antwoord = await page.goto(pad(zaak));
  expect(antwoord!.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(kop);
};

/** Sends a form when the sign-in is over. */
const verlopen = (pad: (zaak: Bezoek['zaak']) => string, knop: string, kop: string) => async ({ page, zaak, hand }: Bezoek) => {
  await page.goto(pad(zaak));
  await page.context().clearCookies({ name: 'persona' });
  await hand.klik(page.getByRole('button', { name: knop, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(kop);
};

/** What somebody sees where he may not come, one for each part of the site, and when he was away too long. */
export default [
  { pagina: 'Geen toegang', staat: 'werknemer bij het logboek van jobcoaches', als: 'anna', open: geweigerd(() => '/logboek') },
  { pagina: 'Geen toegang', staat: 'werkgever bij het logboek van een zaak', als: 'wouter', open: geweigerd((zaak) => `/zaken/${zaak('E')}/logboek`) },
  { pagina: 'Geen toegang', staat: 'jobcoach bij zoeken', als: 'iris', open: geweigerd(() => '/zoeken') },
  { pagina: 'Geen toegang', staat: 'administratief medewerker bij beheer', als: 'loes', open: geweigerd(() => '/beheer') },
  { pagina: 'Geen toegang', staat: 'toetser bij aanvragen', als: 'maria', open: geweigerd(() => '/aanvragen') },
  { pagina: 'Geen toegang', staat: 'toetser bij een besluit', als: 'maria', open: geweigerd((zaak) => `/zaken/${zaak('H')}/besluit`) },
  { pagina: 'Geen toegang', staat: 'besluitnemer bij een toets', als: 'olga', open: geweigerd((zaak) => `/zaken/${zaak('G')}/toets`) },
  { pagina: 'Geen toegang', staat: 'beheer bij een zaak', als: 'rob', open: geweigerd((zaak) => `/zaken/${zaak('A')}`) },
  { pagina: 'Geen toegang', staat: 'beleid bij de werkvoorraad, in het Engels', als: 'quinty', taal: 'en', open: geweigerd(() => '/werkvoorraad', 'This is not part of your role') },
  { pagina: 'Opnieuw aanmelden', staat: 'met een regel van het logboek, in het Engels', als: 'iris', taal: 'en', open: verlopen((zaak) => `/logboek/${zaak('A')}`, 'Save', 'Sign in again') },
  { pagina: 'Opnieuw aanmelden', staat: 'met een toets', als: 'maria', open: verlopen((zaak) => `/zaken/${zaak('G')}/toets`, 'Toets afronden', 'Meld u opnieuw aan') },
  { pagina: 'Opnieuw aanmelden', staat: 'gelukt', als: 'iris', open: ({ page }) => page.goto('/aangemeld') },
] satisfies Staat[];
