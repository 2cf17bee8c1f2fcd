/** What the editor is told while somebody works: the exact place, what to do, and nothing that is out of date. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, type PeerServerModule } from '@peerspec/server';
import { interruptAndCheck } from 'langium';
import { CancellationToken } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import { editorHere, uriOf, type Editor } from './support/editor.ts';

const codesAt = (editor: Editor, uri: string): readonly string[] | undefined =>
  editor.last(uri)?.diagnostics.map(({ code }) => code ?? 'no code');

const draft = 'intervention A "a service" {\n  sumary: "x"\n}\n';
const place = 'measure Scale "a scale"\n';
const user =
  'use "place.peer"\nintervention A "a service" {\n  outcomes {\n    intermediate Calm "calmer" {\n      measure: Scale at 3 weeks after Start\n    }\n  }\n}\n';

describe('a finding in the editor', () => {
  it('leads to no page of its rule unless the editor says where such pages are', async () => {
    const folder = folderOf();
    const uri = uriOf(folder, 'a.peer');
    for (const rulePages of [undefined, 'https://example.org/no-place-for-the-code']) {
      const editor = await editorHere({ folders: [folder], ...(rulePages !== undefined && { rulePages }) });
      editor.open(uri, draft);
      await editor.until(() => editor.last(uri) !== undefined);
      for (const each of editor.last(uri)?.diagnostics ?? []) expect(each).not.toHaveProperty('codeDescription');
    }
  });

  it('has its range, how grave it is, a link to its page, and what, why and what to do on lines of their own', async () => {
    const folder = folderOf();
    const uri = uriOf(folder, 'a.peer');
    const editor = await editorHere({ folders: [folder], rulePages: 'https://example.org/rules/{code}.md' });
    editor.open(uri, draft);
    await editor.until(() => editor.last(uri) !== undefined);
    const [first] = editor.last(uri)?.diagnostics.filter(({ code }) => code === 'unknown-word') ?? [];
    expect(first).toMatchInlineSnapshot(`
      {
        "code": "unknown-word",
        "codeDescription": {
          "href": "https://example.org/rules/unknown-word.md",
        },
        "message": "\`sumary\` is not something \`intervention\` can hold; did you mean \`summary\`?
      What is not understood is not checked and appears in no document.
      Write \`summary\`, or remove the line.",
        "range": {
          "end": {
            "character": 8,
            "line": 1,
          },
          "start": {
            "character": 2,
            "line": 1,
          },
        },
        "severity": 1,
        "source": "peerspec",
      }
    `);
    expect(editor.last(uri)?.version).toBe(1);
  });

  it('is faded where something serves nothing, and names related places', async () => {
    const folder = folderOf();
    const uri = uriOf(folder, 'a.peer');
    const editor = await editorHere({ folders: [folder] });
    editor.open(uri, 'measure Scale "one"\nintervention A "a service" {\n}\nintervention A "a service" {\n}\n');
    await editor.until(() => editor.last(uri) !== undefined);
    const told = editor.last(uri)?.diagnostics ?? [];
    expect(told.filter(({ tags }) => tags).map(({ code, tags }) => [code, tags])).toEqual([['name-unused', [1]]]);
    expect(told.find(({ code }) => code === 'duplicate-name')?.relatedInformation).toMatchObject([
      { location: { uri, range: { start: { line: 1, character: 13 } } } },
    ]);
  });
});

describe('what the editor is told', () => {
  it('comes, changes and goes with the text, each time with its version', async () => {
    const folder = folderOf();
    const uri = uriOf(folder, 'a.peer');
    const editor = await editorHere({ folders: [folder] });
    editor.open(uri, draft);
    await editor.until(() => editor.last(uri)?.version === 1);
    editor.change(uri, 2, [{ range: { start: { line: 1, character: 2 }, end: { line: 1, character: 8 } }, text: 'summary' }]);
    await editor.until(() => editor.last(uri)?.version === 2);
    expect(codesAt(editor, uri)).not.toContain('unknown-word');
    editor.close(uri);
    await editor.until(() => editor.last(uri)?.diagnostics.length === 0);
  });

  it('is not told of again for an edit of another file that offers the same', async () => {
    const folder = folderOf();
    const checked: string[] = [];
    const editor = await editorHere({ folders: [folder] }, { checked: (uri) => checked.push(uri) });
    const [one, other] = [uriOf(folder, 'a.peer'), uriOf(folder, 'b.peer')];
    editor.open(one, draft);
    editor.open(other, draft);
    await editor.until(() => editor.last(one) !== undefined && editor.last(other) !== undefined);
    editor.change(one, 2, [{ text: draft.replace('"x"', '"y"') }]);
    await editor.until(() => editor.last(one)?.version === 2);
    expect(checked.slice(2)).toEqual([one]);
    expect(editor.told.filter(({ uri }) => uri === other)).toHaveLength(1);
  });

  it('follows a used file that is removed and made again outside', async () => {
    const folder = folderOf({ 'place.peer': place });
    const uri = uriOf(folder, 'a.peer');
    const used = uriOf(folder, 'place.peer');
    const editor = await editorHere({ folders: [folder] });
    editor.open(uri, user);
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === false);
    rmSync(join(folder, 'place.peer'));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: used, type: 3 }] });
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === true);
    writeFileSync(join(folder, 'place.peer'), place);
    editor.notify('workspace/didCreateFiles', { files: [{ uri: used }] });
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === false);
    expect(codesAt(editor, uri)).not.toContain('use-missing');
  });

  it('is looked at again when a file is saved, where the editor cannot watch the disk', async () => {
    const folder = folderOf();
    const uri = uriOf(folder, 'a.peer');
    const editor = await editorHere({ folders: [folder], watches: false });
    editor.open(uri, user);
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === true);
    writeFileSync(join(folder, 'place.peer'), place);
    editor.notify('textDocument/didSave', { textDocument: { uri } });
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === false);
    expect(codesAt(editor, uri)).not.toContain('use-missing');
  });

  it('is looked at again when something is asked, where the editor cannot watch the disk', async () => {
    const folder = folderOf();
    const uri = uriOf(folder, 'a.peer');
    const editor = await editorHere({ folders: [folder], watches: false });
    editor.open(uri, user);
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === true);
    writeFileSync(join(folder, 'place.peer'), place);
    await editor.ask('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 2 } });
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === false);
    expect(codesAt(editor, uri)).not.toContain('use-missing');
  });

  it('belongs to the folder that holds the file, when folders come and go', async () => {
    const [one, other] = [folderOf({ 'in/a.peer': '' }), folderOf({ 'place.peer': place })];
    const editor = await editorHere({ folders: [one] });
    const uri = uriOf(other, 'in', 'b.peer');
    editor.open(uri, user.replace('place.peer', '../place.peer'));
    await editor.until(() => codesAt(editor, uri)?.includes('use-outside') === true);
    const event = (added: readonly string[], removed: readonly string[]): object => ({
      event: {
        added: added.map((folder) => ({ uri: uriOf(folder), name: folder })),
        removed: removed.map((folder) => ({ uri: uriOf(folder), name: folder })),
      },
    });
    editor.notify('workspace/didChangeWorkspaceFolders', event([other], []));
    await editor.until(() => codesAt(editor, uri)?.includes('use-outside') === false);
    editor.notify('workspace/didChangeWorkspaceFolders', event([], [other]));
    await editor.until(() => codesAt(editor, uri)?.includes('use-outside') === true);
    expect(codesAt(editor, uri)).toContain('use-outside');
  });

  it('says what is wrong with a configuration at that file, and goes on by what can be understood', async () => {
    const folder = folderOf({ 'peerspec.config.json': '{ "rulez": {}, "rules": { "theory-missing": "off" }, "evidence": ["gone.peer"] }' });
    const uri = uriOf(folder, 'a.peer');
    const configuration = uriOf(folder, 'peerspec.config.json');
    const editor = await editorHere({ folders: [folder] });
    editor.open(uri, draft);
    await editor.until(() => editor.last(configuration) !== undefined);
    expect(editor.last(configuration)?.diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "\`rulez\` means nothing here; did you mean \`rules\`?
      What can stand here: \`$schema\`, \`extends\`, \`rules\`, \`overrides\`, \`exclude\`, \`gitignore\`, \`defaults\`, \`evidence\`, \`dates\` and \`baseline\`.",
        "\`gone.peer\` cannot be read: there is no such file.
      Check how the path is spelt, capital letters included.",
      ]
    `);
    expect(codesAt(editor, uri)).not.toContain('theory-missing');
    expect(codesAt(editor, uri)).toContain('unknown-word');
    writeFileSync(join(folder, 'peerspec.config.json'), '{}');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: configuration, type: 2 }] });
    await editor.until(() => editor.last(configuration)?.diagnostics.length === 0);
    await editor.until(() => codesAt(editor, uri)?.includes('theory-missing') === true);
  });

  it('says of a configuration that a link takes from elsewhere that it is not read', async () => {
    const folder = folderOf({ 'elsewhere.json': '{ "rules": { "theory-missing": "off" } }', 'in/b.peer': '' });
    symlinkSync('../elsewhere.json', join(folder, 'in', 'peerspec.config.json'));
    const configuration = uriOf(folder, 'in', 'peerspec.config.json');
    const editor = await editorHere({ folders: [join(folder, 'in')] });
    editor.open(uriOf(folder, 'in', 'a.peer'), draft);
    await editor.until(() => editor.last(configuration) !== undefined);
    expect(editor.last(configuration)?.diagnostics.map(({ message }) => message)).toEqual([
      'This configuration cannot be read: it is a link that leads out of the folder that is being checked.\nPut an ordinary file there: plain text (UTF-8) that you may open.',
    ]);
  });

  it('tells a pattern of a configuration that could run wild, and goes on', async () => {
    const folder = folderOf({ 'peerspec.config.json': '{ "exclude": ["([a-z]+)+c"] }' });
    const uri = uriOf(folder, `${'a'.repeat(40)}.peer`);
    const editor = await editorHere({ folders: [folder] });
    editor.open(uri, draft);
    await editor.until(() => editor.last(uri) !== undefined && editor.last(uriOf(folder, 'peerspec.config.json')) !== undefined);
    expect(editor.last(uriOf(folder, 'peerspec.config.json'))?.diagnostics).toMatchObject([
      { range: { start: { line: 0, character: 14 }, end: { line: 0, character: 26 } } },
    ]);
    expect(codesAt(editor, uri)).toContain('unknown-word');
  });

  it('takes a configuration above the folder into account', async () => {
    const folder = folderOf({ 'peerspec.config.json': '{ "rules": { "theory-missing": "off" } }', 'in/b.peer': '', 'place.peer': place });
    const uri = uriOf(folder, 'in', 'a.peer');
    const editor = await editorHere({ folders: [join(folder, 'in')] });
    editor.open(uri, user.replace('place.peer', '../place.peer'));
    await editor.until(() => editor.last(uri) !== undefined);
    expect(codesAt(editor, uri)).not.toContain('theory-missing');
    expect(codesAt(editor, uri)).not.toContain('use-outside');
  });

  it('is one plain sentence where the server itself fails, said at that file alone and once', async () => {
    const folder = folderOf();
    const [uri, other] = [uriOf(folder, 'a.peer'), uriOf(folder, 'b.peer')];
    const checked = (file: string): void => {
      if (file === uri) throw new Error('a defect\nat length');
    };
    const editor = await editorHere({ folders: [folder] }, { checked });
    editor.open(uri, draft);
    editor.open(other, draft);
    await editor.until(() => editor.last(uri) !== undefined && codesAt(editor, other)?.includes('unknown-word') === true);
    expect(editor.last(uri)?.diagnostics).toMatchObject([{ severity: 1, message: 'PeerSpec itself failed (a defect); please report it.' }]);
    editor.change(other, 2, [{ text: `${draft}\n` }]);
    await editor.until(() => editor.last(other)?.version === 2);
    expect(editor.told.filter((telling) => telling.uri === uri)).toHaveLength(1);
  });

  it('comes for a document that was never saved', async () => {
    const editor = await editorHere({ folders: [folderOf()] });
    editor.open('untitled:Untitled-1', draft);
    await editor.until(() => codesAt(editor, 'untitled:Untitled-1')?.includes('unknown-word') === true);
    expect(codesAt(editor, 'untitled:Untitled-1')).toContain('unknown-word');
  });
});

describe('a request', () => {
  const module: PeerServerModule = {
    lsp: {
      HoverProvider: () => ({
        getHoverContent: async (document, _params, token = CancellationToken.None) => {
          const text = document.textDocument.getText();
          if (text.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 200));
          await interruptAndCheck(token);
          if (text.includes('fault')) throw new Error('a defect\nat length');
          return { contents: text };
        },
      }),
      RenameProvider: () => ({
        prepareRename: () => undefined,
        rename: () => {
          throw new Refusal('`Calm` is taken.');
        },
      }),
    },
  };
  const hover = (uri: string): object => ({ textDocument: { uri }, position: { line: 0, character: 0 } });

  it('is answered by the provider that stands in the module', async () => {
    const folder = folderOf({ 'a.peer': place });
    const editor = await editorHere({ folders: [folder] }, { module });
    expect(await editor.ask('workspace/symbol', { query: '' })).toMatchObject([{ name: 'Scale' }]);
    expect(await editor.ask('textDocument/hover', hover(uriOf(folder, 'a.peer')))).toEqual({ contents: place });
  });

  it('is answered with the reason where it is refused, in plain words where it fails, and with nothing for what cannot be read', async () => {
    const folder = folderOf({ 'a.peer': place, 'fault.peer': '// fault\n' });
    const editor = await editorHere({ folders: [folder] }, { module });
    await expect(editor.ask('textDocument/rename', { ...hover(uriOf(folder, 'a.peer')), newName: 'Calm' })).rejects.toThrow(
      /^`Calm` is taken\.$/,
    );
    await expect(editor.ask('textDocument/hover', hover(uriOf(folder, 'fault.peer')))).rejects.toThrow(
      /^PeerSpec itself failed \(a defect\); please report it\.$/,
    );
    await expect(editor.ask('textDocument/hover', {})).rejects.toThrow();
    expect(await editor.ask('textDocument/hover', hover(uriOf(folder, 'gone.peer')))).toBeNull();
    expect(await editor.ask('textDocument/hover', hover(uriOf(folder, 'a.peer')))).toEqual({ contents: place });
  });

  it('is asked for again where a change elsewhere may have made the answer out of date, and only there', async () => {
    const folder = folderOf();
    const [uri, used] = [uriOf(folder, 'a.peer'), uriOf(folder, 'place.peer')];
    const editor = await editorHere({ folders: [folder] });
    const refreshed: string[] = [];
    editor.connection.onRequest((method) => {
      refreshed.push(method);
      return null;
    });
    editor.open(uri, user);
    editor.open(used, place);
    await editor.until(() => codesAt(editor, uri)?.includes('use-missing') === false);
    editor.change(uri, 2, [{ text: `${user}\n` }]);
    await editor.until(() => editor.last(uri)?.version === 2);
    const before = refreshed.length;
    editor.change(uri, 3, [{ text: user }]);
    await editor.until(() => editor.last(uri)?.version === 3);
    expect(refreshed.slice(before)).toEqual([]);
    editor.change(used, 2, [{ text: `\n${place}` }]);
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (refreshed.length > before) resolve();
        else setTimeout(look, 5);
      };
      look();
    });
    expect(new Set(refreshed)).toEqual(new Set(['workspace/inlayHint/refresh']));
  });

  it('is answered as cancelled where the editor does not want it any more', async () => {
    const folder = folderOf({ 'slow.peer': '// slow\n' });
    const editor = await editorHere({ folders: [folder] }, { module });
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest('textDocument/hover', hover(uriOf(folder, 'slow.peer')), source.token);
    setTimeout(() => source.cancel(), 20);
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });
});

it('the built-in library can be read as a document', async () => {
  const editor = await editorHere({ folders: [] });
  expect(await editor.ask('peerspec/library', { uri: 'peerspec-library:/library.peer' })).toMatch(/^evidence \w+ "/m);
  editor.open('peerspec-library:/library.peer', 'evidence');
  const uri = uriOf(folderOf(), 'a.peer');
  editor.open(uri, draft);
  await editor.until(() => editor.last(uri) !== undefined);
  expect(editor.last('peerspec-library:/library.peer')).toBeUndefined();
});
