import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { wortel } from './plaats.ts';
import { type Aantekening, bijlage } from './toegankelijk.ts';
import { type Reis, verslagTekst } from './verslagtekst.ts';
import type { Wijze } from './wijze.ts';

const bestand = join(wortel, 'docs/toegankelijkheid.md');

/**
 * Makes docs/toegankelijkheid.md of a run in which everything passed. On a desk it writes the file;
 * in CI, and with JOBCOACH_VERSLAG=controleer, it fails the run when the file in the repository is another.
 */
export default class Verslag implements Reporter {
  readonly #aantekeningen: Aantekening[] = [];
  readonly #reizen = new Map<string, Reis>();

  onTestEnd(test: TestCase, uitslag: TestResult): void {
    // What did not pass makes the run red, or was tried again and tells then.
    if (uitslag.status !== 'passed') {
      return;
    }

    this.#aantekeningen.push(...uitslag.attachments.filter(({ name }) => name === bijlage).map(({ body }) => JSON.parse(body!.toString('utf8')) as Aantekening));
    const [, project, , ...titels] = test.titlePath();
    if (relative(wortel, test.location.file).startsWith('tests/browser/reizen/')) {
      const naam = titels.join(': ');
      const reis = this.#reizen.get(naam) ?? { naam, wijzen: [] };
      reis.wijzen.push(project as Wijze);
      this.#reizen.set(naam, reis);
    }
  }

  async onEnd(uitslag: FullResult): Promise<{ status: FullResult['status'] } | undefined> {
    if (uitslag.status !== 'passed') {
      console.log(`\n${relative(wortel, bestand)} was not made: it tells of a run in which everything passed.`);
      return undefined;
    }

    const nieuw = verslagTekst(this.#aantekeningen, [...this.#reizen.values()]);
    if (existsSync(bestand) && readFileSync(bestand, 'utf8') === nieuw) {
      return undefined;
    }

    // Nobody has made it yet: there is nothing that tells of something else.
    if (process.env['CI'] && !existsSync(bestand)) {
      console.log(`\n${relative(wortel, bestand)} is not there yet. \`npm test\` in tests/browser makes it on your machine.`);
      return undefined;
    }

    if (process.env['CI'] || process.env['JOBCOACH_VERSLAG'] === 'controleer') {
      console.log(`\n${relative(wortel, bestand)} does not tell of this run. Run \`npm test\` in tests/browser on your machine and commit what it writes:\n`);
      console.log(verschil(existsSync(bestand) ? readFileSync(bestand, 'utf8') : '', nieuw));
      return { status: 'failed' };
    }

    writeFileSync(bestand, nieuw);
    console.log(`\nWrote ${relative(wortel, bestand)}.`);
    return undefined;
  }
}

function verschil(oud: string, nieuw: string): string {
  const [weg, erbij] = [new Set(oud.split('\n')), new Set(nieuw.split('\n'))];
  return [...[...weg].filter((regel) => !erbij.has(regel)).map((regel) => `- ${regel}`), ...[...erbij].filter((regel) => !weg.has(regel)).map((regel) => `+ ${regel}`)].join('\n');
}
