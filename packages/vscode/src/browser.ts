/** Where the extension begins in a browser: the language server is a worker. */
import type { ExtensionContext } from 'vscode';
import { browserConnection } from './client/browser-connection.ts';
import type { Extension } from './extension.ts';
import { start } from './extension.ts';

export const activate = (context: ExtensionContext): Extension => start(context, browserConnection(context));
