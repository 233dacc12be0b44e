import { defineConfig } from '@playwright/test';
import { gebruik } from './playwright.config.ts';

/** `npm run beelden`: no tests, but pictures to look at. */
export default defineConfig({
  testDir: 'beelden',
  globalSetup: './harnas/opstart.ts',
  outputDir: '../../artifacts/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: 'list',
  use: gebruik,
});
