/** Our sources with every sign beyond ASCII spelt out (`\u201c`), in what is bundled for Node. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Means the same in a text and in a regular expression, which are all that such signs stand in besides comments. */
const spelt = (source: string): string =>
  source.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * esbuild spells them out in texts (`charset: 'ascii'`) and leaves regular expressions as they are. One quotation mark in
 * a file is enough for Node to take twice the room for it, and to decode it letter by letter
 * (`docs/decisions/plain-start.md` has the figures).
 */
export const inAscii: Plugin = {
  name: 'in-ascii',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: spelt(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
