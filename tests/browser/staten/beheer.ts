import { expect } from '@playwright/test';
import type { Staat } from '../harnas/staat.ts';

export default [
  { pagina: 'Beheer', staat: 'alles gezond', als: 'rob', open: ({ page }) => page.goto('/beheer'), beeld: true },
  { pagina: 'Beheer', staat: 'in het Engels', als: 'rob', taal: 'en', open: ({ page }) => page.goto('/beheer') },
  {
    pagina: 'Beheer',
    staat: 'controle uitgevoerd',
    als: 'rob',
    open: async ({ page, hand }) => {
      await page.goto('/beheer');
      await hand.klik(page.getByRole('button', { name: 'Controle nu uitvoeren' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uitslag van de controle');
    },
  },
  {
    pagina: 'Beheer',
    staat: 'met eerdere rondes',
    als: 'rob',
    open: async ({ page, hand }) => {
      for (const _ of [1, 2]) {
        await page.goto('/beheer');
        await hand.klik(page.getByRole('button', { name: 'Controle nu uitvoeren' }));
      }

      await page.goto('/beheer?gedaan=zoekregister');
      await hand.klik(page.getByText('Eerdere keren'));
    },
  },
  { pagina: 'Bewaring', staat: 'zaken die wachten', als: 'rob', open: ({ page }) => page.goto('/beheer/bewaring') },
  { pagina: 'Bewaartermijn', staat: 'te bepalen', als: 'rob', open: ({ page, zaak }) => page.goto(`/beheer/bewaring/${zaak('C-eerder')}`) },
  {
    pagina: 'Bewaartermijn',
    staat: 'met fouten',
    als: 'rob',
    open: async ({ page, hand, zaak }) => {
      await page.goto(`/beheer/bewaring/${zaak('C-eerder')}`);
      await hand.klik(page.getByRole('button', { name: 'Bewaartermijn vaststellen' }));
    },
  },
  { pagina: 'Bewaartermijn', staat: 'nu niet te bepalen', als: 'rob', open: ({ page, zaak }) => page.goto(`/beheer/bewaring/${zaak('A')}`) },
  { pagina: 'Regeling', staat: 'met verschillen', als: 'rob', open: ({ page }) => page.goto('/beheer/regelingen/uwv/2014') },
  { pagina: 'Regeling', staat: 'met lege plaatsen', als: 'rob', open: ({ page }) => page.goto('/beheer/regelingen/amsterdam/2025') },
  { pagina: 'Regeling', staat: 'in het Engels', als: 'rob', taal: 'en', open: ({ page }) => page.goto('/beheer/regelingen/uwv/2014') },
] satisfies Staat[];
