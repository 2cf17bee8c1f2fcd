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

describe('hints', () => {
  const everything = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  type Begun = Awaited<ReturnType<typeof withDraft>>;
  const hints = async ({ editor, uri }: Begun): Promise<number> => {
    const found = await editor.ask('textDocument/inlayHint', { textDocument: { uri }, range: everything });
    return (found as readonly unknown[]).length;
  };
  /** Waits until the editor has been asked to fetch them again. */
  const refreshed = ({ editor: { connection } }: Begun): Promise<void> =>
    new Promise((resolve) => {
      connection.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      });
    });
  const off = { inlayHints: { enabled: false } };

  it.each([
    ['nothing is set', {}],
    ['what is set makes no sense', { settings: { peerspec: { inlayHints: 'never' } } }],
    ['something else is set', { settings: { other: off } }],
    ['what is set says nothing at all', null],
  ])('are there where %s', async (_, params) => {
    const begun = await withDraft({});
    begun.editor.notify('workspace/didChangeConfiguration', params);
    expect(await hints(begun)).toBe(2);
  });

  it('go and come with the settings that an editor tells, and are fetched again when that changes', async () => {
    const begun = await withDraft({});
    const gone = refreshed(begun);
    begun.editor.notify('workspace/didChangeConfiguration', { settings: { peerspec: off } });
    await gone;
    expect(await hints(begun)).toBe(0);
    const back = refreshed(begun);
    begun.editor.notify('workspace/didChangeConfiguration', { settings: { peerspec: { inlayHints: { enabled: true } } } });
    await back;
    expect(await hints(begun)).toBe(2);
  });

  it('go and come with the settings that an editor is asked for, from the start', async () => {
    const folder = folderOf();
    const [uri, editor] = [uriOf(folder, 'a.peer'), editorBeforeHello()];
    let section: unknown = off;
    const asked: unknown[] = [];
    const registered: unknown[] = [];
    editor.connection.onRequest('client/registerCapability', ({ registrations }: { readonly registrations: readonly object[] }) => {
      registered.push(...registrations);
      return null;
    });
    editor.connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => {
      asked.push(...items);
      return [section];
    });
    const begun = { editor, uri, capabilities: {} };
    const gone = refreshed(begun);
    await initialise(editor, { folders: [folder], settings: true });
    editor.open(uri, draft);
    await gone;
    expect(await hints(begun)).toBe(0);
    expect(asked).toEqual([{ section: 'peerspec' }]);
    expect(registered).toContainEqual(
      expect.objectContaining({ method: 'workspace/didChangeConfiguration', registerOptions: { section: 'peerspec' } }),
    );
    section = null;
    const back = refreshed(begun);
    editor.notify('workspace/didChangeConfiguration', { settings: { peerspec: off } });
    await back;
    expect(await hints(begun)).toBe(2);
  });

  it('are not fetched again where other settings change', async () => {
    const begun = await withDraft({});
    let count = 0;
    begun.editor.connection.onRequest('workspace/inlayHint/refresh', () => {
      count += 1;
      return null;
    });
    begun.editor.notify('workspace/didChangeConfiguration', { settings: { peerspec: { preview: true } } });
    expect(await hints(begun)).toBe(2);
    expect(count).toBe(0);
  });
});
