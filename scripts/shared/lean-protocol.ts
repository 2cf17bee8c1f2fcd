/**
 * Langium's core takes three classes from the language server protocol, and a bundle would get all of it
 * (about 100 kB that every start has to load). This plugin gives it the three classes alone. Should a
 * later Langium want more, the build fails and names what is missing. The language server has all of the
 * protocol; of the types behind it, which are the same for all, there is one copy.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const namespace = 'lean-protocol';

/** The folder of the files behind `vscode-jsonrpc`, as Langium's protocol package sees it. */
const jsonRpcFolder = (): string => {
  const langium = createRequire(import.meta.resolve('langium'));
  const protocol = createRequire(langium.resolve('vscode-languageserver-protocol'));
  return dirname(protocol.resolve('vscode-jsonrpc'));
};

export const leanProtocol: Plugin = {
  name: namespace,
  setup(build) {
    const folder = jsonRpcFolder();
    const common = join(folder, '..', 'common');
    build.onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ importer }) =>
      /[\\/]langium[\\/]lib[\\/](utils|workspace)[\\/]/.test(importer)
        ? { path: 'vscode-languageserver-protocol', namespace, sideEffects: false }
        : undefined,
    );
    const { resolve } = createRequire(import.meta.url);
    const types = join(dirname(resolve('vscode-languageserver-types')), '..', 'esm', 'main.js');
    build.onResolve({ filter: /^vscode-languageserver-types$/ }, () => ({ path: types, sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace }, () => ({
      resolveDir: common,
      contents: `
        export { CancellationToken, CancellationTokenSource } from './cancellation.js';
        export { Emitter } from './events.js';
        export { ResponseError } from './messages.js';
        export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 };
      `,
    }));
  },
};
