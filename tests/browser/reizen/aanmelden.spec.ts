import { expect, test } from '../harnas/test.ts';

test.describe('Aanmelden', { tag: '@buiten' }, () => {
  test('wie zich aanmeldt komt op zijn startpagina', async ({ page, hand }) => {
    await page.goto('/aanmelden');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmelden');

    await hand.klik(page.getByRole('button', { name: 'Anna de Boer' }));

    await expect(page).toHaveURL('/');
    await expect(page.getByText('Anna de Boer')).toBeVisible();
  });
});
