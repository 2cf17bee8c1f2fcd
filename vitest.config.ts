import { defineConfig } from 'vitest/config';

/** Tests of what computes and nothing else: no process, no clock, no editor. */
const pure = 'test/(language|rules|documents|judge)/**/*.test.ts';
/** One of them watches what is loaded, and is by itself. */
const watching = 'test/language/library.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'test/support/fresh-bundle.ts',
    // One for each processor; vitest would leave one free for itself, which on two is half of them.
    maxWorkers: '100%',
    // Some tests start the built command line; a busy machine takes its time.
    testTimeout: 30_000,
    // A test that asserts nothing, because a list was empty, does not pass.
    expect: { requireAssertions: true },
    projects: [
      // They share what they have loaded: to load the engine anew for each of a hundred files took longer than the tests.
      { extends: true, test: { name: 'pure', include: [pure], exclude: [watching], isolate: false } },
      { extends: true, test: { name: 'hosts', include: ['test/!(language|rules|documents|judge)/**/*.test.ts', watching] } },
    ],
    // Measured by `npm run coverage`.
    coverage: {
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/generated/**'],
      reporter: ['json-summary', 'html'],
      reportOnFailure: true,
    },
  },
});
