// Takes the README's pictures from the built site: npm run readme-pictures
import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

export default defineConfig({
  ...tests,
  testMatch: 'readme-pictures.ts',
  reporter: 'list',
  workers: 1,
  projects: [
    {
      name: 'readme',
      use: {
        browserName: 'chromium',
        contextOptions: { reducedMotion: 'reduce' },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
      },
    },
  ],
});
