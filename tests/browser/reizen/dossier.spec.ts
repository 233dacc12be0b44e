import { expect, test } from '../harnas/test.ts';

test.describe('Dossier', () => {
  test('de besluitnemer stuurt terug, de toetser stelt opnieuw voor en de besluitnemer besluit', async ({ page, hand, als, naast, zaak, toegankelijk }) => {
    await als('olga');
    await page.goto(`/zaken/${zaak('H')}`);
    await hand.klik(page.getByRole('link', { name: 'Besluit nemen' }).first());
    await expect(page.getByRole('heading', { name: 'Zo komt de brief eruit te zien' })).toBeVisible();
    await hand.vink(page.getByRole('radio', { name: 'Terugsturen naar de toetser' }));
    await hand.kies(page.getByLabel('Waarom stuurt u terug?'), 'De motivering overtuigt niet of mist een feit');
    await hand.vul(page.getByLabel('Toelichting'), 'Noem hoe de uren bij de doelen passen.');
    await hand.klik(page.getByRole('button', { name: 'Vastleggen' }));
    await expect(page.getByRole('status')).toContainText('Uw keuze is vastgelegd.');

    const maria = await naast('maria');
    await maria.goto(`/zaken/${zaak('H')}/besluitvoorstel`);
    await expect(maria.getByText('Noem hoe de uren bij de doelen passen.')).toBeVisible();
    await toegankelijk(maria, 'Besluitvoorstel', 'kwam terug');
  });

  test('de toetser bewaart half werk en gaat later verder', async ({ page, hand, als, zaak, toegankelijk }) => {
    await als('maria');
    await page.goto(`/zaken/${zaak('G')}/toets`);
    await hand.vul(page.getByLabel('Toelichting bij vraag 4'), 'Thuis is het stabiel.');
    await hand.klik(page.getByRole('button', { name: 'Bewaren en later verdergaan' }));

    await expect(page.getByText('Alleen u ziet het')).toBeVisible();
    await expect(page.getByLabel('Toelichting bij vraag 4')).toHaveValue('Thuis is het stabiel.');
    await toegankelijk(page, 'Toets', 'half werk bewaard');
  });

  test('wie tweede is ziet wat er veranderde en houdt wat hij typte', async ({ page, hand, als, naast, zaak, toegankelijk }) => {
    await als('olga');
    await page.goto(`/zaken/${zaak('H')}/besluit`);
    const peter = await naast('peter');
    await peter.goto(`/zaken/${zaak('H')}/verdagen`);
    await peter.getByLabel('Dag').fill('14');
    await peter.getByLabel('Maand').fill('12');
    await peter.getByLabel('Jaar').fill('2015');
    await peter.getByLabel('Waarom komt het besluit later?').fill('Er is nader onderzoek nodig.');
    await peter.getByRole('button', { name: 'Besluit verdagen' }).press('Enter');
    await expect(peter.getByRole('status')).toBeVisible();

    await hand.vul(page.getByLabel('Toelichting'), 'Mijn eigen tekst.');
    await hand.vink(page.getByRole('radio', { name: 'Terugsturen naar de toetser' }));
    await hand.klik(page.getByRole('button', { name: 'Vastleggen' }));

    await expect(page.getByRole('heading', { name: 'De zaak is intussen veranderd' })).toBeVisible();
    await expect(page.getByText('Besluit verdaagd door besluitnemer')).toBeVisible();
    await expect(page.getByLabel('Toelichting')).toHaveValue('Mijn eigen tekst.');
    await toegankelijk(page, 'Besluit', 'een ander was eerder');
  });

  test('de administratief medewerker corrigeert het werk en ziet het in de tijdlijn', async ({ page, hand, als, zaak }) => {
    await als('loes');
    await page.goto(`/zaken/${zaak('G')}`);
    await hand.klik(page.getByRole('link', { name: 'Werk corrigeren' }));
    await hand.vul(page.getByLabel('Uren per week'), '36');
    await hand.vul(page.getByLabel('Waarom wordt dit gecorrigeerd?'), 'In het contract staat 36.');
    await hand.klik(page.getByRole('button', { name: 'Werk corrigeren' }));

    await expect(page.getByRole('status')).toContainText('De correctie is vastgelegd.');
    await expect(page.getByText('In het contract staat 36.')).toBeVisible();
  });
});
