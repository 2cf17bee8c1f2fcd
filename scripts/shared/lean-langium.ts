/**
 * Langium looks ahead in a way that needs a package of its own, with another one behind it, unless the grammar says
 * how many tokens to look at. Ours says so (`maxLookahead` in `langium-config.json`), and 30 kB are not needed.
 */
import type { Plugin } from 'esbuild';

const namespace = 'lean-langium';

export const leanLangium: Plugin = {
  name: namespace,
  setup(build) {
    build.onResolve({ filter: /^chevrotain-allstar$/ }, ({ path }) => ({ path, namespace, sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace }, () => ({
      contents: `
        export class LLStarLookaheadStrategy {
          constructor() {
            throw new Error('Without maxLookahead the grammar needs chevrotain-allstar: see lean-langium.ts.');
          }
        }
      `,
    }));
  },
};
