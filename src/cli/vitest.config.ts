import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // The second is what `npm test` counts.
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/unit.json' },
    restoreMocks: true,
  },
});
