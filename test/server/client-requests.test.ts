/** What the server asks its editor: only what the editor has said that it can do, and never so that it hangs on the answer. */
import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import { describe, expect, it } from 'vitest';
import { editorThatAnswers, type Answers, type AnsweringEditor } from './support/another-editor.ts';

const never = new Promise<never>(() => undefined);
const draft = 'use "place.peer"\nintervention A "a service" {\n  contacts {\n    contact Visits { every: 2 days for: 2 weeks }\n  }\n}\n';
const uri = 'vscode-vfs://github/one/a.peer';
const readsFiles = { readsFiles: true };

/** Everything that a server may ask of an editor. */
const capabilities = {
  workspace: {
    configuration: true,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { showDocument: { support: true } },
};

/** Ways to answer that help nobody. */
const unhelpful: readonly (readonly [how: string, answers: Answers])[] = [
  ['nothing at all', () => never],
  ['null', () => null],
  ['a number', () => 7],
  ['a text', () => 'yes'],
  ['an empty list', () => []],
  ['a list of rubbish', () => [null, 7, { kind: 'text' }]],
  ['an empty object', () => ({})],
  ['a content without its text', () => ({ kind: 'text', text: 7 })],
  ['a content that there is not', () => ({ kind: 'constructor' })],
  ['an error', () => new ResponseError(ErrorCodes.InternalError, 'It does not work.')],
  ['that it does not know the question', (method) => new ResponseError(ErrorCodes.MethodNotFound, method)],
];

const codes = ({ last }: AnsweringEditor, at = uri): readonly (string | undefined)[] => last(at)?.diagnostics.map(({ code }) => code) ?? [];

const hints = async ({ ask }: AnsweringEditor): Promise<number> => {
  const everything = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  return ((await ask('textDocument/inlayHint', { textDocument: { uri }, range: everything })) as readonly unknown[]).length;
};

describe.each(unhelpful)('an editor that answers %s', (_, answers) => {
  it('is served all the same: findings, questions, names, and settings as they come', async () => {
    const folders = ['vscode-vfs://github/one'];
    const editor = await editorThatAnswers({ answers, initializationOptions: readsFiles, capabilities, folders });
    editor.open(uri, draft);
    await editor.until(() => codes(editor).includes('theory-missing'));
    expect(codes(editor).filter((code) => code === 'use-missing' || code === 'use-unreadable')).toHaveLength(1);
    const coverage = await editor.ask('peerspec/coverage', { textDocument: { uri } });
    expect(coverage).toMatchObject({ interventions: [{ name: 'A' }] });
    expect(await editor.ask('workspace/symbol', { query: 'Visits' })).toHaveLength(1);
    expect(await hints(editor)).toBe(2);
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    const selection = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    expect(await editor.ask('workspace/executeCommand', { command: 'peerspec.select', arguments: [uri, selection] })).toBeNull();
    expect(editor.asked).toEqual(
      expect.arrayContaining(['peerspec/read', 'peerspec/paths', 'workspace/configuration', 'window/showDocument']),
    );
    // Nothing of what went on inside is told: no trace, and each trouble once.
    expect(editor.log.filter((line) => /\n\s+at /.test(line))).toEqual([]);
    expect(new Set(editor.log).size).toBe(editor.log.length);
  });
});

describe('an editor', () => {
  it('is asked nothing that it has not said that it can do', async () => {
    const editor = await editorThatAnswers({ answers: () => never, folders: ['vscode-vfs://github/one'] });
    editor.open(uri, draft);
    await editor.until(() => codes(editor).includes('use-missing'));
    editor.notify('workspace/didChangeConfiguration', { settings: { peerspec: { inlayHints: { enabled: false } } } });
    expect(await hints(editor)).toBe(0);
    expect(await editor.ask('workspace/symbol', { query: 'Visits' })).toHaveLength(1);
    expect(editor.asked).toEqual([]);
  });

  it.each([true, false, 'yes', undefined])('that says %j of reading files is asked for them only if that is yes', async (says) => {
    const editor = await editorThatAnswers({ answers: () => null, initializationOptions: { readsFiles: says } });
    editor.open(uri, 'use "place.peer"\n');
    await editor.until(() => codes(editor).includes('use-missing'));
    expect(editor.asked.includes('peerspec/read')).toBe(says === true);
  });

  it('that answers too late is asked again, and what it says then counts', async () => {
    const files: Readonly<Record<string, string>> = { 'slow.peer': 'measure Slow "slow"\n', 'place.peer': 'measure Scale "a scale"\n' };
    let arrive: (content: object) => void = () => undefined;
    let slow: object | Promise<object> = new Promise<object>((resolve) => (arrive = resolve));
    const answers: Answers = (_, params) => {
      const { path = '' } = params as { readonly path?: string };
      return path === 'slow.peer' ? slow : path in files ? { kind: 'text', text: files[path] } : { kind: 'missing' };
    };
    const editor = await editorThatAnswers({ answers, initializationOptions: readsFiles });
    editor.open(uri, 'use "slow.peer"\nuse "place.peer"\nmeasure Own "own"\n');
    await editor.until(() => codes(editor).filter((code) => code === 'use-unreadable').length === 2);
    slow = { kind: 'text', text: files['slow.peer'] };
    arrive(slow);
    await editor.until(() => !codes(editor).includes('use-unreadable'));
    expect(codes(editor)).not.toContain('use-unreadable');
  });

  it('that cannot watch the disk after all is looked after when something is saved', async () => {
    let content: object = { kind: 'missing' };
    const answers: Answers = (method) =>
      method === 'peerspec/read' ? content : new ResponseError(ErrorCodes.InternalError, 'It cannot be watched.');
    const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const editor = await editorThatAnswers({ answers, initializationOptions: readsFiles, capabilities: watching });
    editor.open(uri, 'use "place.peer"\nmeasure A "a"\n');
    await editor.until(() => codes(editor).includes('use-missing'));
    content = { kind: 'text', text: 'measure Scale "a scale"\n' };
    editor.notify('textDocument/didSave', { textDocument: { uri } });
    await editor.until(() => !codes(editor).includes('use-missing'));
    expect(codes(editor)).not.toContain('use-missing');
  });
});
