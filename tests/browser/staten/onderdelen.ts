import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { wortel } from '../harnas/plaats.ts';
import type { Staat } from '../harnas/staat.ts';

const einde = 'Voorbeeld.razor';

// Every example of the gallery: a component that is added is judged without a line here.
const onderdelen = readdirSync(join(wortel, 'src/Jobcoach.LocalHost/Ontwikkeling/Onderdelen'))
  .filter((bestand) => bestand.endsWith(einde))
  .map((bestand) => bestand.slice(0, -einde.length))
  .sort();

const opent = async (page: Page, pad: string) => expect((await page.goto(pad))!.status()).toBe(200);

export default [
  { pagina: 'Onderdelen', staat: 'overzicht', open: ({ page }) => opent(page, '/onderdelen') },
  ...onderdelen.map((naam): Staat => ({ pagina: 'Onderdelen', staat: naam, open: ({ page }) => opent(page, `/onderdelen/${naam.toLowerCase()}`) })),
] satisfies Staat[];
