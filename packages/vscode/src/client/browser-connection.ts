/// <reference lib="dom" />
/** The language server as a worker of the browser. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { Connection } from './connection.ts';

export const browserConnection = ({ extensionUri }: ExtensionContext): Connection => {
  let worker: Worker | undefined;
  return {
    newClient: (options) =>
      new LanguageClient(
        'peerspec',
        'PeerSpec',
        () => {
          worker?.terminate();
          worker = new Worker(Uri.joinPath(extensionUri, 'dist/worker.js').toString(true));
          return Promise.resolve(worker);
        },
        options,
      ),
    end: () => worker?.terminate(),
    processId: () => undefined,
  };
};
