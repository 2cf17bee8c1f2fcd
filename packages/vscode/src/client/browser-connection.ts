/// <reference lib="dom" />
/** The language server as a worker of the browser. */
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
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
          // The editor puts a constructor of its own in the place of Worker, so that the client would not know this as one.
          return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
        },
        options,
      ),
    end: () => worker?.terminate(),
    savesFiles: false,
    processId: () => undefined,
  };
};
