import { expect, test } from '../harnas/test.ts';

const bewaar = { name: 'Bewaren', exact: true } as const;

// @buiten: somebody from outside; also walked without JavaScript.
test.describe('Logboek', { tag: '@buiten' }, () => {
  test('de jobcoach schrijft een regel, verbetert haar en trekt haar in', async ({ page, hand, als, zaak, toegankelijk }) => {
    await als('iris');
    await page.goto('/logboek');
    await hand.klik(page.getByRole('link', { name: new RegExp(zaak('A')) }));

    // What a jobcoach does in the car park: a duration, a goal, a few words, save. Each of these is one movement of one or two seconds.
    let handelingen = 0;
    const doe = async (handeling: Promise<void>) => {
      await handeling;
      handelingen += 1;
    };
    const begin = Date.now();
    await doe(hand.vink(page.getByRole('radio', { name: '30 min', exact: true })));
    await doe(hand.vink(page.getByRole('radio', { name: /^Doel 1/ })));
    await doe(hand.vul(page.getByLabel('Wat hebt u gedaan?'), 'Route geoefend'));
    await doe(hand.klik(page.getByRole('button', bewaar)));
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
    const duur = Date.now() - begin;
    expect(handelingen).toBeLessThanOrEqual(4);
    expect(duur, 'milliseconds from the first movement to the answer').toBeLessThan(15_000);
    await expect(page.getByText('Route geoefend')).toBeVisible();
    await toegankelijk(page, 'Logboek van een zaak', 'net bewaard');

    await hand.klik(page.getByRole('link', { name: 'Verbeteren of intrekken' }).first());
    await toegankelijk(page, 'Logboek, regel verbeteren', 'gevuld');
    await hand.vul(page.getByLabel('Minuten', { exact: true }), '45');
    await hand.klik(page.getByRole('button', { name: 'Verbetering bewaren' }));
    await expect(page.getByText('Deze regel vervangt een eerdere.')).toBeVisible();

    await hand.klik(page.getByRole('link', { name: 'Verbeteren of intrekken' }).first());
    await hand.klik(page.getByRole('link', { name: 'Regel intrekken' }));
    await toegankelijk(page, 'Logboek, regel intrekken', 'leeg');
    await hand.vul(page.getByLabel('Waarom trekt u de regel in?'), 'Verkeerde werknemer');
    await hand.klik(page.getByRole('button', { name: 'Regel intrekken' }));
    await expect(page.getByText('De regel is ingetrokken')).toBeVisible();
  });

  test('herhalen is twee keer drukken', async ({ page, hand, als, zaak }) => {
    await als('iris');
    await page.goto(`/logboek/${zaak('A')}`);

    await hand.klik(page.getByRole('link', { name: 'Herhaal de laatste regel' }));
    await hand.klik(page.getByRole('button', bewaar));

    await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
  });

  test('alle fouten komen tegelijk, met wat er al stond', async ({ page, hand, als, zaak }) => {
    await als('iris');
    await page.goto(`/logboek/${zaak('A')}`);

    await hand.vul(page.getByLabel('Wat hebt u gedaan?'), 'Dit blijft staan');
    await hand.klik(page.getByRole('button', bewaar));

    await expect(page).toHaveTitle(/^Fout:/);
    await expect(page.locator('#fouten li')).toHaveCount(2);
    await expect(page.getByLabel('Wat hebt u gedaan?')).toHaveValue('Dit blijft staan');
  });
});

test.describe('Verantwoording', { tag: '@buiten' }, () => {
  test('de jobcoach verantwoordt de periode en ziet wie nog moet tekenen', async ({ page, hand, als, klok, toegankelijk }) => {
    await als('iris');
    await klok('2016-03-07');
    await page.goto('/logboek');
    await hand.klik(page.getByRole('link', { name: /^Verantwoording indienen/ }).first());
    const doelen = page.getByRole('radio', { name: 'Gehaald', exact: true });
    for (let plaats = 0; plaats < (await doelen.count()); plaats++) {
      await hand.vink(doelen.nth(plaats));
      await hand.vul(page.getByLabel(/^Waaruit blijkt dat/).nth(plaats), 'De voorman ziet dat het zelf gaat.');
    }

    await hand.klik(page.getByRole('button', { name: 'Verantwoording indienen' }));
    await expect(page.getByText('De verantwoording is ingediend')).toBeVisible();
    await expect(page.getByText(/nog niet getekend/).first()).toBeVisible();
    await toegankelijk(page, 'Logboek, verantwoording', 'ingediend');
  });

  test('de jobcoach bereidt het vervolg voor en gaat door met het plan', async ({ page, hand, als, zaak }) => {
    await als('iris');
    await page.goto(`/logboek/${zaak('D')}/vervolg`);

    await hand.vink(page.getByRole('radio').first());
    await hand.vul(page.getByLabel(/^Waarom kiest u iets anders/), 'De baan is veranderd.');
    await hand.klik(page.getByRole('button', { name: 'Naar het plan' }));

    await expect(page).toHaveURL(/\/aanvragen\/concepten\//);
  });
});

test('de server zegt tijdens het typen wat opvalt', async ({ page, hand, als, zaak }) => {
  await als('iris');
  await page.goto(`/logboek/${zaak('A')}`);

  await page.locator('[data-wis]').waitFor(); // the script is there
  await hand.vul(page.getByLabel('Uren', { exact: true }), '9');

  await expect(page.locator('[data-gevolg]')).toContainText('meer dan een werkdag');
});

test('wie een doel kiest krijgt de activiteit van het plan erbij', async ({ page, hand, als, zaak }) => {
  await als('iris');
  await page.goto(`/logboek/${zaak('A')}`);

  await page.locator('[data-wis]').waitFor(); // the script is there
  await hand.vink(page.getByRole('radio', { name: /^Doel 1/ }));

  await expect(page.getByLabel('Activiteit')).not.toHaveValue('');
});

test('wie uren typt laat de knop van de duur los, en de knop vult de uren', async ({ page, hand, als, zaak }) => {
  await als('iris');
  await page.goto(`/logboek/${zaak('A')}`);

  await page.locator('[data-wis]').waitFor(); // the script is there
  const knop = page.getByRole('radio', { name: '30 min', exact: true });
  await hand.vink(knop);
  await expect(page.getByLabel('Minuten', { exact: true })).toHaveValue('30');
  await hand.vul(page.getByLabel('Uren', { exact: true }), '2');

  await expect(knop).not.toBeChecked();
});

test.describe('zonder verbinding', () => {
  // The day that a device has is that of the demo.
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2015-11-02T12:00:00+01:00')));

  // Without a connection the browser itself says so on the console; that is what these tests are about.
  const geenVerbinding = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/;

  test('twee regels blijven op het toestel en komen elk een keer in het logboek', async ({ page, context, hand, als, zaak, toegankelijk }) => {
    await als('iris');
    await page.goto('/logboek');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.locator('[data-wis]').waitFor();

    await context.setOffline(true);
    await page.goto(`/logboek/${zaak('A')}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Logboek zonder verbinding' })).toBeVisible();
    await expect(page.getByLabel('Werknemer', { exact: true })).toHaveValue(zaak('A'));
    for (const tekst of ['In de kelder', 'In de kantine']) {
      await hand.vink(page.getByRole('radio', { name: '30 min', exact: true }));
      await hand.vink(page.getByRole('radio', { name: /^Doel 1/ }));
      await hand.vul(page.getByLabel('Wat hebt u gedaan?'), tekst);
      await hand.klik(page.getByRole('button', { name: 'Bewaren op dit toestel' }));
      await expect(page.locator('[data-regels]')).toContainText(tekst);
    }

    await toegankelijk(page, 'Logboek zonder verbinding', 'twee regels wachten');
    await context.setOffline(false);
    await expect(page.locator('[data-wachtrij]')).toBeHidden();
    await page.goto(`/logboek/${zaak('A')}`);
    await expect(page.getByText('In de kelder')).toHaveCount(1);
    await expect(page.getByText('In de kantine')).toHaveCount(1);
  });

  test('een regel van een periode die intussen dicht is blijft staan met de uitleg, tot de jobcoach beslist', async ({ page, context, hand, als, zaak, klok, bewaking, toegankelijk }) => {
    await als('iris');
    await page.goto(`/logboek/${zaak('A')}`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.locator('[data-wis]').waitFor();
    await context.setOffline(true);
    await hand.vink(page.getByRole('radio', { name: '30 min', exact: true }));
    await hand.vink(page.getByRole('radio', { name: /^Doel 1/ }));
    await hand.vul(page.getByLabel('Wat hebt u gedaan?'), 'Te laat verstuurd');
    await hand.klik(page.getByRole('button', bewaar));
    await expect(page.locator('[data-regels]')).toContainText('Te laat verstuurd');

    await klok('2016-09-01', true);
    bewaking.verwacht(geenVerbinding);
    await context.setOffline(false);

    await expect(page.locator('[data-regels]')).toContainText('Niet aangenomen');
    await expect(page.locator('[data-redenen] li')).not.toHaveCount(0);
    await toegankelijk(page, 'Logboek van een zaak', 'regel van het toestel geweigerd');
    await hand.klik(page.getByRole('button', { name: 'Weggooien' }));
    await expect(page.locator('[data-wachtrij]')).toBeHidden();
  });

  test('wie zich afmeldt laat niets zien, en een ander ziet alleen dat er iets staat', async ({ page, context, hand, als, zaak, bewaking }) => {
    await als('iris');
    await page.goto(`/logboek/${zaak('A')}`);
    await page.locator('[data-wis]').waitFor();
    bewaking.verwacht(geenVerbinding);
    await context.setOffline(true);
    await hand.vink(page.getByRole('radio', { name: '30 min', exact: true }));
    await hand.vul(page.getByLabel('Wat hebt u gedaan?'), 'Alleen van Iris');
    await hand.klik(page.getByRole('button', bewaar));
    await expect(page.locator('[data-regels]')).toContainText('Alleen van Iris');
    await context.setOffline(false);
    await expect(page.locator('[data-wachtrij]')).toContainText('Niet aangenomen');

    await hand.klik(page.getByRole('link', { name: 'Afmelden' }));
    await page.goto('/logboek/offline');
    await expect(page.locator('body')).not.toContainText('Alleen van Iris');

    await als('kees');
    await page.goto('/logboek');
    await expect(page.locator('[data-ander]')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('Alleen van Iris');

    await als('iris');
    await page.goto('/logboek');
    await expect(page.locator('[data-regels]')).toContainText('Alleen van Iris');
  });

  test('het toestel bewaart alleen een pagina zonder gegevens, en de rest onleesbaar', async ({ page, als, zaak }) => {
    await als('iris');
    await page.goto(`/logboek/${zaak('A')}`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.locator('[data-wis]').waitFor();

    const bewaard = await page.evaluate(async () => {
      const adressen: string[] = [];
      let teksten = '';
      for (const naam of await caches.keys()) {
        const kast = await caches.open(naam);
        for (const verzoek of await kast.keys()) {
          adressen.push(new URL(verzoek.url).pathname);
          teksten += await (await kast.match(verzoek))!.text();
        }
      }

      const bank = await new Promise<IDBDatabase>((goed) => {
        const open = indexedDB.open('jobcoach-logboek');
        open.onsuccess = () => goed(open.result);
      });
      const alles = (kast: string) => new Promise<{ sleutel?: CryptoKey; inhoud?: ArrayBuffer }[]>((goed) => {
        const lees = bank.transaction(kast).objectStore(kast).getAll();
        lees.onsuccess = () => goed(lees.result);
      });
      return {
        adressen,
        teksten,
        uitTeHalen: (await alles('sleutel')).map(({ sleutel }) => sleutel!.extractable),
        velden: [...new Set((await alles('zaak')).flatMap((rij) => Object.keys(rij)))].sort(),
      };
    });

    expect(bewaard.adressen.filter((adres) => adres !== '/logboek/offline' && !adres.startsWith('/ontwerp/'))).toEqual([]);
    expect(bewaard.teksten).not.toContain(zaak('A'));
    expect(bewaard.uitTeHalen).toEqual([false]);
    expect(bewaard.velden).toEqual(['id', 'inhoud', 'iv', 'wie']);
  });
});
