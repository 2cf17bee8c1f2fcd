import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '../../../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    include: ['**/*.page.ts'],
    // One editor at a time: each takes a gigabyte.
    fileParallelism: false,
    testTimeout: 120_000,
    // Lists and menus of the page close where something else takes the focus at that moment: a person tries again.
    retry: 2,
    expect: { poll: { timeout: 40_000 } },
    hookTimeout: 120_000,
  },
});
