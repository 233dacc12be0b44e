import { writeFileSync } from 'node:fs';
import { expect, test } from '../harnas/test.ts';

// @buiten: somebody from outside; also walked without JavaScript.
test.describe('Mijn zaak', { tag: '@buiten' }, () => {
  test('de werknemer leest wat er over hem naar de uitvoerder gaat en schrijft er iets bij dat meegaat', async ({ page, hand, als, zaak, toegankelijk }) => {
    await als('anna');
    await page.goto('/');
    await hand.klik(page.getByRole('navigation').getByRole('link', { name: 'Mijn zaken' }));
    await hand.klik(page.getByRole('link', { name: `Zaak ${zaak('A')}` }));
    await expect(page.getByRole('listitem').and(page.locator('[aria-current=step]'))).toContainText('hier staat de zaak nu');

    await hand.klik(page.getByRole('link', { name: /opschrijft in periode 3/ }));
    await hand.klik(page.getByRole('link', { name: /^Schrijf iets bij de regel/ }).first());
    await hand.vul(page.getByLabel('Uw opmerking'), 'Ik was er die dag maar een uur.');
    await hand.klik(page.getByRole('button', { name: 'Opmerking bewaren' }));

    await expect(page.getByRole('status')).toContainText('Uw opmerking is bewaard');
    await expect(page.getByRole('blockquote')).toHaveText('Ik was er die dag maar een uur.');
    await toegankelijk(page, 'Logboek van de werknemer', 'met opmerking');
  });

  test('de werknemer leest een brief op een pagina en bewaart hem als PDF', async ({ page, hand, als, zaak }) => {
    await als('anna');
    await page.goto(`/zaken/${zaak('A')}`);
    await expect(page.getByRole('heading', { name: 'Uw brieven' })).toBeVisible();
    await hand.klik(page.getByRole('link', { name: /^Besluit, / }).first());

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Besluit, /);
    await expect(page.getByRole('article')).toContainText('bezwaar');
    const pdf = await page.request.get((await page.getByRole('link', { name: 'Download deze brief als PDF' }).getAttribute('href'))!);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('de werknemer vult aan waarom gevraagd is en ziet dat het ontvangen is', async ({ page, hand, als, zaak, toegankelijk }, info) => {
    const contract = info.outputPath('contract.pdf');
    writeFileSync(contract, '%PDF-1.7 arbeidsovereenkomst');
    await als('fatima');
    await page.goto(`/zaken/${zaak('F')}`);
    await hand.klik(page.getByRole('link', { name: 'Document toevoegen of aanvraag aanvullen' }));
    await hand.voegToe(page.locator('input[type=file]'), contract);
    await hand.klik(page.getByRole('button', { name: 'Aanvulling versturen' }));

    await expect(page.getByRole('status')).toContainText('Uw aanvulling is ontvangen');
    await expect(page.getByRole('link', { name: /^Arbeidsovereenkomst/ })).toBeVisible();
    await toegankelijk(page, 'Mijn zaak', 'na aanvullen');
  });

  test('de werkgever leest het plan en de uren, evalueert en ondertekent de verantwoording', async ({ page, hand, als, zaak }) => {
    await als('wouter');
    await page.goto(`/zaken/${zaak('E')}`);
    await expect(page.getByText('Toegekend').first()).toBeVisible();
    await hand.klik(page.getByText('Bekijk het coachingsplan van periode 2'));
    await expect(page.getByRole('heading', { name: 'Doel 1' }).first()).toBeVisible();

    await page.goto(`/zaken/${zaak('E')}/evalueren`);
    await hand.vink(page.getByLabel('Negatief'));
    await hand.vul(page.getByLabel('Licht uw oordeel toe'), '');
    await hand.klik(page.getByRole('button', { name: 'Evaluatie ondertekenen en versturen' }));
    await expect(page).toHaveTitle(/^Fout: /);
    await hand.vul(page.getByLabel('Licht uw oordeel toe'), 'De jobcoach kwam te weinig.');
    await hand.klik(page.getByRole('button', { name: 'Evaluatie ondertekenen en versturen' }));
    await expect(page.getByRole('status')).toContainText('Uw evaluatie is ontvangen');

    await page.goto(`/zaken/${zaak('E')}/ondertekenen`);
    await hand.klik(page.getByRole('button', { name: 'Ondertekenen', exact: true }));
    await expect(page.getByRole('status')).toContainText('De handtekening is gezet');
  });

  test('de werknemer neemt zijn handtekening terug, zegt waarom, en ondertekent later toch', async ({ page, hand, als, zaak, toegankelijk }) => {
    await als('emre');
    await page.goto(`/zaken/${zaak('E')}/ondertekenen`);
    await hand.klik(page.getByRole('link', { name: 'Mijn handtekening terugnemen' }));
    await hand.klik(page.getByRole('button', { name: 'Mijn handtekening terugnemen' }));
    await expect(page).toHaveTitle(/^Fout: /);
    await hand.vul(page.getByLabel('Waarom ondertekent u niet?'), 'Het logboek klopt niet.');
    await hand.klik(page.getByRole('button', { name: 'Mijn handtekening terugnemen' }));
    await expect(page.getByRole('status')).toContainText('Wij hebben vastgelegd dat u niet ondertekent');
    await toegankelijk(page, 'Mijn zaak', 'na weigeren te ondertekenen');

    await hand.klik(page.getByRole('link', { name: 'Alsnog ondertekenen' }));
    await expect(page.getByText('Het logboek klopt niet.')).toBeVisible();
    await hand.klik(page.getByRole('button', { name: 'Ondertekenen', exact: true }));
    await expect(page.getByRole('status')).toContainText('De handtekening is gezet');
  });

  test('wie tweede is ziet wat er veranderde en houdt wat hij typte', async ({ page, hand, als, naast, zaak, toegankelijk }) => {
    const uren = `/zaken/${zaak('A')}/wijziging/uren`;
    const meld = async (wie: typeof page, aantal: string) => {
      await hand.vul(wie.getByLabel('Nieuwe uren per week'), aantal);
      await hand.vul(wie.getByLabel('Dag', { exact: true }), '9');
      await hand.vul(wie.getByLabel('Maand', { exact: true }), '11');
      await hand.vul(wie.getByLabel('Jaar', { exact: true }), '2015');
      await hand.vul(wie.getByLabel('Waarom veranderen de uren?'), `Het worden er ${aantal}.`);
    };
    await als('anna');
    await page.goto(uren);
    await meld(page, '30');
    const ander = await naast('iris');
    await ander.goto(uren);
    await meld(ander, '26');
    await hand.klik(ander.getByRole('button', { name: 'Wijziging versturen' }));
    await expect(ander.getByRole('status')).toContainText('Uw wijziging is ontvangen');

    await hand.klik(page.getByRole('button', { name: 'Wijziging versturen' }));

    await expect(page.getByRole('heading', { name: 'De zaak is intussen veranderd' })).toBeVisible();
    await expect(page.getByLabel('Nieuwe uren per week')).toHaveValue('30');
    await expect(page.getByLabel('Waarom veranderen de uren?')).toHaveValue('Het worden er 30.');
    await toegankelijk(page, 'Andere werkuren', 'een ander was eerder');
  });
});
