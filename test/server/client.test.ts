/** What the server makes of what an editor says of itself. */
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import { editorBeforeHello, initialise, uriOf, type Start } from './support/editor.ts';

const draft = 'intervention A "a service" {\n  contacts {\n    contact Visits { every: 2 days for: 2 weeks }\n  }\n}\n';

/** An editor with one file open in it. */
const withDraft = async (start: Omit<Start, 'folders'>) => {
  const folder = folderOf();
  const uri = uriOf(folder, 'a.peer');
  const editor = editorBeforeHello();
  const { capabilities } = (await initialise(editor, { ...start, folders: [folder] })) as { readonly capabilities: object };
  editor.open(uri, draft);
  return { editor, uri, capabilities };
};

describe('lenses', () => {
  interface Lens {
    readonly command: { readonly title: string; readonly command: string; readonly arguments: readonly string[] };
  }
  const lensesFor = async (commands: readonly string[]) => {
    const { editor, uri, capabilities } = await withDraft({ commands });
    const lenses = (await editor.ask('textDocument/codeLens', { textDocument: { uri } })) as readonly Lens[];
    return { capabilities, uri, commands: lenses.map(({ command }) => command) };
  };

  it('are offered to an editor that carries out their commands, each with its file and intervention', async () => {
    const { capabilities, uri, commands } = await lensesFor(['peerspec.showQuestions', 'peerspec.openPreview', 'peerspec.showTheory']);
    expect(capabilities).toHaveProperty('codeLensProvider');
    expect(commands).toMatchObject([
      { command: 'peerspec.showQuestions', arguments: [uri, 'A'] },
      { title: 'preview', command: 'peerspec.openPreview', arguments: [uri, 'A'] },
    ]);
    expect(commands[0]?.title).toMatch(/^\d+ to answer$/);
  });

  it('are those alone whose command the editor knows', async () => {
    const { commands } = await lensesFor(['peerspec.openPreview', 'another.command']);
    expect(commands.map(({ command }) => command)).toEqual(['peerspec.openPreview']);
  });

  it.each([[undefined], [[]], [['another.command']]])('are not offered to an editor that names these commands: %j', async (commands) => {
    const { capabilities } = await withDraft({ ...(commands && { commands }) });
    expect(capabilities).not.toHaveProperty('codeLensProvider');
    expect(capabilities).toHaveProperty('hoverProvider');
  });
});
