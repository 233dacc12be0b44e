import { expect, test } from '@playwright/test';
import { regelVan } from '../../../src/Jobcoach.Web/Ontwerp/script/logboek/20-regel.js';
import { verstuurAlles } from '../../../src/Jobcoach.Web/Ontwerp/script/logboek/30-verzenden.js';

// The modules of the logboek that need no page, with what surrounds them played by hand.

const velden = { 'datum.dag': '3', 'datum.maand': '11', 'datum.jaar': '2015', 'duur.uren': '1', 'duur.minuten': '30', doel: 'doel1', omschrijving: 'Geoefend' };
const regel = { datum: '2015-11-03', duur: 'PT1H30M', doel: 'doel1', omschrijving: 'Geoefend', groepsgrootte: 1, tijdensZiekte: false };

test.describe('fields become what the API reads', () => {
  test('an ordinary entry', () => expect(regelVan(velden)).toEqual(regel));

  for (const [naam, anders, verwacht] of [
    ['only minutes', { 'duur.uren': '', 'duur.minuten': '45' }, { duur: 'PT0H45M' }],
    ['only a button', { 'duur.uren': '', 'duur.minuten': '', _snel: '90' }, { duur: 'PT90M' }],
    ['the fields before the button', { _snel: '90' }, { duur: 'PT1H30M' }],
    ['a start time', { van: '9:05' }, { van: '09:05:00' }],
    ['a start time with a point', { van: '14.30' }, { van: '14:30:00' }],
    ['a group during illness', { groepsgrootte: '4', tijdensZiekte: 'true' }, { groepsgrootte: 4, tijdensZiekte: true }],
    // What cannot be read goes as it is typed: the server says what is wrong with it.
    ['no duration', { 'duur.uren': 'een', 'duur.minuten': '' }, { duur: 'een' }],
    ['no day', { 'datum.dag': '' }, { datum: '2015-11-' }],
    ['no time', { van: 'vroeg' }, { van: 'vroeg' }],
  ] as const) {
    test(naam, () => expect(regelVan({ ...velden, ...anders })).toEqual({ ...regel, ...verwacht }));
  }
});

test.describe('sending', () => {
  const echt = globalThis.fetch;
  test.afterEach(() => {
    globalThis.fetch = echt;
  });

  const antwoorden = (...rij: (Response | Error)[]) => {
    const verzoeken: { adres: string; sleutel: string }[] = [];
    globalThis.fetch = ((adres: string, { headers }: { headers: Record<string, string> }) => {
      verzoeken.push({ adres, sleutel: headers['Idempotency-Key']! });
      const antwoord = rij[verzoeken.length - 1]!;
      return antwoord instanceof Error ? Promise.reject(antwoord) : Promise.resolve(antwoord);
    }) as unknown as typeof fetch;
    return verzoeken;
  };

  const kluis = (...ids: string[]) => {
    const regels = new Map<string, Record<string, unknown>>(ids.map((id, plaats) => [id, { id, nummer: 'JC-1', regel, stand: 'wacht', gemaakt: `2015-11-03T0${plaats}` }]));
    return { regels, alle: async () => [...regels.values()], weg: async (_: string, id: string) => void regels.delete(id), zet: async (_: string, id: string, waarde: Record<string, unknown>) => void regels.set(id, waarde) };
  };

  const probleem = (status: number, inhoud: object = {}) => new Response(JSON.stringify(inhoud), { status });

  test('each entry goes under its own key, oldest first, and is then gone from the device', async () => {
    const verzoeken = antwoorden(probleem(201), probleem(200));
    const plek = kluis('a', 'b');

    expect(await verstuurAlles(plek)).toEqual({ verstuurd: 2 });
    expect(verzoeken).toEqual(['a', 'b'].map((sleutel) => ({ adres: '/v1/zaken/JC-1/logboekregels', sleutel })));
    expect(plek.regels.size).toBe(0);
  });

  test('what is refused stays with every reason, and does not hold up the next', async () => {
    antwoorden(probleem(400, { code: 'invoer-onjuist', detail: 'Een of meer velden kloppen niet.', invalidParams: [{ reason: 'Vul de bestede tijd in.' }, { reason: 'Kies een dag in de periode.' }] }), probleem(201));
    const plek = kluis('a', 'b');

    expect(await verstuurAlles(plek)).toEqual({ verstuurd: 1 });
    expect(plek.regels.get('a')).toMatchObject({ stand: 'geweigerd', code: 'invoer-onjuist', redenen: ['Vul de bestede tijd in.', 'Kies een dag in de periode.'] });
    expect(await verstuurAlles(plek), 'what was refused is not sent again by itself').toEqual({ verstuurd: 0 });
  });

  for (const [naam, antwoord, gestopt] of [
    ['who is signed out', probleem(401), 'aanmelden'],
    ['a server that is too busy', probleem(503), 'later'],
    ['no connection', new TypeError('Failed to fetch'), 'geenVerbinding'],
  ] as const) {
    test(`${naam} loses nothing`, async () => {
      antwoorden(antwoord);
      const plek = kluis('a', 'b');

      expect(await verstuurAlles(plek)).toEqual({ verstuurd: 0, gestopt });
      expect([...plek.regels.values()].map(({ stand }) => stand)).toEqual(['wacht', 'wacht']);
    });
  }
});
