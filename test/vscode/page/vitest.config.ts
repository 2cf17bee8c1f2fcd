import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '../../../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    include: ['**/*.page.ts'],
    globalSetup: 'support/installed.ts',
    // Two editors at a time: each takes a gigabyte, and waits about as often as it reckons.
    maxWorkers: 2,
    testTimeout: 120_000,
    // Lists and menus of the page close where something else takes the focus at that moment: a person tries again.
    retry: 2,
    expect: { poll: { timeout: 40_000 } },
    hookTimeout: 120_000,
  },
});
