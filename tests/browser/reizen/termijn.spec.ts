import { antwoord, vulDag } from '../harnas/invullen.ts';
import { expect, test } from '../harnas/test.ts';

test.describe('De beslistermijn en het einde van een aanvraag', () => {
  test('de uitvoerder schort op, hervat en verdaagt; de werknemer ziet de dag veranderen en trekt in', async ({ page, hand, als, naast, zaak, toegankelijk }) => {
    const adres = `/zaken/${zaak('G')}`;
    await als('gijs');
    await page.goto(adres);
    await expect(page.getByText('30 november 2015').first()).toBeVisible();

    const loes = await naast('loes');
    await loes.goto(adres);
    await hand.klik(loes.getByRole('link', { name: 'Termijn opschorten' }));
    await antwoord(loes, hand, 'Waarom staat de termijn stil?', 'Overmacht');
    await hand.vul(loes.getByLabel('Uitleg'), 'Het gebouw was dicht na een brand.');
    await hand.klik(loes.getByRole('button', { name: 'Termijn opschorten' }));
    await expect(loes.getByRole('status')).toContainText('De beslistermijn staat stil.');
    await toegankelijk(loes, 'Zaak van de uitvoerder', 'termijn staat stil');
    await page.reload();
    await toegankelijk(page, 'Mijn zaak', 'termijn staat stil');

    await hand.klik(loes.getByRole('link', { name: 'Termijn hervatten' }));
    await vulDag(loes, hand, 'Laatste dag waarop de termijn stilstond', '2', '11', '2015');
    await hand.vul(loes.getByLabel('Uitleg'), 'Het gebouw is weer open.');
    await toegankelijk(loes, 'Handeling, hervatten', 'ingevuld');
    await hand.klik(loes.getByRole('button', { name: 'Termijn hervatten' }));
    await expect(loes.getByRole('status')).toContainText('De beslistermijn loopt weer.');

    const olga = await naast('olga');
    await olga.goto(adres);
    await hand.klik(olga.getByRole('link', { name: 'Besluit verdagen' }));
    await vulDag(olga, hand, 'Nieuwe laatste dag om te beslissen', '14', '12', '2015');
    await hand.vul(olga.getByLabel('Waarom komt het besluit later?'), 'Er is nader onderzoek nodig.');
    await hand.klik(olga.getByRole('button', { name: 'Besluit verdagen' }));
    await expect(olga.getByRole('status')).toContainText('Het besluit is verdaagd.');

    await page.reload();
    await expect(page.getByText('14 december 2015').first()).toBeVisible();
    await hand.klik(page.getByRole('link', { name: 'Aanvraag of begeleiding intrekken' }));
    await hand.vul(page.getByLabel('Waarom trekt u in?'), 'Ik ga iets anders doen.');
    await hand.klik(page.getByRole('button', { name: 'Definitief intrekken' }));
    await expect(page.getByRole('status')).toContainText('De intrekking is verwerkt');
    await toegankelijk(page, 'Mijn zaak', 'ingetrokken');

    await olga.goto(adres);
    await expect(olga.getByRole('link', { name: 'Besluit verdagen' })).toHaveCount(0);
    await toegankelijk(olga, 'Zaak van de uitvoerder', 'ingetrokken');
  });

  test('de werknemer meldt andere uren, de toetser stelt voor, de besluitnemer besluit en de werknemer leest het besluit', async ({ page, hand, als, naast, zaak, toegankelijk }) => {
    const adres = `/zaken/${zaak('A')}`;
    await als('anna');
    await page.goto(adres);
    await hand.klik(page.getByRole('link', { name: 'Wijziging doorgeven' }));
    await hand.klik(page.getByRole('link', { name: 'Andere werkuren' }));
    await hand.vul(page.getByLabel('Nieuwe uren per week'), '20');
    await vulDag(page, hand, null, '9', '11', '2015');
    await hand.vul(page.getByLabel('Waarom veranderen de uren?'), 'Ik ga minder werken.');
    await hand.klik(page.getByRole('button', { name: 'Wijziging versturen' }));
    await expect(page.getByRole('status')).toContainText('Uw wijziging is ontvangen');

    const maria = await naast('maria');
    await maria.goto('/werkvoorraad');
    await hand.klik(maria.getByRole('link', { name: zaak('A') }).first());
    await hand.klik(maria.getByRole('link', { name: 'Wijziging beoordelen' }).first());
    await toegankelijk(maria, 'Wijziging beoordelen', 'gemeld');
    await hand.vul(maria.getByLabel('Motivering'), 'De nieuwe uren passen bij de doelen.');
    await hand.klik(maria.getByRole('button', { name: 'Voorleggen aan de besluitnemer' }));
    await expect(maria.getByRole('status')).toContainText('Uw voorstel ligt bij de besluitnemer.');

    const olga = await naast('olga');
    await olga.goto(`${adres}/besluit`);
    await antwoord(olga, hand, 'Wat besluit u?', 'Besluit nemen zoals voorgesteld');
    await hand.klik(olga.getByRole('button', { name: 'Vastleggen' }));
    await expect(olga.getByRole('status')).toContainText('Uw keuze is vastgelegd.');

    await page.goto(adres);
    await expect(page.getByText('De voorziening verandert op').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Lees de brief bij besluit 4' }).first()).toBeVisible();
    await toegankelijk(page, 'Mijn zaak', 'wijziging besloten');
  });
});
