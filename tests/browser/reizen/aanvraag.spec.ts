import { writeFileSync } from 'node:fs';
import { antwoord, verder, vulDag } from '../harnas/invullen.ts';
import { expect, test } from '../harnas/test.ts';

// @buiten: somebody from outside; also walked without JavaScript.
test.describe('Een aanvraag met drie partijen', { tag: '@buiten' }, () => {
  test('de werknemer vraagt zelf aan, ieder tekent voor zichzelf, wie als tweede aanvult houdt zijn tekst, en onder een ander plan tekent iedereen opnieuw', async ({ page, hand, als, naast, toegankelijk }, info) => {
    test.slow();
    const bestand = (naam: string) => {
      const pad = info.outputPath(naam);
      writeFileSync(pad, `%PDF-1.7 ${naam}`);
      return pad;
    };
    await als('bram');
    await page.goto('/');
    await hand.klik(page.getByRole('navigation').getByRole('link', { name: 'Aanvragen' }));
    await hand.klik(page.getByRole('link', { name: 'Nieuwe aanvraag', exact: true }));
    await hand.vink(page.getByRole('radio', { name: /^Met de gegevens van zaak/ }));
    await hand.klik(page.getByRole('button', { name: 'Begin' }));
    await page.waitForURL(/partijen/);
    await expect(page.getByLabel('Naam van de werknemer')).toHaveValue('Bram Visser');
    await hand.vul(page.getByLabel('Naam van de werkgever'), 'Magazijn De Schakel');
    await hand.vul(page.getByLabel('Kenmerk van de werkgever'), 'werkgever-schakel');
    await hand.vul(page.getByLabel('Naam van de organisatie van de jobcoach'), 'Stap Vooruit');
    await hand.vul(page.getByLabel('Kenmerk van de organisatie'), 'organisatie-stap-vooruit');
    await hand.vul(page.getByLabel('Kenmerk van de jobcoach'), 'persona-iris');
    await verder(page, hand, /dienstverband/);
    await vulDag(page, hand, 'Eerste werkdag', '2', '11', '2015');
    await verder(page, hand, /capaciteiten/);
    for (const volgende of [/leren/, /sociale-context/, /identiteit/, /wensen/, /doelen/, /plan/]) {
      await verder(page, hand, volgende);
    }

    await vulDag(page, hand, 'Eerste dag van de periode', '2', '11', '2015');
    await vulDag(page, hand, 'Laatste dag van de periode', '1', '5', '2016');
    await antwoord(page, hand, 'Hoeveel begeleiding vraagt u?', 'midden');
    await verder(page, hand, /activiteiten/);
    await hand.klik(page.getByRole('button', { name: 'Neem Werkdoel 1 op in het plan' }));
    for (const volgende of [/eerder/, /documenten/, /controleren/]) {
      await verder(page, hand, volgende);
    }

    await hand.klik(page.getByRole('link', { name: 'Ga naar ondertekenen' }));
    await hand.vul(page.getByLabel('Burgerservicenummer van de werknemer'), '999913608');
    await antwoord(page, hand, 'Wie bent u?', 'de werknemer');
    await hand.vink(page.getByRole('checkbox', { name: /^Ik onderteken de aanvraag/ }));
    await hand.klik(page.getByRole('button', { name: 'Onderteken en dien in' }));
    await expect(page.getByRole('heading', { name: 'Wij hebben uw aanvraag ontvangen' })).toBeVisible();
    await toegankelijk(page, 'Ontvangstbevestiging', 'van een werknemer');
    const nummer = /JC-[0-9A-Z-]+/.exec(page.url())![0];
    await hand.klik(page.getByRole('link', { name: 'Ga naar de pagina van de zaak' }));
    await expect(page).toHaveURL(`/zaken/${nummer}`);

    const wouter = await naast('wouter');
    await wouter.goto('/');
    await hand.klik(wouter.getByRole('link', { name: /ondertekenen/i }).first());
    await hand.klik(wouter.getByRole('button', { name: 'Ondertekenen', exact: true }));
    await expect(wouter.getByRole('status')).toContainText('De handtekening is gezet');
    const iris = await naast('iris');
    await iris.goto(`/zaken/${nummer}/ondertekenen`);
    await hand.klik(iris.getByRole('button', { name: 'Ondertekenen', exact: true }));
    await expect(iris.getByRole('status')).toContainText('De handtekening is gezet');

    const loes = await naast('loes');
    await loes.goto('/werkvoorraad');
    await hand.klik(loes.getByRole('link', { name: nummer }).first());
    await hand.klik(loes.getByRole('link', { name: 'Volledigheid beoordelen' }).first());
    await hand.klik(loes.getByRole('button', { name: 'Verzoek bekijken' }));
    await toegankelijk(loes, 'Volledigheid', 'met het verzoek');
    await hand.klik(loes.getByRole('button', { name: 'Aanvulling vragen' }));
    await expect(loes.getByRole('status')).toContainText('Uw oordeel over de volledigheid is vastgelegd.');

    // The werknemer begins to answer as well, but the jobcoach is first.
    await page.goto(`/zaken/${nummer}/aanvullen`);
    await hand.vul(page.getByLabel('Wanneer doel 1 gehaald is'), 'Als ik het zonder hulp kan.');
    await iris.goto('/');
    await hand.klik(iris.locator(`a[href="/zaken/${nummer}/aanvullen"]`).first());
    await hand.voegToe(iris.getByLabel('Belastbaarheidsprofiel', { exact: true }), bestand('profiel.pdf'));
    await vulDag(iris, hand, 'Datum van het belastbaarheidsprofiel', '1', '10', '2015');
    await hand.vul(iris.getByLabel('De omschrijving van doel 1'), 'Pakt een week zonder fouten in.');
    await hand.vul(iris.getByLabel('Activiteit 1: wat gaat de jobcoach doen?').first(), 'Samen een afvinklijst maken.');
    await hand.vul(iris.getByRole('group', { name: 'Activiteit 1: tijd in de hele periode' }).first().getByLabel('Uren'), '12');
    await hand.vul(iris.getByLabel('Wanneer doel 1 gehaald is'), 'Een week zonder fout.');
    await hand.vul(iris.getByLabel('De duur in weken van doel 1'), '26');
    await hand.vul(iris.getByLabel('De verwachting over de loonwaarde'), 'Groeit met de ervaring.');
    await hand.vul(iris.getByLabel('De afspraken over de rol van de werkgever'), 'De voorman neemt elke week de lijst door.');
    await hand.voegToe(iris.getByLabel('Arbeidsovereenkomst', { exact: true }), bestand('contract.pdf'));
    await hand.klik(iris.getByRole('button', { name: 'Aanvulling versturen' }));
    await expect(iris.getByRole('status')).toContainText('Uw aanvulling is ontvangen');

    await hand.klik(page.getByRole('button', { name: 'Aanvulling versturen' }));
    await expect(page.getByRole('heading', { name: 'De zaak is intussen veranderd' })).toBeVisible();
    await expect(page.getByText('Als ik het zonder hulp kan.')).toBeVisible();
    await toegankelijk(page, 'Aanvullen', 'een ander was eerder');

    // Under other words no signature stands: who signed is told so, and asked again.
    for (const [wie, van] of [[wouter, 'werkgever'], [page, 'werknemer']] as const) {
      await wie.goto('/');
      await hand.klik(wie.locator(`a[href="/zaken/${nummer}/ondertekenen"]`).first());
      await expect(wie.getByText('Uw handtekening is vervallen', { exact: false })).toBeVisible();
      await expect(wie.getByText('Pakt een week zonder fouten in.')).toBeVisible();
      await toegankelijk(wie, 'Ondertekenen', `handtekening vervallen, ${van}`);
      await hand.klik(wie.getByRole('button', { name: 'Ondertekenen', exact: true }));
      await expect(wie.getByRole('status')).toContainText('De handtekening is gezet');
    }
  });
});
