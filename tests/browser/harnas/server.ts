import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pidmap, runmap, voorbeeldmap } from './opstart.ts';
import { Programma } from './programma.ts';

/** The program of one worker: a fresh one whenever the last test may have changed something, so that no test meets what another left. */
export class Server {
  readonly #worker: number;
  #teller = 0;
  #programma: Programma | null = null;

  /** Set when a zaak or the clock was touched. */
  isGebruikt = false;

  constructor(worker: number) {
    this.#worker = worker;
  }

  /** A program in which nothing has happened yet. */
  async onaangeroerd(): Promise<Programma> {
    if (!this.#programma || this.isGebruikt) {
      await this.stop();
      const map = join(runmap(), `worker-${this.#worker}-${++this.#teller}`);
      cpSync(voorbeeldmap(), map, { recursive: true });
      this.#programma = await Programma.start(map, pidmap());
      this.isGebruikt = false;
    }

    return this.#programma;
  }

  async stop(): Promise<void> {
    await this.#programma?.stop();
    this.#programma = null;
  }
}
