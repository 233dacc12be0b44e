import type { Page } from '@playwright/test';
import { gebreken } from '../harnas/bewaking.ts';
import { expect, test } from '../harnas/test.ts';

const grens = 100_000;

/** What the first look at a page costs, everything it fetches included, in bytes. */
async function kosten(page: Page, pad: string): Promise<{ verzonden: number; uitgepakt: number; beleid: string | undefined }> {
  const sessie = await page.context().newCDPSession(page);
  const som = { verzonden: 0, uitgepakt: 0 };
  sessie.on('Network.loadingFinished', ({ encodedDataLength }) => (som.verzonden += encodedDataLength));
  sessie.on('Network.dataReceived', ({ dataLength }) => (som.uitgepakt += dataLength));
  await sessie.send('Network.enable');
  const antwoord = await page.goto(pad, { waitUntil: 'networkidle' });
  return { ...som, beleid: antwoord!.headers()['content-security-policy'] };
}

const paginas: { naam: string; wie: string; pad: (zaak: (casus: string) => string) => string }[] = [
  { naam: 'The start page of an assessor', wie: 'maria', pad: () => '/' },
  { naam: 'The work list of an assessor', wie: 'maria', pad: () => '/werkvoorraad' },
  { naam: 'A zaak of three years', wie: 'maria', pad: (zaak) => `/zaken/${zaak('A')}` },
  { naam: 'The forms of a zaak of three years', wie: 'maria', pad: (zaak) => `/zaken/${zaak('A')}/formulieren` },
  { naam: 'The timeline of a zaak of three years', wie: 'maria', pad: (zaak) => `/zaken/${zaak('A')}/tijdlijn` },
  { naam: 'The findings of a zaak of three years', wie: 'maria', pad: (zaak) => `/zaken/${zaak('A')}/bevindingen` },
  { naam: 'The toets', wie: 'maria', pad: (zaak) => `/zaken/${zaak('G')}/toets` },
  { naam: 'The versions of a regeling beside one another', wie: 'rob', pad: () => '/beheer/regelingen/uwv/2014' },
];

for (const { naam, wie, pad } of paginas) {
  test(`${naam} sends at most 100 kB, under a strict policy`, async ({ page, als, zaak }) => {
    await als(wie);

    const { verzonden, uitgepakt, beleid } = await kosten(page, pad(zaak));

    console.log(`${naam}: ${verzonden} bytes sent, headers included; ${uitgepakt} unpacked`);
    expect(uitgepakt).toBeGreaterThan(1_000);
    expect(verzonden).toBeLessThanOrEqual(grens);
    expect(gebreken(beleid)).toEqual([]);
  });
}
