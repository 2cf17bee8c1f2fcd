/** Where the extension begins on a desktop, and in a remote server: the language server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { desktopConnection } from './client/desktop-connection.ts';
import { provideCheckTask } from './check-task.ts';
import type { Extension } from './extension.ts';
import { start } from './extension.ts';

export const activate = (context: ExtensionContext): Extension => {
  context.subscriptions.push(provideCheckTask(context));
  return start(context, desktopConnection(context));
};
