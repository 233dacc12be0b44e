import { expect, test } from '../harnas/test.ts';

test.describe('Aanmelden', { tag: '@buiten' }, () => {
  test('wie zich aanmeldt komt op zijn startpagina, en kan zich weer afmelden', async ({ page, hand }) => {
    await page.goto('/aanmelden');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmelden');

    await hand.klik(page.getByRole('button', { name: 'Anna de Boer' }));
    await expect(page).toHaveURL('/');
    await expect(page.getByText('Anna de Boer')).toBeVisible();

    await hand.klik(page.getByRole('link', { name: 'Afmelden' }));
    await expect(page).toHaveURL(/\/aanmelden$/);
  });

  test('wie zonder aanmelden een zaak opent komt na het aanmelden bij die zaak', async ({ page, hand, zaak }) => {
    await page.goto(`/zaken/${zaak('A')}`);
    await expect(page).toHaveURL(/\/aanmelden/);

    await hand.klik(page.getByRole('button', { name: 'Anna de Boer' }));

    await expect(page).toHaveURL(`/zaken/${zaak('A')}`);
  });

  test('de zaak van een ander is voor een bezoeker dezelfde pagina als een zaak die niet bestaat', async ({ page, als, zaak }) => {
    await als('bram');

    const vanEenAnder = await page.goto(`/zaken/${zaak('A')}`);
    const ziet = await page.getByRole('main').innerText();
    const bestaatNiet = await page.goto('/zaken/JC-00000-00000-0');

    expect([vanEenAnder!.status(), bestaatNiet!.status()]).toEqual([404, 404]);
    await expect(page.getByRole('main')).toHaveText(ziet, { useInnerText: true });
  });
});
