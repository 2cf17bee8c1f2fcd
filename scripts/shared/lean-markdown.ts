/**
 * What writes Markdown, without what costs every start and is hardly ever asked for: the names of all characters in
 * HTML (36 kB), and the expressions by which the width of emoji is told (30 ms until they are there).
 */
import type { Plugin } from 'esbuild';

const namespace = 'lean-markdown';

const contents = {
  /** Only definitions and references to them are written with such names, and no document has these. */
  'micromark-util-decode-string': `
    export const decodeString = () => {
      throw new Error('A document with definitions needs the names of characters: see lean-markdown.ts.');
    };
  `,
  /** Letters of English are counted; the rest is set up when there is something else to measure. */
  'string-width': `
    const plain = /^[ -~]*$/;
    export default (text) => (plain.test(text) ? text.length : require('string-width').default(text));
  `,
};

export const leanMarkdown: Plugin = {
  name: namespace,
  setup(build) {
    build.onResolve({ filter: /^(micromark-util-decode-string|string-width)$/ }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace, pluginData: resolveDir, sideEffects: false } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace }, ({ path, pluginData }) => ({
      contents: contents[path as keyof typeof contents],
      resolveDir: pluginData as string,
    }));
  },
};
