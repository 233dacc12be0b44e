import { antwoord } from '../harnas/invullen.ts';
import { expect, test } from '../harnas/test.ts';

// @buiten: somebody from outside; also walked without JavaScript.
test('de jobcoach schrijft een sessie met twee werknemers op, en elk logboek antwoordt voor zich', { tag: '@buiten' }, async ({ page, hand, als, naast, zaak, toegankelijk }) => {
  // With a besluit the second logboek opens.
  const olga = await naast('olga');
  await olga.goto(`/zaken/${zaak('H')}/besluit`);
  await antwoord(olga, hand, 'Wat besluit u?', 'Besluit nemen zoals voorgesteld');
  await hand.klik(olga.getByRole('button', { name: 'Vastleggen' }));
  await expect(olga.getByRole('status')).toContainText('Uw keuze is vastgelegd.');

  await als('iris');
  await page.goto('/logboek');
  await hand.klik(page.getByRole('link', { name: 'Groepssessie schrijven' }));
  const deelname = (casus: string) => page.getByLabel(new RegExp(zaak(casus)));
  await hand.kies(deelname('A'), 'Overig');
  await hand.kies(deelname('H'), 'Overig');
  await hand.vink(page.getByRole('radio', { name: '2 uur', exact: true }));
  await hand.vul(page.getByLabel('Wat hebt u gedaan?'), 'Samen geoefend met hulp vragen.');
  await hand.klik(page.locator('summary').filter({ hasText: 'Begintijd, groep of ziekte' }));
  await hand.vul(page.getByLabel(/^Aantal klanten in de groep/), '2');
  await hand.klik(page.getByRole('button', { name: 'Bewaren bij allen' }));

  await expect(page.getByText('Bewaard. Voor deze werknemer telt 1 uur')).toHaveCount(2);
  await toegankelijk(page, 'Logboek, groepssessie', 'bij twee bewaard');
  for (const casus of ['A', 'H']) {
    await page.goto(`/logboek/${zaak(casus)}`);
    await expect(page.getByText('Samen geoefend met hulp vragen.').first()).toBeVisible();
  }
});
