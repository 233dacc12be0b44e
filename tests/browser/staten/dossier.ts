import { expect } from '@playwright/test';
import type { Staat } from '../harnas/staat.ts';

const lang = 'De leidinggevende heeft met de werknemer en de jobcoach besproken hoe de begeleiding op de werkvloer verloopt. '.repeat(30).trim();

/** The pages of a zaak for who works at the authority. Casus A runs for years, C waits for the doelgroep, G for the toets, H for a besluit. */
export default [
  { pagina: 'Zaak van de uitvoerder', staat: 'begeleiding loopt', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('A')}`), beeld: true },
  { pagina: 'Zaak van de uitvoerder', staat: 'toets staat open', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('G')}`), beeld: true },
  { pagina: 'Zaak van de uitvoerder', staat: 'gesloten', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('C-eerder')}`) },
  { pagina: 'Zaak van de uitvoerder', staat: 'in het Engels', als: 'maria', taal: 'en', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('A')}`) },
  ...['formulieren', 'tijdlijn', 'perioden', 'besluiten', 'bevindingen', 'brieven', 'documenten'].map(
    (deel): Staat => ({ pagina: `Zaak, ${deel}`, staat: 'drie perioden', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('A')}/${deel}`), beeld: deel === 'formulieren' }),
  ),
  { pagina: 'Zaak, perioden', staat: 'leeg', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('G')}/perioden`) },
  { pagina: 'Zaak, besluiten', staat: 'leeg', als: 'olga', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('G')}/besluiten`) },
  { pagina: 'Zaak van de uitvoerder', staat: 'gesloten, administratief medewerker', als: 'loes', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('C-eerder')}`) },
  { pagina: 'Zaak van de uitvoerder', staat: 'gesloten, besluitnemer', als: 'olga', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('C-eerder')}`) },
  { pagina: 'Besluit', staat: 'gesloten zaak', als: 'olga', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('C-eerder')}/besluit`) },
  { pagina: 'Besluit', staat: 'in het Engels', als: 'olga', taal: 'en', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('H')}/besluit`) },
  { pagina: 'Toets', staat: 'in het Engels', als: 'maria', taal: 'en', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('G')}/toets`) },
  {
    pagina: 'Zaak, tijdlijn',
    staat: 'met lange teksten',
    als: 'loes',
    open: async ({ page, hand, zaak }) => {
      await page.goto(`/zaken/${zaak('G')}/correctie`);
      await hand.vul(page.getByLabel('Uren per week'), '36');
      await hand.vul(page.getByLabel('Waarom wordt dit gecorrigeerd?'), `${'Arbeidsovereenkomstenadministratie'.repeat(12)} ${lang.slice(0, 2000)}`);
      await hand.klik(page.getByRole('button', { name: 'Werk corrigeren' }));
      await expect(page.getByRole('status')).toContainText('De correctie is vastgelegd.');
      await page.goto(`/zaken/${zaak('G')}/tijdlijn`);
    },
  },
  {
    pagina: 'Besluitvoorstel',
    staat: 'met fouten',
    als: 'maria',
    open: async ({ page, hand, naast, zaak }) => {
      const olga = await naast('olga');
      await olga.goto(`/zaken/${zaak('H')}/besluit`);
      await hand.vink(olga.getByRole('radio', { name: 'Terugsturen naar de toetser' }));
      await hand.kies(olga.getByLabel('Waarom stuurt u terug?'), 'De motivering overtuigt niet of mist een feit');
      await hand.vul(olga.getByLabel('Toelichting'), lang.slice(0, 3900));
      await hand.klik(olga.getByRole('button', { name: 'Vastleggen' }));
      await expect(olga.getByRole('status')).toContainText('Uw keuze is vastgelegd.');
      await page.goto(`/zaken/${zaak('H')}/besluitvoorstel`);
      await hand.vul(page.getByLabel('Motivering'), '');
      await hand.klik(page.getByRole('button', { name: 'Voorleggen aan de besluitnemer' }));
      await expect(page).toHaveTitle(/^Fout:/);
    },
  },
  { pagina: 'Volledigheid', staat: 'kan nu niet', als: 'loes', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('F')}/volledigheid`) },
  { pagina: 'Doelgroep', staat: 'leeg', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('C')}/doelgroep`) },
  {
    pagina: 'Doelgroep',
    staat: 'met fouten',
    als: 'maria',
    open: async ({ page, hand, zaak }) => {
      await page.goto(`/zaken/${zaak('C')}/doelgroep`);
      await hand.klik(page.getByRole('button', { name: 'Vaststelling vastleggen' }));
    },
  },
  { pagina: 'Toets', staat: 'leeg', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('G')}/toets`), beeld: true },
  {
    pagina: 'Toets',
    staat: 'lange tekst en fouten',
    als: 'maria',
    open: async ({ page, hand, zaak }) => {
      await page.goto(`/zaken/${zaak('G')}/toets`);
      await hand.vul(page.getByLabel('Toelichting bij vraag 4'), lang);
      await hand.klik(page.getByRole('button', { name: 'Toets afronden' }));
    },
    beeld: true,
  },
  { pagina: 'Besluit', staat: 'voorstel met brief', als: 'olga', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('H')}/besluit`), beeld: true },
  {
    pagina: 'Besluit',
    staat: 'met fouten',
    als: 'olga',
    open: async ({ page, hand, zaak }) => {
      await page.goto(`/zaken/${zaak('H')}/besluit`);
      await hand.vink(page.getByRole('radio', { name: 'Terugsturen naar de toetser' }));
      await hand.klik(page.getByRole('button', { name: 'Vastleggen' }));
    },
  },
  { pagina: 'Verantwoording beoordelen', staat: 'ingediend', als: 'maria', open: ({ page, zaak }) => page.goto(`/zaken/${zaak('E')}/verantwoording`) },
  ...(
    [
      ['opschorten', 'loes', 'G'],
      ['verdagen', 'olga', 'G'],
      ['ingebrekestelling', 'loes', 'G'],
      ['correctie', 'loes', 'G'],
      ['bezwaar', 'loes', 'A'],
      ['einde', 'loes', 'A'],
      ['intrekking', 'maria', 'A'],
    ] as const
  ).map(([pad, wie, casus]): Staat => ({ pagina: `Handeling, ${pad}`, staat: 'leeg', als: wie, open: ({ page, zaak }) => page.goto(`/zaken/${zaak(casus)}/${pad}`) })),
] satisfies Staat[];
