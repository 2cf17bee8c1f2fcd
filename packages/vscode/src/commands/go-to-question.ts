/** From a question in the side bar to its answer; where there is none, one is begun with the cursor on what has to be said. */
import { ownRequests } from '@peerspec/server/protocol';
import type { Insertion, InsertionParams } from '@peerspec/server/protocol';
import { l10n, SnippetString, Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { goTo, rangeOf } from '../navigation.ts';
import type { Line } from '../specification-view/items.ts';
import type { CoverageFollower } from '../coverage.ts';

/** Goes to the question of a line. */
export const goToQuestion = async (server: Server, follower: CoverageFollower, line: Line): Promise<void> => {
  const current = follower.current();
  if (line.is !== 'question' || !current) return;
  const { question, coverage } = line;
  if (question.status !== 'silent') {
    await goTo(question.at);
    return;
  }
  const uri = current.uri.toString();
  const params: InsertionParams = {
    textDocument: { uri },
    path: question.path,
    ...(coverage.name !== undefined && { intervention: coverage.name }),
  };
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const version = document.version;
  const insertion = await server.ask<Insertion | null>(ownRequests.insertion.method, params);
  const editor = await goTo(insertion ? { uri, range: insertion.range } : question.at);
  if (insertion && editor.document.version === version) {
    await editor.insertSnippet(new SnippetString(insertion.snippet.value), rangeOf(insertion.range), {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
    return;
  }
  void window.showInformationMessage(l10n.t('This is where the answer belongs: {0}', question.question));
};
