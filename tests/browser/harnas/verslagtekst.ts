import axe from 'axe-core';
import { wcag } from './axe.ts';
import { criteria, type Criterium } from './criteria.ts';
import { type Aantekening, proeven, samen } from './toegankelijk.ts';
import { type Wijze, wijzen } from './wijze.ts';

/** A journey and the ways in which it was walked. */
export interface Reis {
  naam: string;
  wijzen: Wijze[];
}

/** The whole of docs/toegankelijkheid.md. The same run gives the same text: it is sorted and says no date, no number that grows by itself. */
export function verslagTekst(aantekeningen: readonly Aantekening[], reizen: readonly Reis[]): string {
  const paginas = samengevoegd(aantekeningen);
  return `# Toegankelijkheid

Dit bestand is gemaakt door de browsertests (\`npm test\` in [tests/browser](../tests/browser)); verander het niet met de hand. De bouw faalt als het niet meer klopt.
Het zegt wat een programma heeft nagegaan. Dat een pagina prettig werkt voor wie haar nodig heeft, kan alleen een mens zeggen.

De norm is WCAG 2.2, niveau A en AA (in EN 301 549 versie 3.2.1 staat versie 2.1, die daarin besloten ligt). De bouw faalt bij een enkele overtreding; geen regel van axe staat uit.

## Paginas en hun staten

Elke staat is in alle wijzen van deze lijst beproefd, tenzij de tabel minder noemt: ${Object.values(proeven).join(', ')}.

| pagina | staat | beproefd | overtredingen | goed gebruik | een mens kijkt naar |
|---|---|---|---|---|---|
${paginas.map((een) => rij(een.pagina, een.staat, beproefd(een), '0', lijst(een.besteGebruik), lijst(een.onbeslist))).join('\n')}

*Overtredingen* zijn van WCAG. *Goed gebruik* noemt de regels van axe die geen eis van WCAG zijn en waaraan de pagina niet voldoet.
*Een mens kijkt naar* noemt de regels waarover axe niet kon beslissen.

## Reizen

Een reis is wat iemand doet, van begin tot eind, op het echte programma. Met het toetsenbord alleen is elke muisklik een fout, en is bij elk veld gekeken of de focus te zien is.

| reis | ${Object.values(wijzen).join(' | ')} |
|---|${Object.keys(wijzen).map(() => '---').join('|')}|
${[...reizen].sort(op('naam')).map((reis) => rij(reis.naam, ...Object.keys(wijzen).map((wijze) => (reis.wijzen.includes(wijze as Wijze) ? 'ja' : '')))).join('\n')}

## Wat per succescriterium automatisch is nagegaan

De regels van axe zijn die welke op ten minste een staat iets vonden om te beoordelen. Zonder regel en zonder proef is het aan een mens.

| criterium | niveau | regels van axe | eigen proeven |
|---|---|---|---|
${criteria.map((een) => rij(`${een.nummer} ${een.naam}`, een.niveau, lijst(regelsVoor(een, paginas)), een.eigen.map((proef) => (proef === 'reizen' ? 'reizen met het toetsenbord' : proeven[proef])).join(', '))).join('\n')}
`;
}

/**
 * What the same tests say on every machine. Which rules axe could not decide upon depends on its moment and on the fonts of the machine:
 * that column is for whoever looks at the page himself, and no reason to fail.
 */
export function vast(tekst: string): string {
  const [paginas, ...rest] = tekst.split('\n## Reizen');
  return [paginas!.replace(/^(\|(?:(?:[^|\n\\]|\\.)*\|){5})(?:[^|\n\\]|\\.)*\|$/gm, '$1'), ...rest].join('\n## Reizen');
}

function samengevoegd(aantekeningen: readonly Aantekening[]): Aantekening[] {
  const per = new Map<string, Aantekening>();
  for (const een of aantekeningen) {
    const sleutel = `${een.pagina}\n${een.staat}`;
    const ander = per.get(sleutel);
    per.set(sleutel, {
      ...een,
      proeven: samen(een.proeven, ander?.proeven ?? []) as Aantekening['proeven'],
      besteGebruik: samen(een.besteGebruik, ander?.besteGebruik ?? []),
      onbeslist: samen(een.onbeslist, ander?.onbeslist ?? []),
      toegepast: samen(een.toegepast, ander?.toegepast ?? []),
    });
  }

  return [...per.values()].filter(({ proeven: gedaan }) => gedaan.length > 0).sort(op('pagina', 'staat'));
}

function beproefd({ proeven: gedaan }: Aantekening): string {
  const namen = Object.keys(proeven) as (keyof typeof proeven)[];
  return namen.every((naam) => gedaan.includes(naam)) ? 'alles' : namen.filter((naam) => gedaan.includes(naam)).map((naam) => proeven[naam]).join(', ');
}

function regelsVoor({ nummer }: Criterium, paginas: readonly Aantekening[]): string[] {
  const tag = `wcag${nummer.replaceAll('.', '')}`;
  const toegepast = new Set(paginas.flatMap((een) => een.toegepast));
  return axe
    .getRules(wcag)
    .filter((regel) => regel.tags.includes(tag) && toegepast.has(regel.ruleId))
    .map((regel) => regel.ruleId);
}

const lijst = (namen: readonly string[]) => [...namen].sort().map((naam) => `\`${naam}\``).join(', ');

const rij = (...cellen: string[]) => `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;

// By code unit: the same on every machine.
const op =
  <T>(...velden: (keyof T)[]) =>
  (een: T, ander: T): number =>
    velden.map((veld) => (een[veld] < ander[veld] ? -1 : een[veld] > ander[veld] ? 1 : 0)).find((uitkomst) => uitkomst !== 0) ?? 0;
