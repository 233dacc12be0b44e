import { join } from 'node:path';
import { wortel } from '../harnas/plaats.ts';
import { alleStaten, bestandsnaam } from '../harnas/staat.ts';
import { test } from '../harnas/test.ts';

const telefoon = { width: 390, height: 844 };

for (const staat of (await alleStaten()).filter(({ beeld }) => beeld)) {
  test(`${staat.pagina}: ${staat.staat}`, async ({ page, hand, zaak, klok, naast, als }) => {
    const teken = (hoe: string) => page.screenshot({ path: join(wortel, 'artifacts/beelden', `${bestandsnaam(staat)}-${hoe}.png`), fullPage: true });
    if (staat.als) {
      await als(staat.als);
    }

    await staat.open({ page, hand, zaak, klok, naast });

    await teken('licht');
    await page.emulateMedia({ colorScheme: 'dark' });
    await teken('donker');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(telefoon);
    await teken('telefoon');
  });
}
