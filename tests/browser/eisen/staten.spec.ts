import { alleStaten } from '../harnas/staat.ts';
import { test } from '../harnas/test.ts';

for (const { pagina, staat, als: wie, open } of await alleStaten()) {
  test(`${pagina}: ${staat}`, async ({ page, hand, zaak, klok, naast, als, toegankelijk }) => {
    if (wie) {
      await als(wie);
    }

    await open({ page, hand, zaak, klok, naast });

    await toegankelijk(page, pagina, staat);
  });
}
