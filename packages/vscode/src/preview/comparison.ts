/** Two specifications held against one another, question by question: one panel for each pair, in step with both texts. */
import { ownRequests } from '@peerspec/server/protocol';
import type { ComparisonParams } from '@peerspec/server/protocol';
import type { Uri as Address, WebviewPanel } from 'vscode';
import { languages, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Disposing } from '../disposing.ts';
import { askAgain, type Answering } from './asking.ts';
import type { ComparisonToPage, FromPage, RememberedComparison } from './messages.ts';
import { dressPanel, nameOf } from './panel.ts';
import { comparisonWords } from './words.ts';

const viewType = 'peerspec.comparison';

/** Shows the comparison of two files in a panel as long as it is open. */
const fillPanel = (server: Answering, extension: Address, panel: WebviewPanel, one: Address, other: Address): void => {
  const pair: RememberedComparison = { uri: one.toString(), other: other.toString() };
  const isOneOfThem = (uri: Address): boolean => uri.toString() === pair.uri || uri.toString() === pair.other;
  const send = (message: ComparisonToPage): void => void panel.webview.postMessage(message);
  const params = (): ComparisonParams => ({ textDocument: { uri: pair.uri }, other: pair.other });
  const asking = askAgain(server, ownRequests.comparison, params, (_, blocks) => send({ kind: 'compare', pair, blocks }));
  const subscriptions = [
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isOneOfThem(document.uri)) asking.soon(one);
    }),
    // What a file uses may have changed as well.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isOneOfThem)) asking.soon(one);
    }),
    // The page says that it listens, each time that it is made: then it has nothing to show yet.
    panel.webview.onDidReceiveMessage(({ kind }: FromPage) => {
      if (kind === 'ready') asking.now(one);
    }),
    asking,
  ];
  panel.onDidDispose(() => {
    for (const each of subscriptions) each.dispose();
  });
  panel.title = l10n.t('{0} and {1} compared', nameOf(one), nameOf(other));
  dressPanel(panel, extension, { page: 'comparison', words: comparisonWords(l10n) });
};

export interface Comparisons extends Disposing {
  /** Opens the comparison of two files, or turns to it. */
  readonly show: (one: Address, other: Address) => void;
}

/** Makes comparisons available, and brings them back where they were open before VS Code was closed. */
export const provideComparisons = (server: Answering, extension: Address): Comparisons => {
  const open = new Map<string, WebviewPanel>();

  const take = (panel: WebviewPanel, one: Address, other: Address): void => {
    const key = JSON.stringify([one.toString(), other.toString()]);
    open.set(key, panel);
    panel.onDidDispose(() => open.delete(key));
    fillPanel(server, extension, panel, one, other);
  };

  const restored = window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: (panel, pair: RememberedComparison | undefined) => {
      if (pair) take(panel, Uri.parse(pair.uri, true), Uri.parse(pair.other, true));
      else panel.dispose();
      return Promise.resolve();
    },
  });

  return {
    show: (one, other) => {
      const there = open.get(JSON.stringify([one.toString(), other.toString()]));
      if (there) there.reveal();
      else take(window.createWebviewPanel(viewType, l10n.t('Comparison'), ViewColumn.Active, { enableFindWidget: true }), one, other);
    },
    dispose: () => {
      restored.dispose();
      for (const panel of open.values()) panel.dispose();
    },
  };
};
