import { defineConfig } from 'vitest/config';

const ofPackage = ['tests/{package,docs,action}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two cores are all that is asked for; more workers only fight over them.
    maxWorkers: 2,
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Pure functions share nothing but tables decoded once, which one process decodes for all files.
        test: { name: 'source', include: ['tests/**/*.test.ts'], exclude: ofPackage, isolate: false },
      },
      {
        // What these test is dist/, which the set-up builds where it is older than the source.
        extends: true,
        test: { name: 'package', include: ofPackage, globalSetup: 'tests/package/build.ts', testTimeout: 60_000 },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.data.ts', 'src/**/*.d.ts'],
      reporter: ['json-summary', 'html'],
      thresholds: { lines: 80, functions: 80, branches: 70 },
    },
  },
});
