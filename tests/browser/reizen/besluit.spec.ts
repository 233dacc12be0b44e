import { writeFileSync } from 'node:fs';
import { antwoord, vulDag } from '../harnas/invullen.ts';
import { expect, test } from '../harnas/test.ts';

test('van een laatste document tot een brief en een bezwaar: ieder doet zijn deel, en de werknemer leest wat er besloten is', async ({ page, hand, als, naast, zaak, toegankelijk }, info) => {
  test.slow();
  const adres = `/zaken/${zaak('F')}`;
  const contract = info.outputPath('contract.pdf');
  writeFileSync(contract, '%PDF-1.7 arbeidsovereenkomst');

  // The werknemer sends what was asked.
  await als('fatima');
  await page.goto(adres);
  await hand.klik(page.getByRole('link', { name: 'Document toevoegen of aanvraag aanvullen' }));
  await hand.voegToe(page.locator('input[type=file]'), contract);
  await hand.klik(page.getByRole('button', { name: 'Aanvulling versturen' }));
  await expect(page.getByRole('status')).toContainText('Uw aanvulling is ontvangen');

  // The administratief medewerker finds nothing missing.
  const loes = await naast('loes');
  await loes.goto('/werkvoorraad');
  await hand.klik(loes.getByRole('link', { name: zaak('F') }).first());
  await hand.klik(loes.getByRole('link', { name: 'Volledigheid beoordelen' }).first());
  await toegankelijk(loes, 'Volledigheid', 'alles is er');
  await hand.klik(loes.getByRole('button', { name: 'De aanvraag is volledig' }));
  await expect(loes.getByRole('status')).toContainText('Uw oordeel over de volledigheid is vastgelegd.');

  // The toetser establishes the doelgroep, tests and proposes.
  const maria = await naast('maria');
  await maria.goto(adres);
  await hand.klik(maria.getByRole('link', { name: 'Doelgroep vaststellen' }).first());
  const criteria = {
    'Is er een structurele functionele beperking?': 'Ja',
    'Duurt de ziekte of het gebrek naar verwachting langer dan een jaar?': 'Ja',
    'Is er een indicatie voor persoonlijke ondersteuning?': 'Ja',
    'Is een jobcoach in dit werk bij deze werkgever noodzakelijk?': 'Ja',
    'Hoort de werknemer tot de doelgroep loonkostensubsidie?': 'Ja',
    'Heeft de werknemer recht op Wajong?': 'Nee',
    'Is de werknemer Wsw-werknemer?': 'Nee',
    'Is het college verantwoordelijk op grond van de Participatiewet?': 'Ja',
    'Verdiende de werknemer twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie?': 'Nee',
    'Zijn er een individueel inwerkprogramma en systematische begeleiding?': 'Ja',
    'Geeft een andere persoon die andere begeleiding?': 'Nee',
    'Stemt de werknemer schriftelijk in met ondersteuning via de werkgever?': 'Nee',
  };
  for (const [vraag, keuze] of Object.entries(criteria)) {
    await antwoord(maria, hand, vraag, keuze);
  }

  await antwoord(maria, hand, 'Bron', 'Een loonwaardemeting');
  await vulDag(maria, hand, 'Dag van de vaststelling', '2', '11', '2015');
  await hand.klik(maria.getByRole('button', { name: 'Vaststelling vastleggen' }));
  await expect(maria.getByRole('status')).toContainText('Uw vaststelling is vastgelegd.');

  await hand.klik(maria.getByRole('link', { name: 'Toetsen' }).first());
  for (let vraag = 1; vraag <= 15; vraag++) {
    await antwoord(maria, hand, `Uw antwoord op vraag ${vraag}`, 'Ja');
    await hand.vul(maria.getByLabel(new RegExp(`^Toelichting bij vraag ${vraag}\\b`)), 'Blijkt uit de aanvraag.');
  }

  await hand.klik(maria.getByRole('button', { name: 'Conclusies uit de antwoorden halen' }));
  await expect(maria.getByRole('group', { name: 'Uw conclusie 1' }).getByRole('radio', { name: 'Ja' })).toBeChecked();
  await antwoord(maria, hand, 'Uw advies', 'Positief: toekennen zoals gevraagd');
  await hand.vul(maria.getByRole('textbox', { name: 'Onderbouwing', exact: true }), 'De begeleiding past bij de doelen en er is geen goedkopere weg.');
  await hand.klik(maria.getByRole('button', { name: 'Toets afronden' }));
  await expect(maria.getByRole('status')).toContainText('De toets is afgerond.');

  await hand.klik(maria.getByRole('link', { name: 'Besluit voorstellen' }).first());
  await hand.klik(maria.getByRole('button', { name: 'Voorleggen aan de besluitnemer' }));
  await expect(maria.getByRole('status')).toContainText('Uw voorstel ligt bij de besluitnemer.');

  // The besluitnemer reads the letter and decides.
  const olga = await naast('olga');
  await olga.goto('/werkvoorraad');
  await hand.klik(olga.getByRole('link', { name: zaak('F') }).first());
  await hand.klik(olga.getByRole('link', { name: 'Besluit nemen' }).first());
  await expect(olga.getByRole('heading', { name: 'Zo komt de brief eruit te zien' })).toBeVisible();
  await hand.vink(olga.getByRole('radio', { name: 'Besluit nemen zoals voorgesteld' }));
  await hand.klik(olga.getByRole('button', { name: 'Vastleggen' }));
  await expect(olga.getByRole('status')).toContainText('Uw keuze is vastgelegd.');

  // The werknemer reads what it says and until when he may object.
  await page.goto(adres);
  await expect(page.getByText(/^Begeleiding is toegekend van/).first()).toBeVisible();
  await expect(page.getByText(/14 december 2015/).first()).toBeVisible();
  const brief = await page.request.get((await page.getByRole('link', { name: 'Lees de brief bij besluit 1' }).first().getAttribute('href'))!);
  expect(await brief.text()).toContain('bezwaar');
  await toegankelijk(page, 'Mijn zaak', 'besluit genomen');

  // He objects by letter; the administratief medewerker registers it, and later how it ended.
  await loes.goto(adres);
  await hand.klik(loes.getByRole('link', { name: 'Bezwaar registreren' }).first());
  await hand.kies(loes.getByLabel('Tegen welk besluit'), 'Besluit 1 over aanvraag 1, 2 november 2015');
  await hand.klik(loes.getByRole('button', { name: 'Bezwaar registreren' }));
  await expect(loes.getByRole('status')).toContainText('Het bezwaar is geregistreerd.');
  await hand.klik(loes.getByRole('link', { name: 'Bezwaar afhandelen' }).first());
  await toegankelijk(loes, 'Bezwaar afhandelen', 'geregistreerd');
  await antwoord(loes, hand, 'Hoe liep het af?', 'Ongegrond: het besluit blijft');
  await hand.klik(loes.getByRole('button', { name: 'Bezwaar afhandelen' }));
  await expect(loes.getByRole('status')).toContainText('De afloop van het bezwaar is vastgelegd.');
  await page.reload();
  await expect(page.getByText(/bezwaar/i).first()).toBeVisible();
});
