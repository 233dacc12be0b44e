import { join } from 'node:path';
import { wortel } from '../harnas/plaats.ts';
import { alleStaten, bestandsnaam, betreed } from '../harnas/staat.ts';
import { test } from '../harnas/test.ts';

const telefoon = { width: 390, height: 844 };

for (const staat of (await alleStaten()).filter(({ beeld }) => beeld)) {
  test(`${staat.pagina}: ${staat.staat}`, async ({ page, hand, zaak, klok, naast, als, taal }) => {
    const teken = (hoe: string) => page.screenshot({ path: join(wortel, 'artifacts/beelden', `${bestandsnaam(staat)}-${hoe}.png`), fullPage: true });
    await betreed(staat, { page, hand, zaak, klok, naast, als, taal });

    await teken('licht');
    await page.emulateMedia({ colorScheme: 'dark' });
    await teken('donker');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(telefoon);
    await teken('telefoon');
  });
}
