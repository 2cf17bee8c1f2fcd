/** The preview beside the text: one panel, which follows the specification that is being written. */
import { ownRequests } from '@peerspec/server/protocol';
import type { DocumentParams, Preview } from '@peerspec/server/protocol';
import type { TextDocument, Uri as Address, WebviewPanel } from 'vscode';
import { languages, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Disposing } from '../disposing.ts';
import { language } from '../coverage.ts';
import { askAgain, type Answering } from './asking.ts';
import { echo, editorOf, goToPlace, scrollTo, scrollTogether, topLineOf } from './following.ts';
import type { FromPage, SourcePlace, Remembered, ToPage, View } from './messages.ts';
import { dressPanel, nameOf } from './panel.ts';
import { previewType } from './view-type.ts';
import { pageWords } from './words.ts';

interface Previews extends Disposing {
  /** The file that the preview shows, if it is open. */
  readonly uri: () => Address | undefined;
  /** Opens the preview of a file beside it, or turns to it. */
  readonly show: (uri: Address, view: View, intervention?: string) => void;
  /** What the preview shows now. */
  readonly shown: () => Preview | undefined;
}

/** The preview of one file after another, as long as its panel is open. */
interface OpenPreview extends Disposing {
  readonly panel: WebviewPanel;
  readonly uri: () => Address;
  readonly turn: (uri: Address, view: View, intervention?: string) => void;
  readonly shown: () => Preview | undefined;
}

const paramsOf = (uri: Address): DocumentParams => ({ textDocument: { uri: uri.toString() } });

/** Begins the answer to a question that is asked at a place of a file; says whether it could. */
export type BeginAnswer = (uri: Address, question: string, place: SourcePlace) => Promise<boolean>;

interface Around {
  readonly server: Answering;
  readonly extension: Address;
  readonly answer: BeginAnswer;
}

const openPreview = ({ server, extension, answer }: Around, panel: WebviewPanel, first: Address): OpenPreview => {
  const { webview } = panel;
  let uri = first;
  let preview: Preview | undefined;
  let listens = false;
  /** What somebody asked for before the page could listen. */
  let toTurn: ToPage | undefined;
  /** The page does not show this file yet, and has not been scrolled to where its editor is. */
  let isNew = true;
  let scrolledByPage = -echo;
  /** The cursor has moved since the page was told where it is. */
  let movedMeanwhile = false;

  const send = (message: ToPage): void => {
    if (listens) void webview.postMessage(message);
    else if (message.kind === 'turn') toTurn = message;
  };
  const isShown = (other: Address): boolean => other.toString() === uri.toString();

  const asking = askAgain(server, ownRequests.preview, paramsOf, (asked, answer) => {
    if (!isShown(asked)) return;
    preview = answer ?? undefined;
    send({ kind: 'show', uri: uri.toString(), preview: answer });
    if (!asking.isPending()) {
      sendCursor(movedMeanwhile);
      movedMeanwhile = false;
    }
    const editor = editorOf(uri);
    if (isNew && editor && scrollTogether()) send({ kind: 'scroll', line: topLineOf(editor) });
    isNew = !listens;
  });

  const sendCursor = (reveal: boolean): void => {
    const editor = editorOf(uri);
    if (editor) send({ kind: 'cursor', line: editor.selection.active.line, reveal: reveal && scrollTogether() });
  };

  const follow = (next: Address): void => {
    preview = undefined;
    isNew = true;
    uri = next;
    panel.title = l10n.t('Preview of {0}', nameOf(uri));
    asking.now(uri);
  };

  const receive = async (message: FromPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        listens = true;
        if (toTurn) send(toTurn);
        toTurn = undefined;
        asking.now(uri);
        break;
      case 'go':
        if (message.asks !== undefined && (await answer(uri, message.asks, message.place))) break;
        if (preview) await goToPlace(uri, preview, message.place, panel.viewColumn);
        break;
      case 'scrolled':
        if (!scrollTogether()) break;
        scrolledByPage = performance.now();
        scrollTo(uri, message.line);
        break;
    }
  };

  const followActive = (document: TextDocument | undefined): void => {
    if (document?.languageId === language && !isShown(document.uri)) follow(document.uri);
  };

  const subscriptions = [
    window.onDidChangeActiveTextEditor((editor) => followActive(editor?.document)),
    // A new text is in the active editor before it is given the language, and is then opened once more.
    workspace.onDidOpenTextDocument((document) => {
      if (document.uri.toString() === window.activeTextEditor?.document.uri.toString()) followActive(document);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isShown(document.uri)) asking.soon(uri);
    }),
    // What a file uses, or how it is checked, may have changed as well.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isShown)) asking.soon(uri);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const isEcho = performance.now() - scrolledByPage < echo;
      if (isShown(textEditor.document.uri) && scrollTogether() && !isEcho) send({ kind: 'scroll', line: topLineOf(textEditor) });
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (!isShown(textEditor.document.uri)) return;
      // The page knows the lines of the text as it was; the answer that is to come knows them as they are.
      if (asking.isPending()) movedMeanwhile = true;
      else sendCursor(true);
    }),
    panel.onDidChangeViewState(() => {
      // A hidden page is thrown away, and made anew when it is shown.
      if (!panel.visible) listens = false;
    }),
    webview.onDidReceiveMessage((message: FromPage) => {
      void receive(message).catch((error: unknown) => server.log.error(error instanceof Error ? error : String(error)));
    }),
    asking,
  ];

  dressPanel(panel, extension, { page: 'preview', words: pageWords(l10n) });
  follow(first);

  return {
    panel,
    uri: () => uri,
    turn: (next, view, intervention) => {
      if (!isShown(next)) follow(next);
      send({ kind: 'turn', view, ...(intervention !== undefined && { intervention }) });
    },
    shown: () => preview,
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
};

/** Makes the preview available, and brings it back where it was open before VS Code was closed. */
export const providePreviews = (around: Around): Previews => {
  let open: OpenPreview | undefined;

  const take = (panel: WebviewPanel, uri: Address): OpenPreview => {
    const taken = openPreview(around, panel, uri);
    panel.onDidDispose(() => {
      taken.dispose();
      if (open === taken) open = undefined;
    });
    return taken;
  };

  const restored = window.registerWebviewPanelSerializer(previewType, {
    deserializeWebviewPanel: (panel, state: Remembered | undefined) => {
      // What the page remembers may be older than what is being written.
      const active = window.activeTextEditor?.document;
      const uri = active?.languageId === language ? active.uri : state?.uri === undefined ? undefined : Uri.parse(state.uri, true);
      if (!uri || open) panel.dispose();
      else open = take(panel, uri);
      return Promise.resolve();
    },
  });

  return {
    show: (uri, view, intervention) => {
      if (open) open.panel.reveal(undefined, true);
      else {
        const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        open = take(window.createWebviewPanel(previewType, l10n.t('Preview'), place, { enableFindWidget: true }), uri);
      }
      open.turn(uri, view, intervention);
    },
    uri: () => open?.uri(),
    shown: () => open?.shown(),
    dispose: () => {
      restored.dispose();
      open?.panel.dispose();
    },
  };
};
