/** The built-in library as a document that can be read and searched, not changed. */
import { libraryScheme, ownRequests } from '@peerspec/server/protocol';
import type { Disposable } from 'vscode';
import { workspace } from 'vscode';
import type { Server } from './client/server.ts';

/** Shows the library where a definition or a link leads there. */
export const provideLibrary = (server: Server): Disposable =>
  workspace.registerTextDocumentContentProvider(libraryScheme, {
    provideTextDocumentContent: (_uri, token) => server.ask<string>(ownRequests.library.method, undefined, token),
  });
