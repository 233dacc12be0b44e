import { expect } from '@playwright/test';
import type { Staat } from '../harnas/staat.ts';

export default [
  { pagina: 'Werkvoorraad', staat: 'van een toetser', als: 'maria', open: ({ page }) => page.goto('/werkvoorraad'), beeld: true },
  { pagina: 'Werkvoorraad', staat: 'van een administratief medewerker', als: 'loes', open: ({ page }) => page.goto('/werkvoorraad') },
  { pagina: 'Werkvoorraad', staat: 'van een besluitnemer', als: 'olga', open: ({ page }) => page.goto('/werkvoorraad') },
  { pagina: 'Werkvoorraad', staat: 'leeg', als: 'maria', open: ({ page }) => page.goto('/werkvoorraad?wiens=mijn&stand=aangehouden') },
  { pagina: 'Werkvoorraad', staat: 'te laat', als: 'maria', open: async ({ page, klok }) => { await klok('2017-01-02'); await page.goto('/werkvoorraad'); } },
  { pagina: 'Werkvoorraad', staat: 'met gekozen organisatie', als: 'maria', open: ({ page }) => page.goto('/werkvoorraad?organisatie=organisatie-stap-vooruit&regeling=uwv&stand=vandaag') },
  { pagina: 'Werkvoorraad', staat: 'in het Engels', als: 'maria', taal: 'en', open: ({ page }) => page.goto('/werkvoorraad') },
  {
    pagina: 'Werkvoorraad',
    staat: 'met fouten',
    als: 'maria',
    open: async ({ page, hand }) => {
      await page.goto('/werkvoorraad');
      await hand.klik(page.getByRole('button', { name: 'Verdelen' }));
      await expect(page.getByText('Kies een of meer zaken.').first()).toBeVisible();
    },
  },
  {
    pagina: 'Werkvoorraad',
    staat: 'zaken verdeeld',
    als: 'maria',
    open: async ({ page, hand }) => {
      await page.goto('/werkvoorraad');
      await hand.vink(page.getByRole('checkbox', { name: /^Kies JC-/ }).first());
      await hand.kies(page.getByLabel('Aan wie'), 'Niels de Wit');
      await hand.klik(page.getByRole('button', { name: 'Verdelen' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zaken verdeeld');
    },
  },
  {
    pagina: 'Werkvoorraad',
    staat: 'met bewaarde selecties',
    als: 'maria',
    open: async ({ page, hand }) => {
      for (const naam of ['Mijn late zaken', 'Een selectie met een lange naam die over de regel heen gaat']) {
        await page.goto('/werkvoorraad?wiens=vrij');
        await hand.klik(page.getByText('Deze selectie bewaren'));
        await hand.vul(page.getByLabel('Naam van de selectie'), naam);
        await hand.klik(page.getByRole('button', { name: 'Bewaren' }));
        await expect(page.getByText('De selectie is bewaard.')).toBeVisible();
      }
    },
  },
  {
    pagina: 'Taak aanhouden',
    staat: 'leeg',
    als: 'maria',
    open: async ({ page, hand }) => {
      await page.goto('/werkvoorraad');
      await hand.klik(page.getByRole('link', { name: /^Aanhouden/ }).first());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taak aanhouden');
    },
  },
  {
    pagina: 'Taak aanhouden',
    staat: 'met fouten',
    als: 'maria',
    open: async ({ page, hand }) => {
      await page.goto('/werkvoorraad');
      await hand.klik(page.getByRole('link', { name: /^Aanhouden/ }).first());
      await hand.klik(page.getByRole('button', { name: 'Aanhouden' }));
      await expect(page).toHaveTitle(/^Fout:/);
    },
  },
  { pagina: 'Zoeken', staat: 'leeg', als: 'maria', open: ({ page }) => page.goto('/zoeken') },
  { pagina: 'Zoeken', staat: 'in het Engels', als: 'maria', taal: 'en', open: ({ page }) => page.goto('/zoeken') },
  ...['Visser', 'vooruit', 'JC', 'zzzzzz', '.'].map((tekst): Staat => ({
    pagina: 'Zoeken',
    staat: `naar ${tekst}`,
    als: 'maria',
    open: async ({ page, hand }) => {
      await page.goto('/zoeken');
      await hand.vul(page.getByLabel('Zaaknummer, naam of organisatie'), tekst);
      await hand.klik(page.getByRole('button', { name: 'Zoek', exact: true }));
    },
  })),
] satisfies Staat[];
