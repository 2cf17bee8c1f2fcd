/** The extension as other extensions see it. */
import type { Preview } from '@peerspec/server/protocol';
import { extensions } from 'vscode';

export const extensionId = 'peerspec.peerspec-vscode';

interface Line {
  readonly label: string;
  readonly description: string;
  readonly children: readonly Line[];
}

/** What the extension gives those who ask for it, as far as the tests use it. */
export interface Api {
  readonly ready: () => Promise<void>;
  readonly serverProcessId: () => number | undefined;
  readonly statusText: () => string;
  readonly gapText: () => string;
  readonly specificationItems: () => readonly Line[];
  readonly previewed: () => Preview | undefined;
}

export const found = () => {
  const extension = extensions.getExtension<Api>(extensionId);
  if (extension === undefined) throw new Error(`The extension ${extensionId} is not installed.`);
  return extension;
};

/** The extension at work, its server started. */
export const atWork = async (): Promise<Api> => {
  const api = await found().activate();
  await api.ready();
  return api;
};

/** Whether extensions run in a process of their own here, and not in a worker of a browser. */
export const inProcess = !('importScripts' in globalThis);
