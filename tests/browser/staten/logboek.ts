import type { Staat } from '../harnas/staat.ts';

const lang = 'Samen de ochtend doorgenomen, daarna de volgorde van het inpakken geoefend. '.repeat(24);

export default [
  { pagina: 'Logboek, overzicht', staat: 'van een jobcoach', als: 'iris', open: ({ page }) => page.goto('/logboek'), beeld: true },
  { pagina: 'Logboek, overzicht', staat: 'in het Engels', als: 'iris', taal: 'en', open: ({ page }) => page.goto('/logboek') },
  { pagina: 'Logboek van een zaak', staat: 'leeg formulier', als: 'iris', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('A')}`), beeld: true },
  { pagina: 'Logboek van een zaak', staat: 'laatste herhaald', als: 'iris', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('A')}?herhaal=laatste`) },
  { pagina: 'Logboek van een zaak', staat: 'in het Engels', als: 'iris', taal: 'en', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('A')}`) },
  {
    pagina: 'Logboek van een zaak',
    staat: 'met fouten',
    als: 'iris',
    open: async ({ page, hand, zaak }) => {
      await page.goto(`/logboek/${zaak('A')}`);
      await hand.klik(page.getByRole('button', { name: 'Bewaren', exact: true }));
      await page.locator('#fouten').waitFor();
    },
  },
  {
    pagina: 'Logboek van een zaak',
    staat: 'bewaard, met aanwijzingen en een lange tekst',
    als: 'iris',
    beeld: true,
    open: async ({ page, hand, zaak }) => {
      await page.goto(`/logboek/${zaak('A')}`);
      await hand.vul(page.getByLabel('Uren', { exact: true }), '9');
      await hand.vink(page.getByRole('radio', { name: /^Doel 1/ }));
      await hand.vul(page.getByLabel('Wat hebt u gedaan?'), lang.slice(0, 1900));
      await hand.klik(page.getByRole('button', { name: 'Bewaren', exact: true }));
      await page.getByText('Dit valt op').first().waitFor();
    },
  },
  { pagina: 'Logboek, groepssessie', staat: 'leeg', als: 'iris', open: ({ page }) => page.goto('/logboek/groep'), beeld: true },
  {
    pagina: 'Logboek, groepssessie',
    staat: 'met fouten',
    als: 'iris',
    open: async ({ page, hand }) => {
      await page.goto('/logboek/groep');
      await hand.klik(page.getByRole('button', { name: 'Bewaren bij allen' }));
      await page.locator('#fouten').waitFor();
    },
  },
  { pagina: 'Logboek, verantwoording', staat: 'periode loopt nog', als: 'iris', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('A')}/verantwoording`), beeld: true },
  {
    pagina: 'Logboek, verantwoording',
    staat: 'klaar om in te dienen',
    als: 'iris',
    beeld: true,
    open: async ({ page, klok, zaak }) => {
      await klok('2016-03-07');
      await page.goto(`/logboek/${zaak('A')}/verantwoording`);
    },
  },
  { pagina: 'Logboek, verantwoording', staat: 'ingediend, in het Engels', als: 'iris', taal: 'en', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('E')}/verantwoording`) },
  {
    pagina: 'Logboek, verantwoording',
    staat: 'met fouten',
    als: 'iris',
    open: async ({ page, hand, klok, zaak }) => {
      await klok('2016-03-07');
      await page.goto(`/logboek/${zaak('A')}/verantwoording`);
      await hand.vink(page.getByRole('radio', { name: 'Gehaald', exact: true }).first());
      await hand.klik(page.getByRole('button', { name: 'Verantwoording indienen' }));
      await page.locator('#fouten').waitFor();
    },
  },
  { pagina: 'Logboek, vervolg', staat: 'na de verantwoording', als: 'iris', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('D')}/vervolg`) },
  { pagina: 'Logboek, vervolg', staat: 'in het Engels', als: 'iris', taal: 'en', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('D')}/vervolg`) },
  { pagina: 'Logboek van een zaak', staat: 'dicht', als: 'iris', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('D')}`) },
  { pagina: 'Logboek van een zaak', staat: 'gesloten zaak', als: 'kees', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('C-eerder')}`) },
  { pagina: 'Logboek, groepssessie', staat: 'in het Engels', als: 'iris', taal: 'en', open: ({ page }) => page.goto('/logboek/groep') },
  { pagina: 'Logboek, vervolg', staat: 'periode loopt nog', als: 'iris', open: ({ page, zaak }) => page.goto(`/logboek/${zaak('A')}/vervolg`), beeld: true },
  { pagina: 'Logboek zonder verbinding', staat: 'toestel kent niemand', open: ({ page }) => page.goto('/logboek/offline') },
  {
    pagina: 'Logboek zonder verbinding',
    staat: 'klaar om te schrijven',
    als: 'iris',
    beeld: true,
    open: async ({ page }) => {
      await page.goto('/logboek');
      await page.locator('[data-wis]').waitFor();
      await page.goto('/logboek/offline');
      await page.getByLabel('Werknemer', { exact: true }).waitFor();
    },
  },
] satisfies Staat[];
