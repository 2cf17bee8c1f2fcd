/**
 * The language server protocol, of which a bundle would get all, and every start would pay for it (200 kB). This plugin
 * gives each what it uses; should a later version want more, the build fails and names what is missing.
 *
 * - The words of the protocol (kinds of symbols, of completions and the like) come with functions that look whether
 *   something is what it should be, and are written so that a bundler cannot see that nothing else happens there. Here
 *   each is written so that it can, and what is not used is left out.
 * - Langium's core takes three classes.
 * - The server in Node takes messages over streams: no sockets, no named pipes, no other processes.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const word = /^export var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;

const droppable = (_whole: string, name: string, body: string): string =>
  `export const ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`;

const forLangium = `
  export { CancellationToken, CancellationTokenSource } from './common/cancellation.js';
  export { Emitter } from './common/events.js';
  export { ResponseError } from './common/messages.js';
  export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 };
`;

/** Of the package that exchanges messages, what is used in Node. */
const messages = {
  'vscode-jsonrpc': `
    export { createMessageConnection } from './common/connection.js';
    export { Emitter } from './common/events.js';
    export { ErrorCodes, ResponseError } from './common/messages.js';
  `,
  'vscode-jsonrpc/node': `
    import ril from './node/ril.js';
    import { WriteableStreamMessageWriter } from './common/messageWriter.js';
    ril.install();
    const { stream } = ril();
    export class StreamMessageWriter extends WriteableStreamMessageWriter {
      constructor(writable) {
        super(stream.asWritableStream(writable));
      }
    }
  `,
  /** By this name the part for Node takes three things of the rest. */
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
    const lib = join(dirname(resolve('vscode-jsonrpc')), '..');
    build.onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ path, importer }) =>
      /[\\/]langium[\\/]lib[\\/](utils|workspace)[\\/]/.test(importer) ? { path, namespace, sideEffects: false } : undefined,
    );
    build.onLoad({ filter: /^vscode-languageserver-protocol$/, namespace }, () => ({ contents: forLangium, resolveDir: lib }));
    if (build.initialOptions.platform !== 'node') return;
    build.onResolve({ filter: /^vscode-jsonrpc(\/node)?$/ }, ({ path }) => ({ path, namespace }));
    build.onResolve({ filter: /^\.\.\/common\/api$/ }, ({ path, importer }) =>
      /[\\/]vscode-jsonrpc[\\/]lib[\\/]node[\\/]ril\.js$/.test(importer) ? { path, namespace } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: messages[path as keyof typeof messages], resolveDir: lib }));
  },
};
