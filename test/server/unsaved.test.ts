/** Documents that were never saved: everything works in them that needs no folder, whoever the editor is. */
import { describe, expect, it } from 'vitest';
import { editorThatAnswers, type AnsweringEditor } from './support/another-editor.ts';

const measure = 'measure Scale "a scale"\n';
const draft = `${measure}intervention Calls "calls" {\n  sumary: "Somebody rings"\n  \n  outcomes { long-term Calm "calm" { measure: Scale at 3 weeks } }\n}\n`;
const start = { line: 0, character: 0 };
const everything = { start, end: { line: 100, character: 0 } };

/** Our own editor, which would be at a loss for a folder that there is not; and one that is asked nothing. */
const editors = [
  ['our own editor', { readsFiles: true }],
  ['another editor', undefined],
] as const;

const codes = ({ last }: AnsweringEditor, at: string): readonly (string | undefined)[] =>
  last(at)?.diagnostics.map(({ code }) => code) ?? [];

const opened = async (uri: string, initializationOptions: unknown, text = draft): Promise<AnsweringEditor> => {
  const answers = (method: string): never => {
    throw new Error(`${method} is asked about what is not there.`);
  };
  const editor = await editorThatAnswers({ answers, initializationOptions });
  editor.open(uri, text);
  await editor.until(() => editor.last(uri) !== undefined);
  return editor;
};

describe.each(editors)('in %s', (_, options) => {
  describe.each(['untitled:Untitled-1', 'untitled:/work/new.peer', 'inmemory:model-1'])('%s', (uri) => {
    it('is served whole, and nobody is asked about its folder', async () => {
      const editor = await opened(uri, options);
      const textDocument = { uri };
      expect(codes(editor, uri)).toEqual(expect.arrayContaining(['unknown-word', 'theory-missing']));
      expect(codes(editor, uri)).not.toContain('unknown-name');
      expect(await editor.ask('peerspec/coverage', { textDocument })).toMatchObject({ interventions: [{ name: 'Calls' }] });
      expect(await editor.ask('peerspec/preview', { textDocument })).toMatchObject({ interventions: [{ title: 'calls' }] });
      expect(await editor.ask('peerspec/documents', { textDocument })).toHaveLength(1);
      const completions = (await editor.ask('textDocument/completion', { textDocument, position: { line: 3, character: 2 } })) as {
        readonly items: readonly { readonly label: string }[];
      };
      expect(completions.items.map(({ label }) => label)).toContain('format');
      const actions = await editor.ask('textDocument/codeAction', { textDocument, range: everything, context: { diagnostics: [] } });
      expect(actions).not.toEqual([]);
      const position = { line: 0, character: 9 };
      expect(await editor.ask('textDocument/rename', { textDocument, position, newName: 'Ladder' })).toMatchObject({
        changes: { [uri]: [{ newText: 'Ladder' }, { newText: 'Ladder' }] },
      });
      expect(await editor.ask('workspace/symbol', { query: 'Calls' })).toMatchObject([{ name: 'Calls', location: { uri } }]);
      expect(editor.asked).toEqual([]);
    });

    it('has nothing wrong with it before anything is written', async () => {
      const editor = await opened(uri, options, '\n');
      expect(codes(editor, uri)).toEqual([]);
    });

    it('is told that a path leads nowhere before it is saved, and has no link there', async () => {
      const editor = await opened(uri, options, `use "place.peer"\n${draft}`);
      const told = editor.last(uri)?.diagnostics.find(({ code }) => code === 'use-unreadable');
      expect(told?.message).toContain('`place.peer` cannot be used: this file is not saved yet');
      expect(told?.message).toContain('Save this file first');
      expect(await editor.ask('textDocument/documentLink', { textDocument: { uri } })).toEqual([]);
      expect(editor.asked).toEqual([]);
    });
  });

  it('two of them know nothing of each other', async () => {
    const [one, other] = ['untitled:Untitled-1', 'untitled:Untitled-2'];
    const editor = await opened(one, options, measure);
    const measuring = 'intervention A "a" { outcomes { long-term Calm "calm" { measure: Scale at 3 weeks } } }\n';
    editor.open(other, measuring);
    await editor.until(() => codes(editor, other).includes('unknown-name'));
    editor.change(other, 2, [{ text: `use "Untitled-1"\n${measuring}` }]);
    await editor.until(() => codes(editor, other).includes('use-unreadable'));
    const position = { line: 0, character: 9 };
    expect(await editor.ask('textDocument/rename', { textDocument: { uri: one }, position, newName: 'Ladder' })).toMatchObject({
      changes: { [one]: [{ newText: 'Ladder' }] },
    });
    const completions = await editor.ask('textDocument/completion', { textDocument: { uri: other }, position: { line: 0, character: 5 } });
    expect(JSON.stringify(completions)).not.toContain('Untitled');
  });
});
