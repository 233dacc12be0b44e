import { alleStaten, betreed } from '../harnas/staat.ts';
import { test } from '../harnas/test.ts';

for (const staat of await alleStaten()) {
  test(`${staat.pagina}: ${staat.staat}`, async ({ page, hand, zaak, klok, naast, als, taal, toegankelijk }) => {
    await betreed(staat, { page, hand, zaak, klok, naast, als, taal });

    await toegankelijk(page, staat.pagina, staat.staat);
  });
}
