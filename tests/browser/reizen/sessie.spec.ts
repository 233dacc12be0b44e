import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Hand } from '../harnas/hand.ts';
import { expect, test } from '../harnas/test.ts';

/** What somebody does who was away too long: signs in beside the page, comes back and sends again what still stands there. */
async function meldOpnieuwAan(page: Page, context: BrowserContext, hand: Hand, naam: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meld u opnieuw aan');
  const [venster] = await Promise.all([context.waitForEvent('page'), hand.klik(page.getByRole('link', { name: 'Meld u aan in een nieuw venster' }))]);
  await hand.klik(venster.getByRole('button', { name: naam }));
  await expect(venster.getByRole('heading', { level: 1 })).toHaveText('U bent weer aangemeld');
  await venster.close();
  await hand.klik(page.getByRole('button', { name: 'Opnieuw versturen' }));
}

// @buiten: somebody from outside; also walked without JavaScript.
test.describe('Te lang weg', { tag: '@buiten' }, () => {
  test('een stap van een aanvraag en een logboekregel zijn na opnieuw aanmelden bewaard, elk een keer', async ({ page, context, hand, als, zaak, toegankelijk }) => {
    await als('iris');
    await page.goto('/aanvragen/nieuw');
    await hand.vink(page.getByRole('radio', { name: 'Met een leeg formulier' }));
    await hand.klik(page.getByRole('button', { name: 'Begin' }));
    await page.waitForURL(/partijen/);
    const stap = page.url();
    await hand.vul(page.getByLabel('Naam van de werknemer'), 'Bram Visser');
    await context.clearCookies({ name: 'persona' });
    await hand.klik(page.getByRole('button', { name: 'Bewaar en ga verder' }));
    await meldOpnieuwAan(page, context, hand, 'Iris van Stap Vooruit');
    await page.waitForURL(/dienstverband/);
    await page.goto(stap);
    await expect(page.getByLabel('Naam van de werknemer')).toHaveValue('Bram Visser');

    await page.goto(`/logboek/${zaak('A')}`);
    await hand.vink(page.getByRole('radio', { name: '30 min', exact: true }));
    await hand.vink(page.getByRole('radio', { name: /^Doel 1/ }));
    await hand.vul(page.getByLabel('Wat hebt u gedaan?'), 'Geschreven toen de aanmelding al voorbij was');
    await context.clearCookies({ name: 'persona' });
    await hand.klik(page.getByRole('button', { name: 'Bewaren', exact: true }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meld u opnieuw aan');
    await toegankelijk(page, 'Opnieuw aanmelden', 'met een logboekregel');
    await meldOpnieuwAan(page, context, hand, 'Iris van Stap Vooruit');
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
    await expect(page.getByText('Geschreven toen de aanmelding al voorbij was')).toHaveCount(1);
  });

  test('een aanvulling met een document zegt dat het document opnieuw gekozen moet worden', async ({ page, context, hand, als, zaak, toegankelijk }, info) => {
    const contract = info.outputPath('contract.pdf');
    writeFileSync(contract, '%PDF-1.7 arbeidsovereenkomst');
    await als('fatima');
    await page.goto(`/zaken/${zaak('F')}/aanvullen`);
    await hand.voegToe(page.locator('input[type=file]'), contract);
    await context.clearCookies({ name: 'persona' });
    await hand.klik(page.getByRole('button', { name: 'Aanvulling versturen' }));
    await expect(page.getByText('Een bestand kunnen wij niet vasthouden.')).toBeVisible();
    await toegankelijk(page, 'Opnieuw aanmelden', 'met een bestand');

    await meldOpnieuwAan(page, context, hand, 'Fatima Amrani');

    await expect(page).toHaveTitle(/^Fout: /);
    await hand.voegToe(page.locator('input[type=file]'), contract);
    await hand.klik(page.getByRole('button', { name: 'Aanvulling versturen' }));
    await expect(page.getByRole('status')).toContainText('Uw aanvulling is ontvangen');
  });
});

test('een half ingevulde toets is na opnieuw aanmelden niet weg', async ({ page, context, hand, als, zaak }) => {
  await als('maria');
  await page.goto(`/zaken/${zaak('G')}/toets`);
  await hand.vul(page.getByLabel('Toelichting bij vraag 4'), 'Thuis is het stabiel.');
  await context.clearCookies({ name: 'persona' });
  await hand.klik(page.getByRole('button', { name: 'Toets afronden' }));

  await meldOpnieuwAan(page, context, hand, 'Maria Peeters');

  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel('Toelichting bij vraag 4')).toHaveValue('Thuis is het stabiel.');
});
