/**
 * The words of the language server protocol (kinds of symbols, of completions and the like) come with functions that
 * look whether something is what it should be. A bundle would get all of it, because each word is written so that a
 * bundler cannot see that nothing else happens there. This plugin writes each so that it can, and what is not used is
 * left out; likewise of the package behind it that exchanges messages.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const word = /^export var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;

const droppable = (_whole: string, name: string, body: string): string =>
  `export const ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`;

/** Of the package that exchanges messages, what is used in Node: no sockets, no named pipes, no other processes. */
const messages = {
  'vscode-jsonrpc': `
    export { createMessageConnection } from './common/connection.js';
    export { ErrorCodes, ResponseError } from './common/messages.js';
  `,
  'vscode-jsonrpc/node': `
    import ril from './node/ril.js';
    import { ReadableStreamMessageReader } from './common/messageReader.js';
    import { WriteableStreamMessageWriter } from './common/messageWriter.js';
    ril.install();
    const { stream } = ril();
    export class StreamMessageReader extends ReadableStreamMessageReader {
      constructor(readable) {
        super(stream.asReadableStream(readable));
      }
    }
    export class StreamMessageWriter extends WriteableStreamMessageWriter {
      constructor(writable) {
        super(stream.asWritableStream(writable));
      }
    }
  `,
  /** By this the part for Node takes three things of the rest. */
  '../common/api': `
    export { default as RAL } from './common/ral.js';
    export { Disposable } from './common/disposable.js';
    export { AbstractMessageBuffer } from './common/messageBuffer.js';
  `,
};

const namespace = 'lean-protocol';

export const leanProtocol: Plugin = {
  name: namespace,
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
    if (build.initialOptions.platform !== 'node') return;
    const lib = join(dirname(resolve('vscode-jsonrpc')), '..');
    build.onResolve({ filter: /^vscode-jsonrpc(\/node)?$/ }, ({ path }) => ({ path, namespace }));
    build.onResolve({ filter: /^\.\.\/common\/api$/ }, ({ path, importer }) =>
      /[\\/]vscode-jsonrpc[\\/]lib[\\/]node[\\/]ril\.js$/.test(importer) ? { path, namespace } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: messages[path as keyof typeof messages], resolveDir: lib }));
  },
};
