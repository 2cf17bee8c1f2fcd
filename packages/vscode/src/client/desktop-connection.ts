/** The language server as a process: the same program as on the command line, run by the Node that the editor brings. */
import { spawn, type ChildProcess } from 'node:child_process';
import { ExtensionMode, Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import type { Connection } from './connection.ts';

/** The command line as it lies in the extension. */
export const programOf = ({ extensionUri }: ExtensionContext): string => Uri.joinPath(extensionUri, 'dist/peerspec/peerspec.mjs').fsPath;

/** An editor that is no Node itself is told to be one for this process. */
export const nodeEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, ELECTRON_RUN_AS_NODE: '1' });

/** Where a debugger reaches the server: see “Language server (attach)” in `.vscode/launch.json`. */
const debugPort = 6009;

/**
 * How Node starts the server. Only where the extension is being developed can a debugger be attached; of two such windows
 * the second says that the port is taken, and its server starts all the same.
 */
export const serverArguments = (context: ExtensionContext): readonly string[] => [
  ...(context.extensionMode === ExtensionMode.Development ? [`--inspect=${debugPort}`] : []),
  programOf(context),
  'lsp',
  '--stdio',
];

export const desktopConnection = (context: ExtensionContext): Connection => {
  let child: ChildProcess | undefined;
  return {
    newClient: (options) =>
      new LanguageClient(
        'peerspec',
        'PeerSpec',
        () => {
          child = spawn(process.execPath, serverArguments(context), { env: nodeEnvironment(), windowsHide: true });
          return Promise.resolve(child);
        },
        options,
      ),
    end: () => void child?.kill(),
    savesFiles: true,
    // One that was killed has a signal instead of an exit code.
    processId: () => (child?.exitCode === null && child.signalCode === null ? child.pid : undefined),
  };
};
