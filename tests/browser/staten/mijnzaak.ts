import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Bezoek, Staat } from '../harnas/staat.ts';

const knop = ({ page }: Bezoek, naam: string) => page.getByRole('button', { name: naam, exact: true });

/** A state that comes about by sending the form of a page as it is, or after filling some of it. */
const verstuurd = (pad: string, casus: string, naam: string, vul?: (bezoek: Bezoek) => Promise<unknown>) => async (bezoek: Bezoek) => {
  await bezoek.page.goto(`/zaken/${bezoek.zaak(casus)}/${pad}`);
  await vul?.(bezoek);
  await bezoek.hand.klik(knop(bezoek, naam));
};

const zaak = (casus: string, pad = '') => ({ page, zaak: nummer }: Bezoek) => page.goto(`/zaken/${nummer(casus)}${pad}`);

const eersteRegel = async ({ page, zaak: nummer, hand }: Bezoek) => {
  await page.goto(`/zaken/${nummer('A')}/logboek`);
  await hand.klik(page.getByRole('link', { name: /^Schrijf iets bij de regel/ }).first());
};

const nietOndertekenen = 'Mijn handtekening terugnemen';

const geweigerd = verstuurd('ondertekenen/weigeren', 'E', nietOndertekenen, ({ page, hand }) => hand.vul(page.getByLabel('Waarom ondertekent u niet?'), 'De uren kloppen niet.'));

const geenPdf = () => {
  const pad = join(tmpdir(), 'geen-contract.txt');
  writeFileSync(pad, 'Dit is geen PDF.');
  return pad;
};

export default [
  { pagina: 'Mijn zaken', staat: 'leeg', als: 'wilma', open: ({ page }) => page.goto('/zaken') },
  { pagina: 'Mijn zaken', staat: 'met iets te doen', als: 'iris', open: ({ page }) => page.goto('/zaken'), beeld: true },
  { pagina: 'Mijn zaak', staat: 'begeleiding, werknemer', als: 'anna', open: zaak('A'), beeld: true },
  { pagina: 'Mijn zaak', staat: 'begeleiding, jobcoach', als: 'iris', open: zaak('A') },
  { pagina: 'Mijn zaak', staat: 'verantwoording, werkgever', als: 'wouter', open: zaak('E'), beeld: true },
  {
    pagina: 'Brief',
    staat: 'besluit',
    als: 'anna',
    open: async ({ page, hand, zaak: nummer }) => {
      await page.goto(`/zaken/${nummer('A')}`);
      await hand.klik(page.getByRole('link', { name: /^Besluit, / }).first());
    },
    beeld: true,
  },
  { pagina: 'Mijn zaak', staat: 'aanvulling gevraagd', als: 'fatima', open: zaak('F') },
  { pagina: 'Mijn zaak', staat: 'gesloten', als: 'chris', open: zaak('C-eerder') },
  { pagina: 'Mijn zaak', staat: 'gesloten, jobcoach', als: 'kees', open: zaak('C-eerder') },
  {
    pagina: 'Mijn zaak',
    staat: 'gestopt, werkgever, met een lange reden',
    als: 'wouter',
    open: async (bezoek) => {
      const emre = await bezoek.naast('emre');
      await emre.goto(`/zaken/${bezoek.zaak('E')}/intrekken`);
      await bezoek.hand.vul(emre.getByLabel('Waarom trekt u in?'), `${'Arbeidsomstandighedenverandering'.repeat(12)} ${'en nog een reden '.repeat(40)}`);
      await bezoek.hand.klik(emre.getByRole('button', { name: 'Definitief intrekken' }));
      await expect(emre.getByRole('status')).toContainText('De intrekking is verwerkt');
      await zaak('E')(bezoek);
    },
  },
  { pagina: 'Wijziging doorgeven', staat: 'gesloten', als: 'chris', open: zaak('C-eerder', '/wijziging') },
  { pagina: 'Logboek van de werknemer', staat: 'gesloten', als: 'chris', open: zaak('C-eerder', '/logboek') },
  { pagina: 'Aanvullen', staat: 'in het Engels', als: 'fatima', taal: 'en', open: zaak('F', '/aanvullen') },
  { pagina: 'Ondertekenen', staat: 'in het Engels', als: 'emre', taal: 'en', open: zaak('E', '/ondertekenen') },
  { pagina: 'Mijn zaak', staat: 'in het Engels', als: 'anna', taal: 'en', open: zaak('A') },
  {
    pagina: 'Mijn zaak',
    staat: 'alles uitgeklapt',
    als: 'anna',
    open: async (bezoek) => {
      await zaak('A')(bezoek);
      for (const kop of await bezoek.page.locator('summary').all()) {
        await bezoek.hand.klik(kop);
      }
    },
  },
  { pagina: 'Aanvullen', staat: 'gevraagd', als: 'fatima', open: zaak('F', '/aanvullen'), beeld: true },
  {
    pagina: 'Aanvullen',
    staat: 'met fouten',
    als: 'fatima',
    open: verstuurd('aanvullen', 'F', 'Aanvulling versturen', ({ page, hand }) => hand.voegToe(page.locator('input[type=file]'), geenPdf())),
  },
  { pagina: 'Aanvullen', staat: 'niets gevraagd', als: 'anna', open: zaak('A', '/aanvullen') },
  { pagina: 'Ondertekenen', staat: 'verantwoording, werknemer', als: 'emre', open: zaak('E', '/ondertekenen'), beeld: true },
  {
    pagina: 'Ondertekenen',
    staat: 'met fouten',
    als: 'emre',
    open: verstuurd('ondertekenen', 'E', 'Ondertekenen', ({ page, hand }) => hand.vink(page.getByLabel('De werknemer, als wettelijk vertegenwoordiger'))),
  },
  { pagina: 'Ondertekenen', staat: 'niets te tekenen', als: 'anna', open: zaak('A', '/ondertekenen') },
  {
    pagina: 'Ondertekenen',
    staat: 'geweigerd',
    als: 'emre',
    open: async (bezoek) => {
      await geweigerd(bezoek);
      await bezoek.hand.klik(bezoek.page.getByRole('link', { name: 'Alsnog ondertekenen' }));
    },
  },
  { pagina: 'Niet ondertekenen', staat: 'leeg', als: 'emre', open: zaak('E', '/ondertekenen/weigeren') },
  { pagina: 'Niet ondertekenen', staat: 'met fouten', als: 'emre', open: verstuurd('ondertekenen/weigeren', 'E', nietOndertekenen) },
  { pagina: 'Niet ondertekenen', staat: 'kan niet', als: 'anna', open: zaak('A', '/ondertekenen/weigeren') },
  { pagina: 'Evalueren', staat: 'werkgever', als: 'wouter', open: zaak('E', '/evalueren') },
  {
    pagina: 'Evalueren',
    staat: 'met fouten',
    als: 'wouter',
    open: verstuurd('evalueren', 'E', 'Evaluatie ondertekenen en versturen', async ({ page, hand }) => {
      await hand.vink(page.getByLabel('Negatief'));
      await hand.vul(page.getByLabel('Licht uw oordeel toe'), '');
      await hand.vul(page.getByLabel('Welk cijfer geeft u de begeleiding?'), '11');
    }),
  },
  { pagina: 'Logboek van de werknemer', staat: 'gevuld', als: 'anna', open: zaak('A', '/logboek'), beeld: true },
  { pagina: 'Opmerking bij het logboek', staat: 'leeg', als: 'anna', open: eersteRegel },
  {
    pagina: 'Opmerking bij het logboek',
    staat: 'met fouten',
    als: 'anna',
    open: async (bezoek) => {
      await eersteRegel(bezoek);
      await bezoek.hand.klik(knop(bezoek, 'Opmerking bewaren'));
    },
  },
  {
    pagina: 'Logboek van de werknemer',
    staat: 'met lange teksten',
    als: 'anna',
    open: async (bezoek) => {
      await eersteRegel(bezoek);
      await bezoek.hand.vul(bezoek.page.getByLabel('Uw opmerking'), `${'Begeleidingsuitvoeringsverantwoordelijkheden'.repeat(10)} ${'en zo ging het verder '.repeat(20)}`);
      await bezoek.hand.klik(knop(bezoek, 'Opmerking bewaren'));
    },
  },
  { pagina: 'Wijziging doorgeven', staat: 'keuze', als: 'anna', open: zaak('A', '/wijziging') },
  { pagina: 'Wijziging doorgeven', staat: 'kan niet', als: 'gijs', open: zaak('G', '/wijziging') },
  { pagina: 'Andere werkuren', staat: 'leeg', als: 'anna', open: zaak('A', '/wijziging/uren') },
  { pagina: 'Andere werkuren', staat: 'met fouten', als: 'anna', open: verstuurd('wijziging/uren', 'A', 'Wijziging versturen'), beeld: true },
  { pagina: 'Begeleiding tijdens ziekte', staat: 'leeg', als: 'anna', open: zaak('A', '/wijziging/ziekte') },
  { pagina: 'Begeleiding tijdens ziekte', staat: 'met fouten', als: 'anna', open: verstuurd('wijziging/ziekte', 'A', 'Wijziging versturen') },
  { pagina: 'Einde van de begeleiding', staat: 'leeg', als: 'anna', open: zaak('A', '/wijziging/einde') },
  { pagina: 'Einde van de begeleiding', staat: 'met fouten', als: 'anna', open: verstuurd('wijziging/einde', 'A', 'Einde doorgeven') },
  { pagina: 'Intrekken', staat: 'leeg', als: 'gijs', open: zaak('G', '/intrekken') },
  { pagina: 'Intrekken', staat: 'met fouten', als: 'gijs', open: verstuurd('intrekken', 'G', 'Definitief intrekken') },
] satisfies Staat[];
