import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGebouwd, wortel } from './plaats.ts';
import { Programma } from './programma.ts';

/** Where the folders of this run stand; every worker reads it. */
export const runmap = (): string => process.env['JOBCOACH_BROWSER_RUN']!;

/** The filled demo that every worker copies: filling it takes longer than starting on it. */
export const voorbeeldmap = (): string => join(runmap(), 'voorbeeld');

/** Where the ids of the programs that were started are noted. */
export const pidmap = (): string => join(runmap(), 'pids');

/** Once per run: builds the program if need be and fills one demo. */
export default async function opstart(): Promise<() => Promise<void>> {
  if (!isGebouwd()) {
    console.log('Building src/Jobcoach.LocalHost, because it is not there or older than its sources.');
    execFileSync('dotnet', ['build', join(wortel, 'src/Jobcoach.LocalHost'), '--nologo', '-v', 'q'], { stdio: 'inherit', cwd: wortel });
  }

  process.env['JOBCOACH_BROWSER_RUN'] = mkdtempSync(join(tmpdir(), 'jobcoach-browser-'));
  mkdirSync(pidmap());
  await (await Programma.start(voorbeeldmap(), pidmap())).stop();
  return async () => {
    readdirSync(pidmap()).forEach((bestand) => beeindig(Number.parseInt(bestand, 10)));
    rmSync(runmap(), { recursive: true, force: true });
  };
}

// Workers end their own programs; this is for one whose worker was killed. An id may have been given to another by now, so look who has it.
function beeindig(pid: number): void {
  const wie = `/proc/${pid}/cmdline`;
  if (existsSync(wie) && readFileSync(wie, 'utf8').includes(runmap())) {
    process.kill(pid, 'SIGKILL');
  }
}
