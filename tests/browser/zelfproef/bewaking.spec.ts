import type { Page } from '@playwright/test';
import { afgeknipt, beweegt, kleineDoelen, kleurloos, schuift, vensters } from '../harnas/indeling.ts';
import { axeOp } from '../harnas/axe.ts';
import { gebreken } from '../harnas/bewaking.ts';
import { expect, test } from '../harnas/test.ts';
import { focusgebrek, tabNaar } from '../harnas/toetsen.ts';
import { toetsronde } from '../harnas/toetsronde.ts';

// A check that cannot fail checks nothing: each is given a page with a planted mistake, and the same page without it.

const streng = "default-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const los = `${streng}; style-src 'unsafe-inline'`;

/** Shows a page of our own at an address of the program. */
async function toon(page: Page, lichaam: string, kop = '', beleid = los): Promise<void> {
  const body = `<!doctype html><html lang="nl"><head><title>Proef</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${kop}</head><body><main><h1>Proef</h1>${lichaam}</main></body></html>`;
  await page.route('**/zelfproef', (route) => route.fulfill({ body, contentType: 'text/html', headers: { 'content-security-policy': beleid } }));
  await page.goto('/zelfproef');
}

test.describe('The watch notices', () => {
  test('an inline style that the policy refuses', async ({ page, bewaking }) => {
    bewaking.verwacht(/Content Security Policy/i);
    await toon(page, '<p style="color: red">Rood</p>', '', streng);
  });

  test('an error on the console', async ({ page, bewaking }) => {
    bewaking.verwacht(/console: geplant/);
    await toon(page, '', '', streng);
    await page.evaluate(() => console.error('geplant'));
  });

  test('an exception', async ({ page, bewaking }) => {
    bewaking.verwacht(/exception: geplant/);
    await toon(page, '', '', streng);
    await page.evaluate(() => setTimeout(() => { throw new Error('geplant'); }));
    await expect.poll(() => bewaking.klachten()).toEqual([]);
  });

  test('a request to another host, which is not found', async ({ page, bewaking }) => {
    bewaking.verwacht(/request to another host: http:\/\/jobcoach\.example/);
    bewaking.verwacht(/ERR_NAME_NOT_RESOLVED/);
    bewaking.verwacht(/another host is allowed: http:/);
    await toon(page, '<img alt="" src="http://jobcoach.example/beeld.png">', '', streng.replace('data:', 'data: http:'));
  });

  test('a page without a policy, and one that is lax', () => {
    expect(gebreken(undefined)).toEqual(['missing']);
    expect(gebreken(`${streng}; style-src 'unsafe-inline'`)).toEqual(["'unsafe-inline' is allowed"]);
    expect(gebreken(`${streng}; font-src https://fonts.example`)).toEqual(['another host is allowed: https://fonts.example']);
    expect(gebreken("default-src 'self'; base-uri 'none'; form-action 'self'")).toEqual(['frame-ancestors is missing']);
    expect(gebreken(streng)).toEqual([]);
  });

  test('that what was announced did not come', async ({ bewaking }) => {
    bewaking.verwacht(/nooit/);

    expect(bewaking.klachten()).toEqual(['expected, but did not come: /nooit/']);
    bewaking.vergeet();
  });
});

test.describe('The judgement notices', () => {
  test.beforeEach(({ bewaking }) => bewaking.verwacht(/content security policy: 'unsafe-inline' is allowed/));

  test('a violation of WCAG and not one of a page without it', async ({ page }) => {
    await toon(page, '<input name="geen-label">');
    expect((await axeOp(page)).overtredingen.join()).toContain('label');

    await toon(page, '<label>Naam <input name="naam"></label>');
    expect((await axeOp(page)).overtredingen).toEqual([]);
  });

  test('a page that scrolls sideways', async ({ page }) => {
    await page.setViewportSize(vensters.smal);
    await toon(page, '<p style="width: 400px">Breed</p>');
    expect(await schuift(page)).toHaveLength(2);

    await toon(page, '<div style="overflow-x: auto"><p style="width: 400px">Breed in een eigen vak</p></div>');
    expect(await schuift(page)).toEqual([]);
  });

  test('text that is cut off', async ({ page }) => {
    await toon(page, '<p style="width: 5em; overflow: hidden; white-space: nowrap">Een zin die niet in vijf letters past</p>');
    expect(await afgeknipt(page)).toHaveLength(1);

    await toon(page, '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">Voor schermlezers</p>');
    expect(await afgeknipt(page)).toEqual([]);
  });

  test('a target that is too small, but not a link in text', async ({ page }) => {
    await toon(page, '<button style="width: 20px; height: 20px; padding: 0">x</button>');
    expect(await kleineDoelen(page)).toHaveLength(1);

    await toon(page, '<p>Lees <a href="/">de uitleg</a> eerst.</p>');
    expect(await kleineDoelen(page)).toEqual([]);
  });

  test('movement, and a button without a border', async ({ page }) => {
    await toon(page, '<button style="transition: opacity 1s; border: 0">Weg</button>');
    expect(await beweegt(page)).toHaveLength(1);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await kleurloos(page)).toHaveLength(1);

    await toon(page, '<button>Weg</button>');
    expect(await beweegt(page)).toEqual([]);
    expect(await kleurloos(page)).toEqual([]);
  });

  test('a focus that cannot be seen', async ({ page }) => {
    await toon(page, '<button>Weg</button>', '<style>:focus-visible { outline: none }</style>');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusgebrek)).toContain('no outline');
    await expect(tabNaar(page.getByRole('button'))).rejects.toThrow('no outline');
  });

  test('a focus that is covered', async ({ page }) => {
    await toon(page, '<button>Weg</button><p style="position: fixed; inset: 0; margin: 0; background: white">Ervoor</p>', '<style>:focus-visible { outline: 3px solid }</style>');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusgebrek)).toContain('is covered');
  });

  test('an order of Tab that is not that of the page, and something that Tab cannot reach', async ({ page }) => {
    const stijl = '<style>:focus-visible { outline: 3px solid }</style>';
    await toon(page, '<button>Een</button><button tabindex="2">Twee</button>', stijl);
    expect(await toetsronde(page)).toEqual(['Tab after "Een" goes to "outside the page" and not to "Twee"']);

    await toon(page, '<button>Een</button><label><input type="radio" name="keus"> a</label><label><input type="radio" name="keus"> b</label><details><summary>Meer</summary><a href="/">binnen</a></details>', stijl);
    await page.getByRole('radio').last().focus();
    expect(await toetsronde(page)).toEqual([]);
  });
});

test.describe('With the keyboard alone', () => {
  test.use({ wijze: 'toetsenbord' });
  test.beforeEach(({ bewaking }) => bewaking.verwacht(/content security policy: 'unsafe-inline' is allowed/));

  test('a press of the mouse is noticed', async ({ page, bewaking }) => {
    bewaking.verwacht(/The mouse was used/);
    await toon(page, '<button>Weg</button>');
    await page.getByRole('button').click();
  });

  test('every kind of field can be worked', async ({ page, hand }) => {
    await toon(
      page,
      `<label>Naam <input value="oud"></label><label>Uitleg <textarea>oud</textarea></label>
       <label>Regime <select><option>licht</option><option>midden</option><option>intensief</option></select></label>
       <label><input type="checkbox"> Akkoord</label>
       <label><input type="radio" name="keus"> Ja</label><label><input type="radio" name="keus"> Nee</label><button type="button">Klaar</button>`,
      '<style>:focus-visible { outline: 3px solid }</style>',
    );
    await page.getByRole('button').evaluate((knop) => knop.addEventListener('click', () => (document.title = 'Gedrukt')));

    await hand.klik(page.getByRole('button', { name: 'Klaar' }));
    await hand.vink(page.getByLabel('Nee'));
    await hand.vink(page.getByLabel('Akkoord'));
    await hand.kies(page.getByLabel('Regime'), 'intensief');
    await hand.vul(page.getByLabel('Uitleg'), 'nieuw');
    await hand.vul(page.getByLabel('Naam'), '');

    await expect(page).toHaveTitle('Gedrukt');
    await expect(page.getByLabel('Nee')).toBeChecked();
    await expect(page.getByLabel('Akkoord')).toBeChecked();
    await expect(page.getByLabel('Regime')).toHaveValue('intensief');
    await expect(page.getByLabel('Uitleg')).toHaveValue('nieuw');
    await expect(page.getByLabel('Naam')).toHaveValue('');
  });
});
