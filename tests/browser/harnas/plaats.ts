import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const wortel = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The program under test, as `dotnet build` leaves it. */
export const dll = join(wortel, 'src/Jobcoach.LocalHost/bin/Debug/net10.0/Jobcoach.LocalHost.dll');

/** Whether the program is there and younger than everything that it is built from. */
export function isGebouwd(): boolean {
  return existsSync(dll) && jongste(join(wortel, 'src')) <= statSync(dll).mtimeMs;
}

const nietGebouwd = new Set(['bin', 'obj', 'node_modules', 'Jobcoach.Functions']);

function jongste(map: string): number {
  return readdirSync(map, { withFileTypes: true })
    .filter((een) => !nietGebouwd.has(een.name))
    .map((een) => (een.isDirectory() ? jongste(join(map, een.name)) : statSync(join(map, een.name)).mtimeMs))
    .reduce((een, ander) => Math.max(een, ander), 0);
}

/**
 * The Chromium of the system; a downloaded one is never used.
 * @throws when there is none: a test that does not run must not look like one that passed.
 */
export function chromium(): string {
  const gevonden = [process.env['JOBCOACH_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((een) => een && existsSync(een));
  if (!gevonden) {
    throw new Error('There is no Chromium. Install it (apt-get install chromium), or name it in JOBCOACH_CHROMIUM.');
  }

  return gevonden;
}
