import { antwoord, verder } from '../harnas/invullen.ts';
import { expect, test } from '../harnas/test.ts';

// @buiten: somebody from outside; also walked without JavaScript.
test('een verantwoording wordt aanvaard, de jobcoach dient de vervolgaanvraag in en de werknemer tekent mee', { tag: '@buiten' }, async ({ page, hand, als, naast, zaak, toegankelijk }) => {
  test.slow();
  const maria = await naast('maria');
  await maria.goto('/werkvoorraad');
  await hand.klik(maria.getByRole('link', { name: zaak('E') }).first());
  await hand.klik(maria.getByRole('link', { name: 'Verantwoording beoordelen' }).first());
  await antwoord(maria, hand, 'Wat vindt u van de verantwoording?', 'Akkoord');
  await hand.klik(maria.getByRole('button', { name: 'Oordeel vastleggen' }));
  await expect(maria.getByRole('status')).toContainText('Uw oordeel over de verantwoording is vastgelegd.');

  await als('iris');
  await page.goto('/');
  await hand.klik(page.locator(`a[href="/logboek/${zaak('E')}/vervolg"]`).first());
  await toegankelijk(page, 'Logboek, vervolg', 'na een aanvaarde verantwoording');
  await hand.vink(page.getByRole('radio', { name: 'licht', exact: true }));
  await hand.vul(page.getByLabel(/^Waarom kiest u iets anders/), 'De taken worden moeilijker.');
  await hand.klik(page.getByRole('button', { name: 'Naar het plan' }));
  await page.waitForURL(/\/aanvragen\/concepten\//);
  await page.waitForURL(/terugblik/);
  await expect(page.getByLabel('Wat zijn de conclusies van de jobcoach?')).toHaveValue(/De taken worden moeilijker\./);
  await hand.vul(page.getByLabel('Wat vraagt aandacht in de volgende periode?'), 'Volhouden als het druk is.');
  await verder(page, hand, /dienstverband/);
  await hand.klik(page.locator('summary').filter({ hasText: 'Alle stappen' }));
  await hand.klik(page.getByRole('link', { name: 'Periode en afspraken' }));
  await page.waitForURL(/plan/);
  await verder(page, hand, /activiteiten/);
  await toegankelijk(page, 'Vervolgaanvraag, activiteiten', 'het vorige plan staat klaar');
  await verder(page, hand, /documenten/);
  await verder(page, hand, /controleren/);
  await toegankelijk(page, 'Vervolgaanvraag, controleren', 'kan ingediend worden');
  await hand.klik(page.getByRole('link', { name: 'Ga naar ondertekenen' }));
  await hand.vink(page.getByRole('checkbox', { name: /^Ik onderteken de aanvraag/ }));
  await hand.klik(page.getByRole('button', { name: 'Onderteken en dien in' }));
  await expect(page.getByRole('heading', { name: 'Wij hebben uw aanvraag ontvangen' })).toBeVisible();
  await toegankelijk(page, 'Ontvangstbevestiging', 'van een vervolgaanvraag');

  const emre = await naast('emre');
  await emre.goto('/');
  await hand.klik(emre.locator(`a[href="/zaken/${zaak('E')}/ondertekenen"]`).first());
  await hand.klik(emre.getByRole('button', { name: 'Ondertekenen', exact: true }));
  await expect(emre.getByRole('status')).toContainText('De handtekening is gezet');
});
