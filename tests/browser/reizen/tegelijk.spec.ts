import { expect, test } from '../harnas/test.ts';

test('half werk aan een toets overleeft dat de zaak verandert, en twee vensters overschrijven elkaar niet', async ({ page, context, hand, als, naast, zaak, toegankelijk }) => {
  const toets = `/zaken/${zaak('G')}/toets`;
  const bewaar = { name: 'Bewaren en later verdergaan' };
  await als('maria');
  await page.goto(toets);
  await hand.vul(page.getByLabel('Toelichting bij vraag 4'), 'Thuis is het stabiel.');
  await hand.klik(page.getByRole('button', bewaar));
  await expect(page.getByText('Alleen u ziet het')).toBeVisible();

  const loes = await naast('loes');
  await loes.goto(`/zaken/${zaak('G')}/correctie`);
  await hand.vul(loes.getByLabel('Uren per week'), '36');
  await hand.vul(loes.getByLabel('Waarom wordt dit gecorrigeerd?'), 'In het contract staat 36.');
  await hand.klik(loes.getByRole('button', { name: 'Werk corrigeren' }));
  await expect(loes.getByRole('status')).toContainText('De correctie is vastgelegd.');

  await hand.vul(page.getByLabel('Toelichting bij vraag 4'), 'Thuis is het stabiel; zijn zus helpt.');
  await hand.klik(page.getByRole('button', { name: 'Toets afronden' }));
  await expect(page.getByRole('heading', { name: 'De zaak is intussen veranderd' })).toBeVisible();
  await expect(page.getByLabel('Toelichting bij vraag 4')).toHaveValue('Thuis is het stabiel; zijn zus helpt.');
  await toegankelijk(page, 'Toets', 'een ander was eerder');

  // A second window of her own keeps first; this one keeps its own words and says so.
  const ander = await context.newPage();
  await ander.goto(toets);
  await hand.vul(ander.getByLabel('Toelichting bij vraag 4'), 'Uit het andere venster.');
  await hand.klik(ander.getByRole('button', bewaar));
  await expect(ander.getByText('Alleen u ziet het')).toBeVisible();
  await hand.klik(page.getByRole('button', bewaar));
  await expect(page).toHaveTitle(/^Fout:/);
  await expect(page.getByLabel('Toelichting bij vraag 4')).toHaveValue('Thuis is het stabiel; zijn zus helpt.');
  await ander.reload();
  await expect(ander.getByLabel('Toelichting bij vraag 4')).toHaveValue('Uit het andere venster.');
});
