import { defineConfig, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test';
import { geheel } from './harnas/geheel.ts';
import { chromium } from './harnas/plaats.ts';
import type { Opties, Wijze } from './harnas/wijze.ts';

const bureau = { width: 1280, height: 800 };

/** The settings that pictures share with the tests. */
export const gebruik: Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> = {
  viewport: bureau,
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  colorScheme: 'light',
  // Nothing is judged halfway a movement.
  contextOptions: { reducedMotion: 'reduce' },
  screenshot: 'only-on-failure',
  launchOptions: {
    executablePath: chromium(),
    args: [
      '--no-sandbox',
      // No page, and nothing of the browser itself, finds another host.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-first-run',
      '--no-pings',
    ],
  },
};

const reis = (name: Wijze, use: Partial<PlaywrightTestOptions> = {}, grep = /(?:)/) => ({ name, testDir: 'reizen', grep, use: { wijze: name, ...use } });

export default defineConfig<Opties>({
  testDir: '.',
  globalSetup: './harnas/opstart.ts',
  outputDir: '../../artifacts/browser',
  forbidOnly: true,
  // Browser, program and script share a small machine there; what passes at a second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [[process.env['CI'] ? 'dot' : 'list'], ...(geheel ? [['./harnas/verslag.ts'] as const] : [])],
  use: gebruik,
  projects: [
    { name: 'zelfproef', testDir: 'zelfproef' },
    { name: 'eisen', testDir: 'eisen' },
    reis('muis'),
    reis('toetsenbord'),
    reis('zonder-script', { javaScriptEnabled: false }, /@buiten/),
    reis('smal', { viewport: { width: 320, height: 640 } }),
    // 1280 by 1024 at 400 %: so few pixels of the page are left, each drawn sixteen times as large.
    reis('zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }),
  ],
});
