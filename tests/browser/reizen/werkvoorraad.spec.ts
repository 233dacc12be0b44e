import { expect, test } from '../harnas/test.ts';

const eerste = /^JC-/;

test.describe('Werkvoorraad', () => {
  test('een toetser pakt een zaak op, houdt haar aan en haalt haar terug', async ({ page, hand, als }) => {
    await als('maria');
    await page.goto('/');
    await hand.klik(page.getByRole('link', { name: 'Werkvoorraad' }).first());

    await hand.klik(page.getByRole('button', { name: /^Oppakken/ }).first());
    await expect(page.getByRole('status')).toContainText('De zaak staat nu bij u.');
    await hand.klik(page.getByRole('link', { name: 'Mijn taken' }));
    await expect(page).toHaveURL(/wiens=mijn/);
    const nummer = await page.getByRole('link', { name: eerste }).first().innerText();

    await hand.klik(page.getByRole('link', { name: `Aanhouden ${nummer}` }));
    const terug = await dagVerder(page.locator('time').first(), -1);
    await hand.vul(page.getByLabel('Dag', { exact: true }), terug.dag);
    await hand.vul(page.getByLabel('Maand', { exact: true }), terug.maand);
    await hand.vul(page.getByLabel('Jaar', { exact: true }), terug.jaar);
    await hand.vul(page.getByLabel('Waar wacht u op'), 'De werkgever belt terug.');
    await hand.klik(page.getByRole('button', { name: 'Aanhouden' }));
    await expect(page.getByRole('status')).toContainText('aangehouden');
    await expect(page.getByRole('link', { name: nummer })).toHaveCount(0);

    await page.goto('/werkvoorraad?wiens=mijn&stand=aangehouden');
    await hand.klik(page.getByRole('button', { name: `Terughalen ${nummer}` }));
    await expect(page.getByRole('status')).toContainText('terug in de lijst');
    await page.goto('/werkvoorraad?wiens=mijn');
    await hand.klik(page.getByRole('button', { name: `Loslaten ${nummer}` }));
    await expect(page.getByRole('status')).toContainText('weer vrij');
  });

  test('een toetser verdeelt zaken en hoort per zaak hoe het ging', async ({ page, hand, als, naast }) => {
    await als('maria');
    const niels = await naast('niels');
    await page.goto('/werkvoorraad');
    const nummer = await page.getByRole('link', { name: eerste }).first().innerText();
    await niels.goto('/werkvoorraad');
    await niels.getByRole('button', { name: `Oppakken ${nummer}` }).press('Enter');

    await hand.vink(page.getByRole('checkbox', { name: `Kies ${nummer}` }));
    await hand.kies(page.getByLabel('Aan wie'), 'Mijzelf');
    await hand.vink(page.getByLabel('Sla zaken over die een ander al behandelt'));
    await hand.klik(page.getByRole('button', { name: 'Verdelen' }));

    await expect(page.getByRole('row', { name: new RegExp(nummer) })).toContainText('Een ander behandelt deze zaak al.');
    await hand.klik(page.getByRole('link', { name: 'Terug naar de werkvoorraad' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werkvoorraad');
  });

  test('een toetser bewaart een selectie, opent haar en verwijdert haar', async ({ page, hand, als }) => {
    await als('maria');
    await page.goto('/werkvoorraad');
    await hand.klik(page.getByRole('link', { name: 'Niet toegewezen' }));
    await hand.klik(page.locator('summary').filter({ hasText: 'Deze selectie bewaren' }));
    await hand.vul(page.getByLabel('Naam van de selectie'), 'Vrije zaken');
    await hand.klik(page.getByRole('button', { name: 'Bewaren' }));
    await expect(page.getByRole('link', { name: 'Vrije zaken' })).toBeVisible();

    await page.goto('/werkvoorraad');
    await hand.klik(page.getByRole('link', { name: 'Vrije zaken' }));
    await expect(page).toHaveURL(/wiens=vrij/);
    await hand.klik(page.getByRole('button', { name: 'Verwijderen Vrije zaken' }));
    await expect(page.getByRole('link', { name: 'Vrije zaken' })).toHaveCount(0);
  });

  test('een medewerker zoekt op naam zonder dat die in het adres komt', async ({ page, hand, als }) => {
    await als('loes');
    await page.goto('/zoeken');
    await hand.vul(page.getByLabel('Zaaknummer, naam of organisatie'), 'Visser');
    await hand.klik(page.getByRole('button', { name: 'Zoek', exact: true }));

    await expect(page.getByRole('heading', { name: 'Bram Visser' })).toBeVisible();
    await expect(page).toHaveURL('/zoeken');
    await hand.klik(page.getByRole('link', { name: eerste }).first());
    await expect(page).toHaveURL(/\/zaken\/JC-/);
  });

  test('beheer laat de controle lopen en leest een regeling', async ({ page, hand, als }) => {
    await als('rob');
    await page.goto('/');
    await hand.klik(page.getByRole('link', { name: 'Beheer' }).first());
    await hand.klik(page.getByRole('button', { name: 'Controle nu uitvoeren' }));
    await expect(page.getByRole('status')).toContainText('zaken bekeken');
    await hand.klik(page.getByRole('link', { name: 'Terug naar beheer' }));
    await hand.klik(page.getByRole('link', { name: /2014/ }).first());
    await expect(page.getByRole('heading', { name: 'Verslag van de controle' })).toBeVisible();
  });

  test('met toetsen alleen is een zaak open en opgepakt', async ({ page, als }) => {
    await als('maria');
    await page.goto('/werkvoorraad');
    await page.keyboard.press('n');
    await expect(page.getByRole('status')).toContainText('De zaak staat nu bij u.');
    await page.keyboard.press('m');
    await expect(page).toHaveURL(/wiens=mijn/);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Mijn taken');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await expect(page).toHaveURL(/\/zaken\/JC-/);
  });
});

/** The day that stands in a time element, some days further, as somebody types it. */
async function dagVerder(tijd: import('@playwright/test').Locator, dagen: number): Promise<{ dag: string; maand: string; jaar: string }> {
  const dag = new Date(`${await tijd.getAttribute('datetime')}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return { dag: `${dag.getUTCDate()}`, maand: `${dag.getUTCMonth() + 1}`, jaar: `${dag.getUTCFullYear()}` };
}
