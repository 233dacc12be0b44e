import { expect, test } from '../harnas/test.ts';

test.describe('Weergave', { tag: '@buiten' }, () => {
  test('wie Engels kiest leest elke pagina in het Engels, tot hij terugkiest', async ({ page, hand, als }) => {
    await als('anna');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');

    await hand.klik(page.getByRole('button', { name: 'English' }));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/toegankelijkheid');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');

    await hand.klik(page.getByRole('button', { name: 'Nederlands' }));
    await expect(page).toHaveURL('/toegankelijkheid');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  });

  test('wie donkere kleuren kiest krijgt ze ook als zijn apparaat licht is', async ({ page, hand, als }) => {
    const achtergrond = () => page.locator('body').evaluate((een) => getComputedStyle(een).backgroundColor);
    await als('anna');
    await page.goto('/');
    const licht = await achtergrond();

    await hand.klik(page.getByRole('button', { name: 'Donkere kleuren' }));
    await expect(page.getByRole('button', { name: 'Kleuren van uw apparaat' })).toBeVisible();
    expect(await achtergrond()).not.toBe(licht);

    await hand.klik(page.getByRole('button', { name: 'Kleuren van uw apparaat' }));
    await expect(page.getByRole('button', { name: 'Donkere kleuren' })).toBeVisible();
    expect(await achtergrond()).toBe(licht);
  });

  test('een sprong over het menu komt bij de inhoud', async ({ page, hand, als }) => {
    await als('anna');
    await page.goto('/');

    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    await hand.klik(page.getByRole('link', { name: 'Naar de inhoud' }));

    await expect(page).toHaveURL(/#inhoud$/);
    await expect(page.getByRole('main')).toBeFocused();
  });
});
