import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/tools/find-chromium.mjs';

const SECOND = 1000;
const executablePath = findChromium();

/** The journeys start their own server, on a free port, so nothing is configured here for it. */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/journeys',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 300 * SECOND,
  expect: { timeout: 15 * SECOND },
  reporter: 'list',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 20 * SECOND,
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
