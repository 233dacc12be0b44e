import type { Proef } from './toegankelijk.ts';

/** A success criterion of WCAG 2.2, level A or AA. */
export interface Criterium {
  nummer: string;
  naam: string;
  niveau: 'A' | 'AA';

  /** What this harness tries for it, apart from the rules of axe. */
  eigen: readonly (Proef | 'reizen')[];
}

const lijst: readonly [string, string, 'A' | 'AA', ...(Proef | 'reizen')[]][] = [
  ['1.1.1', 'Niet-tekstuele content', 'A'],
  ['1.2.1', 'Louter-geluid en louter-videobeeld (vooraf opgenomen)', 'A'],
  ['1.2.2', 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)', 'A'],
  ['1.2.3', 'Audiodescriptie of media-alternatief (vooraf opgenomen)', 'A'],
  ['1.2.4', 'Ondertitels voor doven en slechthorenden (live)', 'AA'],
  ['1.2.5', 'Audiodescriptie (vooraf opgenomen)', 'AA'],
  ['1.3.1', 'Info en relaties', 'A'],
  ['1.3.2', 'Betekenisvolle volgorde', 'A'],
  ['1.3.3', 'Zintuiglijke eigenschappen', 'A'],
  ['1.3.4', 'Weergavestand', 'AA', 'smal', 'zoom'],
  ['1.3.5', 'Identificeer het doel van de input', 'AA'],
  ['1.4.1', 'Gebruik van kleur', 'A'],
  ['1.4.2', 'Geluidsbediening', 'A'],
  ['1.4.3', 'Contrast (minimum)', 'AA', 'licht', 'donker'],
  ['1.4.4', 'Herschalen van tekst', 'AA', 'zoom'],
  ['1.4.5', 'Afbeeldingen van tekst', 'AA'],
  ['1.4.10', 'Reflow', 'AA', 'smal', 'zoom'],
  ['1.4.11', 'Contrast van niet-tekstuele content', 'AA', 'kleuren'],
  ['1.4.12', 'Tekstafstand', 'AA', 'tekst'],
  ['1.4.13', 'Content bij hover of focus', 'AA'],
  ['2.1.1', 'Toetsenbord', 'A', 'toetsen', 'reizen'],
  ['2.1.2', 'Geen toetsenbordval', 'A', 'toetsen', 'reizen'],
  ['2.1.4', 'Enkeltekensneltoetsen', 'A'],
  ['2.2.1', 'Timing aanpasbaar', 'A'],
  ['2.2.2', 'Pauzeren, stoppen, verbergen', 'A', 'rust'],
  ['2.3.1', 'Drie flitsen of beneden drempelwaarde', 'A'],
  ['2.4.1', 'Blokken omzeilen', 'A'],
  ['2.4.2', 'Paginatitel', 'A'],
  ['2.4.3', 'Focusvolgorde', 'A', 'toetsen', 'reizen'],
  ['2.4.4', 'Linkdoel (in context)', 'A'],
  ['2.4.5', 'Meerdere manieren', 'AA'],
  ['2.4.6', 'Koppen en labels', 'AA'],
  ['2.4.7', 'Focus zichtbaar', 'AA', 'toetsen', 'reizen'],
  ['2.4.11', 'Focus niet bedekt (minimum)', 'AA', 'toetsen', 'reizen'],
  ['2.5.1', 'Aanwijzergebaren', 'A', 'reizen'],
  ['2.5.2', 'Aanwijzerannulering', 'A'],
  ['2.5.3', 'Label in naam', 'A'],
  ['2.5.4', 'Bewegingsactivering', 'A'],
  ['2.5.7', 'Sleepbewegingen', 'AA', 'reizen'],
  ['2.5.8', 'Grootte van het aanwijsgebied (minimum)', 'AA', 'doelen'],
  ['3.1.1', 'Taal van de pagina', 'A'],
  ['3.1.2', 'Taal van onderdelen', 'AA'],
  ['3.2.1', 'Bij focus', 'A', 'toetsen'],
  ['3.2.2', 'Bij input', 'A'],
  ['3.2.3', 'Consistente navigatie', 'AA'],
  ['3.2.4', 'Consistente identificatie', 'AA'],
  ['3.2.6', 'Consistente hulp', 'A'],
  ['3.3.1', 'Foutidentificatie', 'A'],
  ['3.3.2', 'Labels of instructies', 'A'],
  ['3.3.3', 'Foutsuggestie', 'AA'],
  ['3.3.4', 'Foutpreventie (wettelijk, financieel, gegevens)', 'AA'],
  ['3.3.7', 'Overbodige invoer', 'A'],
  ['3.3.8', 'Toegankelijke authenticatie (minimum)', 'AA'],
  ['4.1.2', 'Naam, rol, waarde', 'A'],
  ['4.1.3', 'Statusberichten', 'AA'],
];

/** All 55 success criteria of level A and AA. 4.1.1 (Parsen) is no longer one of them since version 2.2. */
export const criteria: readonly Criterium[] = lijst.map(([nummer, naam, niveau, ...eigen]) => ({ nummer, naam, niveau, eigen }));
