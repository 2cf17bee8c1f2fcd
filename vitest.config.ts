import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/fresh-bundle.ts',
    // Some tests start the built command line; a busy machine takes its time.
    testTimeout: 30_000,
    // A test that asserts nothing, because a list was empty, does not pass.
    expect: { requireAssertions: true },
    // Measured by `npm run coverage`.
    coverage: {
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/generated/**'],
      reporter: ['json-summary', 'html'],
      reportOnFailure: true,
    },
  },
});
