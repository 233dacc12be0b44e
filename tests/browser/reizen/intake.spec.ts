import { expect, test } from '../harnas/test.ts';
import type { Hand } from '../harnas/hand.ts';
import type { Page } from '@playwright/test';

const verder = async (page: Page, hand: Hand, naar: RegExp) => {
  await hand.klik(page.getByRole('button', { name: 'Bewaar en ga verder' }));
  await page.waitForURL(naar);
};

const dag = async (page: Page, hand: Hand, groep: string, ...delen: string[]) => {
  for (const [plaats, naam] of ['Dag', 'Maand', 'Jaar'].entries()) {
    await hand.vul(page.getByRole('group', { name: groep }).getByLabel(naam), delen[plaats]!);
  }
};

const janee = (page: Page, hand: Hand, vraag: string | RegExp, antwoord: 'Ja' | 'Nee') => hand.vink(page.getByRole('group', { name: vraag }).getByRole('radio', { name: antwoord }));

// @buiten: somebody from outside; also walked without JavaScript.
test.describe('Aanvragen', { tag: '@buiten' }, () => {
  test('de jobcoach vraagt aan, stopt, gaat verder, controleert, tekent en krijgt een ontvangstbevestiging', async ({ page, hand, als, toegankelijk }) => {
    test.slow();
    await als('iris');
    await page.goto('/aanvragen');
    await hand.klik(page.getByRole('link', { name: 'Nieuwe aanvraag', exact: true }));
    await hand.vink(page.getByRole('radio', { name: 'Met een leeg formulier' }));
    await hand.klik(page.getByRole('button', { name: 'Begin' }));

    await page.waitForURL(/partijen/);
    const begin = page.url();
    await hand.kies(page.getByLabel('Bij welke regeling vraagt u aan?'), 'UWV Protocol Jobcoach 2014');
    await hand.vink(page.getByRole('group', { name: 'Namens wie vraagt u aan?' }).getByRole('radio', { name: 'De werknemer' }));
    await hand.vul(page.getByLabel('Naam van de werknemer'), 'Bram Visser');
    await hand.kies(page.getByLabel('Kies de werkgever'), 'Magazijn De Schakel');
    await hand.vul(page.getByLabel('Naam van de organisatie van de jobcoach'), 'Stap Vooruit');
    await hand.klik(page.getByRole('button', { name: 'Bewaar en ga later verder' }));

    await expect(page.getByRole('status')).toContainText('Uw aanvraag is bewaard');
    await expect(page.getByText('Wij bewaren dit tot en met')).toBeVisible();
    await toegankelijk(page, 'Aanvragen', 'met een concept');
    await hand.klik(page.getByRole('link', { name: /^Ga verder/ }));
    await expect(page.getByLabel('Naam van de werknemer')).toHaveValue('Bram Visser');
    await verder(page, hand, /dienstverband/);

    await hand.vink(page.getByRole('radio', { name: 'Een baan met een contract' }));
    await hand.kies(page.getByLabel('Wat voor contract?'), 'Gewone arbeidsovereenkomst');
    await dag(page, hand, 'Eerste werkdag', '2', '11', '2015');
    await janee(page, hand, /jonger dan 18/, 'Nee');
    await hand.vul(page.getByLabel('Uren per week'), '24');
    await janee(page, hand, /meer uren worden/, 'Nee');
    await hand.vul(page.getByLabel('Uren per jaar'), '1152');
    await janee(page, hand, /loonwaarde groeit/, 'Ja');
    await hand.vul(page.getByLabel('Taak 1'), 'Inpakken');
    await verder(page, hand, /capaciteiten/);

    await hand.vul(page.getByLabel('Beschrijf de werknemer'), 'Werkt graag met zijn handen.');
    await hand.vul(page.getByLabel('Beschrijf de werkplek'), 'Bestellingen foutloos inpakken.');
    await hand.vink(page.getByRole('radio', { name: 'Er is overbelasting' }));
    await hand.vul(page.getByLabel('Waar zit het verschil in?'), 'Het werk vraagt meer nauwkeurigheid.');
    await verder(page, hand, /leren/);
    for (const volgende of [/sociale-context/, /identiteit/, /wensen/, /doelen/]) {
      await verder(page, hand, volgende);
    }

    await hand.klik(page.getByRole('button', { name: 'Voeg een werkdoel toe bij Capaciteiten' }));
    await hand.vul(page.getByLabel('Wat wil de werknemer bereiken?'), 'Pakt bestellingen zonder fouten in.');
    await janee(page, hand, 'Kan coaching hierbij helpen?', 'Ja');
    await verder(page, hand, /plan/);

    await dag(page, hand, 'Eerste dag van de periode', '2', '11', '2015');
    await dag(page, hand, 'Laatste dag van de periode', '1', '5', '2016');
    await hand.vink(page.getByRole('group', { name: 'Hoeveel begeleiding vraagt u?' }).getByRole('radio', { name: 'midden' }));
    await verder(page, hand, /activiteiten/);

    await hand.klik(page.getByRole('button', { name: 'Neem Werkdoel 1 op in het plan' }));
    await hand.vul(page.getByLabel('Wat gaat de jobcoach doen?'), 'Samen een afvinklijst maken.');
    await hand.vul(page.getByLabel('Uren', { exact: true }), '10');
    await hand.klik(page.getByRole('button', { name: 'Voeg een activiteit toe bij Werkdoel 1' }));
    await hand.vul(page.getByRole('region', { name: 'Activiteit 2 bij Werkdoel 1' }).getByLabel('Uren', { exact: true }), '5');
    await hand.klik(page.getByRole('button', { name: 'Reken opnieuw' }));
    await expect(page.getByText('15 uur')).toBeVisible();
    await expect(page.getByText('De uren passen binnen de regeling.')).toBeVisible();
    await verder(page, hand, /eerder/);
    await verder(page, hand, /documenten/);
    await verder(page, hand, /controleren/);

    await expect(page.getByRole('heading', { name: 'Dit ontbreekt nog' })).toBeVisible();
    await toegankelijk(page, 'Aanvraag, controleren', 'kan ingediend worden');
    await hand.klik(page.getByRole('link', { name: 'Ga naar ondertekenen' }));
    await hand.klik(page.getByRole('button', { name: 'Onderteken en dien in' }));
    await expect(page).toHaveTitle(/^Fout: /);
    await toegankelijk(page, 'Aanvraag, ondertekenen', 'met fouten');
    await hand.vul(page.getByLabel('Burgerservicenummer van de werknemer'), '999913608');
    await hand.vink(page.getByRole('checkbox', { name: /^Ik onderteken de aanvraag/ }));
    await hand.vink(page.getByRole('checkbox', { name: 'Ik teken ook namens de werknemer' }));
    await hand.vul(page.getByLabel('Waarom tekent u namens de werknemer?'), 'Heeft geen computer.');
    await hand.klik(page.getByRole('button', { name: 'Onderteken en dien in' }));

    await expect(page.getByRole('heading', { name: 'Wij hebben uw aanvraag ontvangen' })).toBeVisible();
    await expect(page.getByText(/Ontvangen op \d+ \w+ \d{4}/)).toBeVisible();
    await expect(page.getByText('Wij beslissen uiterlijk op')).toBeVisible();
    await expect(page.getByText('door een ander getekend op').first()).toBeVisible();
    await toegankelijk(page, 'Ontvangstbevestiging', 'net ingediend');

    await page.goto(begin);
    await expect(page.getByRole('heading', { name: 'Wij hebben uw aanvraag ontvangen' })).toBeVisible();
  });

  test('wie in een tweede venster eerder bewaarde wordt niet overschreven', async ({ page, context, hand, als, toegankelijk }) => {
    await als('iris');
    await page.goto('/aanvragen/nieuw');
    await hand.vink(page.getByRole('radio', { name: 'Met een leeg formulier' }));
    await hand.klik(page.getByRole('button', { name: 'Begin' }));
    await page.waitForURL(/partijen/);
    const ander = await context.newPage();
    await ander.goto(page.url());
    await ander.getByLabel('Naam van de werknemer').fill('Bram uit het andere venster');
    await ander.getByRole('button', { name: 'Bewaar en ga verder' }).press('Enter');
    await ander.waitForURL(/dienstverband/);

    await hand.vul(page.getByLabel('Naam van de werknemer'), 'Bram uit dit venster');
    await hand.klik(page.getByRole('button', { name: 'Bewaar en ga verder' }));

    await expect(page.getByRole('heading', { name: 'Deze stap is intussen veranderd' })).toBeVisible();
    await expect(page.getByText('Bram uit het andere venster')).toBeVisible();
    await expect(page.getByLabel('Naam van de werknemer')).toHaveValue('Bram uit dit venster');
    await toegankelijk(page, 'Aanvraag, partijen', 'intussen veranderd');
  });
});
