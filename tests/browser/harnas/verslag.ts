import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { wortel } from './plaats.ts';
import { type Aantekening, bijlage } from './toegankelijk.ts';
import { type Reis, vast, verslagTekst } from './verslagtekst.ts';
import type { Wijze } from './wijze.ts';

const bestand = join(wortel, 'docs/toegankelijkheid.md');

/** Where a run that may not change the repository leaves what it would have written. */
const uitkomst = join(wortel, 'artifacts/toegankelijkheid.md');

/**
 * Makes docs/toegankelijkheid.md of a run in which everything passed. On a desk it writes the file;
 * in CI, and with JOBCOACH_VERSLAG=controleer, it leaves it in artifacts and fails the run when the file in the repository tells something else.
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
    if (process.env['CI'] || process.env['JOBCOACH_VERSLAG'] === 'controleer') {
      mkdirSync(dirname(uitkomst), { recursive: true });
      writeFileSync(uitkomst, nieuw);
      const oud = existsSync(bestand) ? readFileSync(bestand, 'utf8') : '';
      if (vast(oud) === vast(nieuw)) {
        return undefined;
      }

      console.log(`\n${relative(wortel, bestand)} does not tell of this run. Run \`npm test\` in tests/browser on your machine and commit what it writes, or what stands in ${relative(wortel, uitkomst)}:\n`);
      console.log(verschil(vast(oud), vast(nieuw)));
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
