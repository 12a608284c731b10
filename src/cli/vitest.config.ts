import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // The second is what `npm test` counts.
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/unit.json' },
    restoreMocks: true,
    // Real ink and a machine that may have other things to do.
    testTimeout: 60_000,
  },
});
