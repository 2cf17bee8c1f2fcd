/**
 * The words of the language server protocol (kinds of symbols, of completions and the like) come with functions that
 * look whether something is what it should be. A bundle would get all of it, because each word is written so that a
 * bundler cannot see that nothing else happens there. This plugin writes each so that it can, and what is not used is
 * left out.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const word = /^export var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;

const droppable = (_whole: string, name: string, body: string): string =>
  `export const ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`;

export const leanProtocol: Plugin = {
  name: 'lean-protocol',
  setup(build) {
    const { resolve } = createRequire(import.meta.url);
    const types = join(dirname(resolve('vscode-languageserver-types')), '..', 'esm', 'main.js');
    build.onResolve({ filter: /^vscode-languageserver-types$/ }, () => ({ path: types, sideEffects: false }));
    build.onLoad({ filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replaceAll(word, droppable);
      if (!contents.includes('export const SymbolKind =')) throw new Error(`${path} is written otherwise than before.`);
      return { contents };
    });
  },
};
