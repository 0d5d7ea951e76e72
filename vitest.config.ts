import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'operator/**/*.test.ts',
      'simulator/**/*.test.ts',
      'avi-openapi/**/*.test.ts',
      'crds/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    // Integration tests start real processes; two cores are the smallest machine that we support.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
