/** More than one folder: each is checked by itself, one more can be opened and closed. */
import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './support/expect.ts';
import { codesIn, untilFound, untilGone } from './support/findings.ts';
import { draft, fileIn, folder, show, write } from './support/workspace.ts';

const text = 'intervention Calls "calls" {\n  topic: infant-feeding\n}\n';

/** Changes which folders are open, and waits until the editor has done it. */
const changeFolders = async (start: number, remove: number, ...add: readonly { readonly uri: vscode.Uri }[]): Promise<void> => {
  const changed = new Promise<void>((done) => {
    const listening = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listening.dispose();
      done();
    });
  });
  expectTrue(vscode.workspace.updateWorkspaceFolders(start, remove, ...add), 'the editor takes the change of its folders');
  await changed;
};

describe('Two folders', () => {
  it('are both looked at', async () => {
    const one = await draft(text);
    await untilFound(one.document.uri, 'form-unstated');
    const other = await draft(text, 'city');
    await untilFound(other.document.uri, 'form-unstated');
  });

  it('have each a configuration of their own', async () => {
    const configuration = '{ "rules": { "form-unstated": "off" } }\n';
    const here = await draft(text, 'city');
    await untilFound(here.document.uri, 'form-unstated');
    const there = await draft(text);
    await untilFound(there.document.uri, 'form-unstated');
    await write(fileIn('city', 'peerspec.config.json'), configuration);
    await untilGone(here.document.uri, 'form-unstated');
    expectTrue(codesIn(there.document.uri).includes('form-unstated'), 'the other folder is as before');
  });

  it('know nothing of one another: a name of one is not known in the other', async () => {
    await write(fileIn('valleys', 'shared-by-a-test.peer'), 'measure Scale "a scale"\n');
    const { document } = await draft('use "shared-by-a-test.peer"\nintervention A "a" {\n}\n', 'city');
    await untilFound(document.uri, 'use-missing');
  });

  it('become three and two again', async () => {
    const third = vscode.Uri.joinPath(folder('city'), '..', 'third');
    await vscode.workspace.fs.createDirectory(third);
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    await changeFolders(count, 0, { uri: third });
    const { document } = await show(await write(vscode.Uri.joinPath(third, 'written-by-a-test.peer'), text));
    await untilFound(document.uri, 'form-unstated');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await changeFolders(count, 1);
    expectEqual(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      ['valleys', 'city'],
      'The folders',
    );
  });
});
