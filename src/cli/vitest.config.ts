import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // The second is what `npm test` counts.
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/unit.json' },
    // Nothing of ours is mocked, so no file has to be kept apart; and ink's compiler is slow until it is warm.
    isolate: false,
    // On two cores the default is one worker. Two halve the wait, and each is warm after its first file.
    maxWorkers: 2,
    // Real ink and a machine that may have other things to do.
    testTimeout: 60_000,
  },
});
