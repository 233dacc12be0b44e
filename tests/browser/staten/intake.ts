import type { Page } from '@playwright/test';
import type { Hand } from '../harnas/hand.ts';
import type { Staat } from '../harnas/staat.ts';

const lang = 'Werkt het liefst met een vaste volgorde en vraagt niet uit zichzelf om uitleg als iets anders gaat dan anders. '.repeat(30);

/** Begins an empty first aanvraag and goes to a step of it. */
const stap = async (page: Page, hand: Hand, naam: string): Promise<void> => {
  await page.goto('/aanvragen/nieuw');
  await hand.vink(page.locator('input[value=leeg]'));
  await hand.klik(page.locator('main form button').last());
  await page.waitForURL(/partijen/);
  await page.goto(page.url().replace(/partijen.*/, naam));
};

const verder = (page: Page) => page.getByRole('button', { name: 'Bewaar en ga verder' });

/** A row of the matching with overload, from which a goal follows. */
const verschil = async (page: Page, hand: Hand): Promise<void> => {
  await stap(page, hand, 'capaciteiten');
  await hand.vul(page.getByLabel('Beschrijf de werknemer'), lang);
  await hand.vink(page.getByRole('radio', { name: 'Er is overbelasting' }));
  await hand.vul(page.getByLabel('Waar zit het verschil in?'), 'Het werk vraagt meer nauwkeurigheid.');
  await hand.klik(verder(page));
  await page.waitForURL(/leren/);
  await page.goto(page.url().replace('leren', 'doelen'));
};

export default [
  { pagina: 'Aanvragen', staat: 'met ingediende aanvragen', als: 'iris', open: ({ page }) => page.goto('/aanvragen'), beeld: true },
  { pagina: 'Aanvragen', staat: 'van een werkgever zonder zaken', als: 'wilma', open: ({ page }) => page.goto('/aanvragen') },
  { pagina: 'Aanvraag beginnen', staat: 'keuze', als: 'iris', open: ({ page }) => page.goto('/aanvragen/nieuw') },
  {
    pagina: 'Aanvraag beginnen',
    staat: 'niets gekozen',
    als: 'iris',
    open: async ({ page, hand }) => {
      await page.goto('/aanvragen/nieuw');
      await hand.klik(page.getByRole('button', { name: 'Begin' }));
      await page.locator('#fouten').waitFor();
    },
  },
  { pagina: 'Aanvraag, partijen', staat: 'leeg', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'partijen'), beeld: true },
  { pagina: 'Aanvraag, partijen', staat: 'in het Engels', als: 'anna', taal: 'en', open: ({ page, hand }) => stap(page, hand, 'partijen') },
  {
    pagina: 'Aanvraag, het werk',
    staat: 'met fouten',
    als: 'iris',
    beeld: true,
    open: async ({ page, hand }) => {
      await stap(page, hand, 'dienstverband');
      await hand.vul(page.getByLabel('Uren per week'), 'veel');
      await hand.vul(page.getByRole('group', { name: 'Eerste werkdag' }).getByLabel('Dag'), '31');
      await hand.klik(verder(page));
      await page.locator('#fouten').waitFor();
    },
  },
  { pagina: 'Aanvraag, vergelijking', staat: 'leeg', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'capaciteiten'), beeld: true },
  { pagina: 'Aanvraag, vergelijking', staat: 'in het Engels', als: 'iris', taal: 'en', open: ({ page, hand }) => stap(page, hand, 'sociale-context') },
  { pagina: 'Aanvraag, doelen', staat: 'zonder verschil', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'doelen') },
  {
    pagina: 'Aanvraag, doelen',
    staat: 'met een doel',
    als: 'iris',
    open: async ({ page, hand }) => {
      await verschil(page, hand);
      await hand.klik(page.getByRole('button', { name: /^Voeg een werkdoel toe/ }));
      await page.getByRole('heading', { name: 'Werkdoel 1' }).waitFor();
    },
  },
  { pagina: 'Aanvraag, periode en afspraken', staat: 'leeg', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'plan') },
  {
    pagina: 'Aanvraag, activiteiten',
    staat: 'met een doel en een optelling',
    als: 'iris',
    beeld: true,
    open: async ({ page, hand }) => {
      await verschil(page, hand);
      await hand.klik(page.getByRole('button', { name: /^Voeg een werkdoel toe/ }));
      await hand.vul(page.getByLabel('Wat wil de werknemer bereiken?'), 'Pakt zonder fouten in.');
      await hand.klik(verder(page));
      await page.waitForURL(/plan/);
      await page.goto(page.url().replace('/plan', '/activiteiten'));
      await hand.klik(page.getByRole('button', { name: 'Neem Werkdoel 1 op in het plan' }));
      await hand.vul(page.getByLabel('Uren', { exact: true }), '12');
      await hand.klik(page.getByRole('button', { name: 'Reken opnieuw' }));
      await page.getByText('12 uur').waitFor();
    },
  },
  { pagina: 'Aanvraag, eerdere begeleiding', staat: 'leeg', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'eerder') },
  { pagina: 'Aanvraag, documenten', staat: 'lijst', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'documenten') },
  { pagina: 'Aanvraag, controleren', staat: 'bijna leeg', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'controleren'), beeld: true },
  { pagina: 'Aanvraag, controleren', staat: 'in het Engels', als: 'iris', taal: 'en', open: ({ page, hand }) => stap(page, hand, 'controleren') },
  {
    pagina: 'Aanvraag, controleren',
    staat: 'met lange teksten',
    als: 'iris',
    open: async ({ page, hand }) => {
      await stap(page, hand, 'partijen');
      await hand.vul(page.getByLabel('Naam van de werkgever'), 'Personeelsvoorzieningsmaatschappij'.repeat(5));
      await hand.vul(page.getByLabel('Naam van de werknemer'), 'Een naam van veel woorden '.repeat(7).trim());
      await hand.klik(verder(page));
      await page.waitForURL(/dienstverband/);
      await page.goto(page.url().replace(/dienstverband.*/, 'capaciteiten'));
      await hand.vul(page.getByLabel('Beschrijf de werknemer'), lang);
      await hand.vul(page.getByLabel('Beschrijf de werkplek'), 'Bestellingenverzamelingsverantwoordelijkheid'.repeat(9));
      await hand.klik(verder(page));
      await page.waitForURL(/leren/);
      await page.goto(page.url().replace(/leren.*/, 'controleren'));
    },
  },
  { pagina: 'Aanvraag, ondertekenen', staat: 'nog niet klaar', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'ondertekenen') },
  { pagina: 'Aanvraag, ondertekenen', staat: 'door een werknemer', als: 'anna', open: ({ page, hand }) => stap(page, hand, 'ondertekenen') },
  { pagina: 'Aanvraag, verwijderen', staat: 'vraag', als: 'iris', open: ({ page, hand }) => stap(page, hand, 'verwijderen') },
  { pagina: 'Aanvraag die er niet meer is', staat: 'verlopen', als: 'iris', open: ({ page }) => page.goto('/aanvragen/concepten/bestaat-niet/partijen') },
  { pagina: 'Ontvangstbevestiging', staat: 'met ontbrekende documenten', als: 'iris', open: ({ page, zaak }) => page.goto(`/aanvragen/ingediend/${zaak('F')}`), beeld: true },
] satisfies Staat[];
