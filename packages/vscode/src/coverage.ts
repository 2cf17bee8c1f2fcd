/** How far the specification in the active editor has come, kept up to date while it is typed. */
import { ownRequests } from '@peerspec/server/protocol';
import type { DocumentParams, FileCoverage } from '@peerspec/server/protocol';
import type { Event, TextDocument, Uri } from 'vscode';
import { CancellationTokenSource, EventEmitter, languages, window } from 'vscode';
import type { Server } from './client/server.ts';
import type { Disposing } from './disposing.ts';
import { isInEditor, isPreviewOpen } from './open-tabs.ts';

/** The language of a specification. */
export const language = 'peer';

/** The specification that is looked at, and what the server says of it. */
interface Current {
  readonly uri: Uri;
  readonly coverage: FileCoverage;
}

export interface CoverageFollower extends Disposing {
  /** The specification that was active last, as long as it is open. */
  readonly current: () => Current | undefined;
  readonly changed: Event<void>;
  /** What the server says of a file now. */
  readonly of: (uri: Uri) => Promise<FileCoverage | null>;
}

/** Whether somebody can still look at it: as text, or in the preview, which stays with what was looked at last. */
const isOpen = (uri: Uri): boolean => isInEditor(uri) || isPreviewOpen();

const isSpecification = ({ languageId }: TextDocument): boolean => languageId === language;

/** Follows the active editor. What is found in a file changes whenever its text has been read, and is the sign to ask anew. */
export const followCoverage = (server: Server): CoverageFollower => {
  const changed = new EventEmitter<void>();
  let current: Current | undefined;
  let asking: CancellationTokenSource | undefined;

  const ask = (uri: Uri, source?: CancellationTokenSource): Promise<FileCoverage | null> => {
    const params: DocumentParams = { textDocument: { uri: uri.toString() } };
    return server.ask<FileCoverage | null>(ownRequests.coverage.method, params, source?.token);
  };

  const show = (next: Current | undefined): void => {
    current = next;
    changed.fire();
  };

  const refresh = async (uri: Uri): Promise<void> => {
    asking?.cancel();
    const source = new CancellationTokenSource();
    asking = source;
    try {
      const coverage = await ask(uri, source);
      if (asking === source) show(coverage && isOpen(uri) ? { uri, coverage } : undefined);
    } catch (error) {
      // A question that nobody waits for any more, or a server that is being restarted: the next change asks again.
      if (asking === source) server.log.debug(String(error));
    }
  };

  const look = (): void => {
    const document = window.activeTextEditor?.document;
    if (document && isSpecification(document)) void refresh(document.uri);
  };

  const forgetClosed = (): void => {
    if (current && !isOpen(current.uri)) show(undefined);
  };

  const subscriptions = [
    window.onDidChangeActiveTextEditor(look),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document;
      const looked = active && isSpecification(active) ? active.uri : current?.uri;
      if (looked && uris.some((uri) => uri.toString() === looked.toString())) void refresh(looked);
    }),
    // Whichever of the two VS Code tells last.
    window.tabGroups.onDidChangeTabs(forgetClosed),
    window.onDidChangeVisibleTextEditors(forgetClosed),
    changed,
  ];
  look();

  return {
    current: () => current,
    changed: changed.event,
    of: (uri) => ask(uri),
    dispose: () => {
      asking?.cancel();
      for (const each of subscriptions) each.dispose();
    },
  };
};
