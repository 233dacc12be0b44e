import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dll, wortel } from './plaats.ts';

const geduld = 60_000;
const bewaard = 64_000;

/** The real program, `demo` on a free port, as a child that is ended by its id. */
export class Programma {
  readonly #kind: ChildProcess;
  #uitvoer = '';

  private constructor(kind: ChildProcess) {
    this.#kind = kind;
    for (const stroom of [kind.stdout, kind.stderr]) {
      stroom?.setEncoding('utf8').on('data', (tekst: string) => (this.#uitvoer = (this.#uitvoer + tekst).slice(-bewaard)));
    }
  }

  /** Where it listens, without a slash at the end. */
  adres = '';

  /** The number of the zaak of a casus, by its letter; `C-eerder` is the earlier job of casus C. */
  readonly zaken = new Map<string, string>();

  /** What it wrote last, for the report of a test that failed. */
  get uitvoer(): string {
    return this.#uitvoer;
  }

  /**
   * Starts on a folder and comes back when it answers.
   * @param map an empty folder, or one that an earlier demo filled.
   * @param pidmap where its process id is noted, so that whoever clears up after a killed run can end it.
   */
  static async start(map: string, pidmap: string): Promise<Programma> {
    const kind = spawn('dotnet', [dll, 'demo', '--urls', 'http://127.0.0.1:0', '--data', map], {
      cwd: wortel,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1' },
    });
    const programma = new Programma(kind);
    if (kind.pid) {
      const bestand = join(pidmap, `${kind.pid}`);
      writeFileSync(bestand, '');
      kind.once('exit', () => rmSync(bestand, { force: true }));
    }

    try {
      await programma.#wachtOpAdres();
      return programma;
    } catch (fout) {
      await programma.stop();
      throw fout;
    }
  }

  /** Asks it to end, and insists after ten seconds. */
  async stop(): Promise<void> {
    if (this.#kind.pid === undefined || this.#kind.exitCode !== null || this.#kind.signalCode !== null) {
      return;
    }

    const einde = once(this.#kind, 'exit');
    this.#kind.kill('SIGTERM');
    const harder = setTimeout(() => this.#kind.kill('SIGKILL'), 10_000);
    await einde;
    clearTimeout(harder);
  }

  async #wachtOpAdres(): Promise<void> {
    await new Promise<void>((klaar, mislukt) => {
      const telaat = setTimeout(() => mislukt(new Error(`The program gave no address within ${geduld / 1000} s:\n${this.#uitvoer}`)), geduld);
      const einde = (fout?: Error) => {
        clearTimeout(telaat);
        this.#kind.stdout?.off('data', kijk);
        fout ? mislukt(fout) : klaar();
      };
      const kijk = () => {
        // The last line of the welcome: everything before it has been said.
        if (this.#uitvoer.includes('Stop met Ctrl-C')) {
          einde();
        }
      };
      this.#kind.stdout?.on('data', kijk);
      this.#kind.once('error', (fout) => einde(fout));
      this.#kind.once('exit', (code) => einde(new Error(`The program ended by itself with ${code}:\n${this.#uitvoer}`)));
    });
    this.adres = /http:\/\/127\.0\.0\.1:\d+/.exec(this.#uitvoer)?.[0] ?? '';
    for (const [, nummer, letter, eerder] of this.#uitvoer.matchAll(/^ {2}(JC-\S+).*casus (\w)( \(vorige baan\))?:/gm)) {
      this.zaken.set(eerder ? `${letter}-eerder` : letter!, nummer!);
    }
  }
}
