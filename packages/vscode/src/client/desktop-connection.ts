/** The language server as a process: the same program as on the command line, run by the Node that the editor brings. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import type { Connection } from './connection.ts';
import { serverArguments } from './server-arguments.ts';

/** An editor that is no Node itself is told to be one for this process. */
export const nodeEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, ELECTRON_RUN_AS_NODE: '1' });

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
