/** The panel of the preview: which file it follows, what it asks the server, and where a click leads. */
import type { DocumentParams, Preview } from '@peerspec/server/protocol';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { editor, fake, happen, listeners, newPanel, panels, serializers, settings, address, type Panel } from './fake-editor.ts';

vi.mock('vscode', async () => (await import('./fake-editor.ts')).fake);

const { providePreviews } = await import('../../../packages/vscode/src/preview/preview.ts');

const main = 'file:///folder/main.peer';
const other = 'file:///folder/other.peer';

interface Asked {
  readonly uri: string;
  readonly token: { readonly isCancellationRequested: boolean } | undefined;
  readonly answer: (preview: Preview | null) => void;
  readonly fail: (error: Error) => void;
}

const previewOf = (file: string): Preview => ({
  file,
  interventions: [],
  isBrokenOff: false,
  addresses: { [file]: `file:///folder/${file}`, 'shared/place.peer': 'file:///folder/shared/place.peer' },
});

const newServer = () => {
  const asked: Asked[] = [];
  const log = { debug: vi.fn(), error: vi.fn() };
  const ask = async <T>(_method: string, params?: unknown, token?: Asked['token']): Promise<T> => {
    const { uri } = (params as DocumentParams).textDocument;
    const answer = await new Promise<Preview | null>((answer, fail) => asked.push({ uri, token, answer, fail }));
    return answer as T;
  };
  return { asked, log, ask };
};

const opened = () => {
  const server = newServer();
  const answer = vi.fn(() => Promise.resolve(false));
  const previews = providePreviews({ server, extension: address('file:///extension'), answer });
  previews.show(address(main), 'document');
  const panel = panels.at(-1);
  if (!panel) throw new Error('No panel was opened.');
  return { server, previews, panel, answer };
};

const settle = () => vi.advanceTimersByTimeAsync(1000);

/** The page is there, and has been told of the file. */
const listening = async () => {
  const parts = opened();
  parts.panel.say({ kind: 'ready' });
  parts.server.asked.at(-1)?.answer(previewOf('main.peer'));
  await settle();
  parts.panel.sent.length = 0;
  return parts;
};

const kinds = ({ sent }: Panel): readonly string[] => sent.map(({ kind }) => kind);

beforeEach(() => {
  vi.useFakeTimers();
  panels.length = 0;
  serializers.length = 0;
  settings.scrollTogether = true;
  fake.window.activeTextEditor = undefined;
  fake.window.visibleTextEditors.length = 0;
  fake.window.showTextDocument.mockClear();
});

describe('the page', () => {
  test('may load its own two files and nothing else', () => {
    const { html, options } = opened().panel.webview;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toBe(`default-src 'none'; style-src https://the-page.example; script-src 'nonce-${nonce}' 'wasm-unsafe-eval';`);
    expect(nonce.length).toBeGreaterThan(20);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      `<script nonce="${nonce}" src="https://the-page.example/extension/dist/preview/page.js">`,
    ]);
    expect(html).not.toMatch(/\son\w+=|<style|style=|javascript:/);
    expect(options.localResourceRoots?.map(String)).toEqual(['file:///extension/dist/preview']);
    expect(opened().panel.webview.html).not.toContain(nonce);
  });

  test('is told of the file once it listens', async () => {
    const { server, panel } = opened();
    server.asked.at(-1)?.answer(previewOf('main.peer'));
    await settle();
    expect(panel.sent).toEqual([]);
    panel.say({ kind: 'ready' });
    server.asked.at(-1)?.answer(previewOf('main.peer'));
    await settle();
    expect(panel.sent).toEqual([
      { kind: 'turn', view: 'document' },
      { kind: 'show', uri: main, preview: previewOf('main.peer') },
    ]);
  });

  test('starts where its editor is', async () => {
    happen.activate(editor(main, { top: 30, cursor: 33 }));
    const { server, panel } = opened();
    panel.say({ kind: 'ready' });
    server.asked.at(-1)?.answer(previewOf('main.peer'));
    await settle();
    expect(panel.sent).toContainEqual({ kind: 'scroll', line: 30 });
    expect(panel.sent).toContainEqual({ kind: 'cursor', line: 33, reveal: false });
  });

  test('is told anew after it was hidden', async () => {
    const { server, panel } = await listening();
    panel.changeView(false);
    const before = server.asked.length;
    panel.changeView(true);
    panel.say({ kind: 'ready' });
    expect(server.asked.length).toBe(before + 1);
  });
});

describe('while somebody types', () => {
  test('the server is asked once the writer pauses', async () => {
    const { server, panel } = await listening();
    const before = server.asked.length;
    for (let key = 0; key < 5; key += 1) {
      happen.type(main);
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(server.asked.length).toBe(before);
    await settle();
    expect(server.asked.length).toBe(before + 1);
    server.asked.at(-1)?.answer(previewOf('main.peer'));
    await settle();
    expect(kinds(panel)).toEqual(['show']);
  });

  test('an answer that a newer question has overtaken is not shown', async () => {
    const { server, panel } = await listening();
    happen.type(main);
    await settle();
    const early = server.asked.at(-1);
    happen.type(main);
    await settle();
    expect(early?.token?.isCancellationRequested).toBe(true);
    early?.answer(previewOf('early.peer'));
    await settle();
    expect(panel.sent).toEqual([]);
  });

  test('the cursor is told together with the text that it is in', async () => {
    const { server, panel } = await listening();
    const shown = editor(main, { cursor: 8 });
    fake.window.visibleTextEditors.push(shown);
    happen.type(main);
    happen.select(shown);
    await settle();
    expect(panel.sent).toEqual([]);
    server.asked.at(-1)?.answer(previewOf('main.peer'));
    await settle();
    expect(panel.sent.slice(0, 2)).toMatchObject([{ kind: 'show' }, { kind: 'cursor', line: 8, reveal: true }]);
    panel.sent.length = 0;
    happen.select(shown);
    expect(panel.sent).toEqual([{ kind: 'cursor', line: 8, reveal: true }]);
  });

  test('a question that fails leaves the page as it is', async () => {
    const { server, panel } = await listening();
    happen.type(main);
    await settle();
    server.asked.at(-1)?.fail(new Error('restarted'));
    await settle();
    expect(panel.sent).toEqual([]);
    expect(server.log.debug).toHaveBeenCalled();
  });

  test('other files do not matter, unless something is found anew in this one', async () => {
    const { server } = await listening();
    const before = server.asked.length;
    happen.type(other);
    happen.find(other);
    await settle();
    expect(server.asked.length).toBe(before);
    happen.find(main);
    await settle();
    expect(server.asked.length).toBe(before + 1);
  });
});

describe('the file that is shown', () => {
  test('is the specification in the active editor', async () => {
    const { server, panel } = await listening();
    happen.activate(editor(other));
    expect(server.asked.at(-1)?.uri).toBe(other);
    expect(panel.title).toBe('Preview of other.peer');
  });

  test('follows to a new text that is given the language while it is in the active editor, and to none elsewhere', async () => {
    const { server, panel } = await listening();
    happen.activate(editor('untitled:Untitled-1', { language: 'plaintext' }));
    happen.open(other);
    happen.open('untitled:Untitled-1', 'plaintext');
    expect(panel.title).toBe('Preview of main.peer');
    happen.open('untitled:Untitled-1');
    expect(server.asked.at(-1)?.uri).toBe('untitled:Untitled-1');
  });

  test('stays where something else is in the active editor', async () => {
    const { server, panel } = await listening();
    const before = server.asked.length;
    happen.activate(editor('file:///folder/README.md', { language: 'markdown' }));
    happen.activate(undefined);
    expect(server.asked.length).toBe(before);
    expect(panel.title).toBe('Preview of main.peer');
  });

  test('is turned to in the panel that is open', async () => {
    const { previews, panel } = await listening();
    previews.show(address(main), 'picture', 'Small');
    expect(panels).toHaveLength(1);
    expect(panel.reveal).toHaveBeenCalled();
    expect(panel.sent).toEqual([{ kind: 'turn', view: 'picture', intervention: 'Small' }]);
  });

  test('comes back after a restart, or is the one that is written by then', async () => {
    opened().panel.dispose();
    const [serializer] = serializers;
    const back = newPanel();
    await serializer?.deserializeWebviewPanel(back, { uri: other });
    expect(back.title).toBe('Preview of other.peer');
    back.dispose();
    happen.activate(editor(main));
    const next = newPanel();
    await serializer?.deserializeWebviewPanel(next, { uri: other });
    expect(next.title).toBe('Preview of main.peer');
    const nothing = newPanel();
    const closed = vi.fn();
    nothing.onDidDispose(closed);
    await serializer?.deserializeWebviewPanel(nothing, undefined);
    expect(closed).toHaveBeenCalled();
  });
});

describe('a click', () => {
  const place = { start: { line: 7, character: 2 }, end: { line: 7, character: 9 } };

  test('goes to the line in the editor that shows the file', async () => {
    const { panel } = await listening();
    const shown = editor(main);
    happen.activate(shown);
    panel.say({ kind: 'go', place });
    await settle();
    expect(fake.window.showTextDocument).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ viewColumn: 1 }));
    expect(shown.revealRange).toHaveBeenCalled();
    expect(shown.selection).toMatchObject({ active: { line: 7, character: 2 } });
  });

  test('on a question begins its answer, and goes to the place where that cannot be', async () => {
    const { panel, answer } = await listening();
    answer.mockResolvedValueOnce(true);
    panel.say({ kind: 'go', place, asks: 'Who?' });
    await settle();
    expect(answer).toHaveBeenLastCalledWith(expect.objectContaining({ path: '/folder/main.peer' }), 'Who?', place);
    expect(fake.window.showTextDocument).not.toHaveBeenCalled();
    panel.say({ kind: 'go', place, asks: 'Who?' });
    await settle();
    expect(fake.window.showTextDocument).toHaveBeenCalled();
  });

  test('opens another file beside the preview', async () => {
    const { panel } = await listening();
    panel.say({ kind: 'go', place: { ...place, file: 'shared/place.peer' } });
    await settle();
    const [shown, options] = fake.window.showTextDocument.mock.lastCall ?? [];
    expect(shown?.uri.toString()).toBe('file:///folder/shared/place.peer');
    expect(options?.viewColumn).toBe(1);
  });

  test('on a place in a file that nobody knows goes nowhere', async () => {
    const { panel } = await listening();
    panel.say({ kind: 'go', place: { ...place, file: '../../etc/passwd' } });
    await settle();
    expect(fake.window.showTextDocument).not.toHaveBeenCalled();
  });
});

describe('scrolling', () => {
  test('goes from the editor to the page', async () => {
    const { panel } = await listening();
    happen.scroll(editor(main, { top: 12 }));
    happen.scroll(editor(other, { top: 40 }));
    expect(panel.sent).toEqual([{ kind: 'scroll', line: 12 }]);
  });

  test('goes from the page to the editor, and does not come back', async () => {
    const { panel } = await listening();
    const shown = editor(main);
    fake.window.visibleTextEditors.push(shown);
    panel.say({ kind: 'scrolled', line: 20 });
    expect(shown.revealRange).toHaveBeenCalledWith(expect.objectContaining({ start: { line: 20, character: 0 } }), 3);
    happen.scroll(shown);
    expect(panel.sent).toEqual([]);
    await settle();
    happen.scroll(shown);
    expect(kinds(panel)).toEqual(['scroll']);
  });

  test('is each for itself where the user wants that', async () => {
    settings.scrollTogether = false;
    const { panel } = await listening();
    const shown = editor(main, { cursor: 5 });
    fake.window.visibleTextEditors.push(shown);
    happen.scroll(shown);
    panel.say({ kind: 'scrolled', line: 20 });
    expect(shown.revealRange).not.toHaveBeenCalled();
    happen.select(shown);
    expect(panel.sent).toEqual([{ kind: 'cursor', line: 5, reveal: false }]);
  });
});

test('nobody listens once the panel is closed', async () => {
  const before = listeners();
  const { previews, panel } = await listening();
  expect(listeners()).toBeGreaterThan(before);
  expect(previews.shown()?.file).toBe('main.peer');
  panel.dispose();
  expect(listeners()).toBe(before);
  expect(previews.shown()).toBeUndefined();
  previews.show(address(other), 'document');
  expect(panels).toHaveLength(2);
  panels.at(-1)?.dispose();
});
