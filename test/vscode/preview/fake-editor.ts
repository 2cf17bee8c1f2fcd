/** As much of VS Code as the preview's panel needs, with what happens in it told by the tests. */
import type { Uri } from 'vscode';
import { vi } from 'vitest';
import type { ComparisonToPage, FromPage, ToPage } from '../../../packages/vscode/src/preview/messages.ts';

type Listener<T> = (value: T) => void;

interface Emitter<T> {
  readonly event: (listener: Listener<T>) => { readonly dispose: () => void };
  readonly fire: (value: T) => void;
  readonly listeners: () => number;
}

const emitter = <T>(): Emitter<T> => {
  const all = new Set<Listener<T>>();
  return {
    event: (listener) => {
      all.add(listener);
      return { dispose: () => void all.delete(listener) };
    },
    fire: (value) => [...all].forEach((listener) => listener(value)),
    listeners: () => all.size,
  };
};

/** An address, as far as the panel looks at it. */
export const address = (text: string): Uri => {
  const known: Partial<Uri> = { path: text.replace(/^[a-z-]+:\/\//, ''), toString: () => text };
  return known as Uri;
};

export const document = (uri: string, languageId = 'peer') => ({ uri: address(uri), languageId });

export const editor = (uri: string, { language = 'peer', top = 0, cursor = 0 } = {}) => ({
  document: document(uri, language),
  visibleRanges: [{ start: { line: top } }],
  selection: { active: { line: cursor }, anchor: { line: cursor } } as unknown,
  viewColumn: 1,
  revealRange: vi.fn(),
});

type Editor = ReturnType<typeof editor>;

const activeEditor = emitter<Editor | undefined>();
const openedTexts = emitter<ReturnType<typeof document>>();
const texts = emitter<{ document: ReturnType<typeof document> }>();
const diagnostics = emitter<{ uris: ReturnType<typeof address>[] }>();
const ranges = emitter<{ textEditor: Editor }>();
const selections = emitter<{ textEditor: Editor }>();

const newPanel = () => {
  const messages = emitter<FromPage>();
  const disposed = emitter<undefined>();
  const viewState = emitter<undefined>();
  const sent: (ToPage | ComparisonToPage)[] = [];
  return {
    title: '',
    visible: true,
    viewColumn: 2,
    iconPath: undefined as unknown,
    reveal: vi.fn(),
    onDidDispose: disposed.event,
    onDidChangeViewState: viewState.event,
    dispose: () => disposed.fire(undefined),
    changeView(visible: boolean) {
      this.visible = visible;
      viewState.fire(undefined);
    },
    say: messages.fire,
    sent,
    webview: {
      options: {} as { enableScripts?: boolean; localResourceRoots?: readonly { toString: () => string }[] },
      html: '',
      cspSource: 'https://the-page.example',
      asWebviewUri: (uri: { toString: () => string }) => `https://the-page.example${uri.toString().replace(/^[a-z-]+:\/\//, '')}`,
      postMessage: (message: ToPage | ComparisonToPage) => Promise.resolve(sent.push(message) > 0),
      onDidReceiveMessage: messages.event,
    },
  };
};

export type Panel = ReturnType<typeof newPanel>;

export const happen = {
  activate: (active: Editor | undefined): void => {
    fake.window.activeTextEditor = active;
    if (active && !fake.window.visibleTextEditors.includes(active)) fake.window.visibleTextEditors.push(active);
    activeEditor.fire(active);
  },
  open: (uri: string, languageId = 'peer'): void => openedTexts.fire(document(uri, languageId)),
  type: (uri: string): void => texts.fire({ document: document(uri) }),
  find: (uri: string): void => diagnostics.fire({ uris: [address(uri)] }),
  scroll: (textEditor: Editor): void => ranges.fire({ textEditor }),
  select: (textEditor: Editor): void => selections.fire({ textEditor }),
};

/** How many are still listening. */
export const listeners = (): number =>
  [activeEditor, openedTexts, texts, diagnostics, ranges, selections].reduce((sum, each) => sum + each.listeners(), 0);

export const panels: Panel[] = [];
export const settings: { scrollTogether: boolean } = { scrollTogether: true };

interface Serializer {
  readonly deserializeWebviewPanel: (panel: Panel, state: unknown) => Promise<void>;
}

export const serializers: Serializer[] = [];

class Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
  constructor(line: number, character: number, endLine: number, endCharacter: number) {
    this.start = { line, character };
    this.end = { line: endLine, character: endCharacter };
  }
}

class Selection {
  readonly active: unknown;
  constructor(active: unknown) {
    this.active = active;
  }
}

export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };
  cancel(): void {
    this.token.isCancellationRequested = true;
  }
}

/** What `import … from 'vscode'` gives. */
export const fake = {
  l10n: {
    t: (text: string, ...values: readonly unknown[]) => text.replaceAll(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])),
  },
  env: { language: 'en' },
  Uri: {
    parse: address,
    joinPath: (base: { toString: () => string }, ...parts: readonly string[]) => address([base.toString(), ...parts].join('/')),
  },
  ViewColumn: { Active: -1, Beside: -2, One: 1 },
  TextEditorRevealType: { AtTop: 3, InCenterIfOutsideViewport: 2 },
  Range,
  Selection,
  CancellationTokenSource,
  languages: { onDidChangeDiagnostics: diagnostics.event },
  workspace: {
    getConfiguration: () => ({ get: () => settings.scrollTogether }),
    onDidOpenTextDocument: openedTexts.event,
    onDidChangeTextDocument: texts.event,
    openTextDocument: (uri: { toString: () => string }) => Promise.resolve(document(uri.toString())),
  },
  window: {
    activeTextEditor: undefined as Editor | undefined,
    visibleTextEditors: [] as Editor[],
    showTextDocument: vi.fn((shown: ReturnType<typeof document>, _options: { viewColumn: number }) =>
      Promise.resolve(
        fake.window.visibleTextEditors.find((each) => each.document.uri.toString() === shown.uri.toString()) ??
          editor(shown.uri.toString()),
      ),
    ),
    createWebviewPanel: () => {
      const panel = newPanel();
      panels.push(panel);
      return panel;
    },
    registerWebviewPanelSerializer: (_type: string, serializer: Serializer) => {
      serializers.push(serializer);
      return { dispose: () => undefined };
    },
    onDidChangeActiveTextEditor: activeEditor.event,
    onDidChangeTextEditorVisibleRanges: ranges.event,
    onDidChangeTextEditorSelection: selections.event,
  },
};

export { newPanel };
