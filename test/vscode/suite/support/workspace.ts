/** The folders that the tests work in, and the files that they write there; what a test has written or opened is gone after it. */
import * as vscode from 'vscode';
import { until } from './poll.ts';

/** A folder of the workspace: `valleys` has three specifications that share files, and a draft; `city` has others. */
export const folder = (name: 'valleys' | 'city'): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.find((each) => each.name === name)?.uri;
  if (uri === undefined) throw new Error(`The folder ${name} is not open.`);
  return uri;
};

export const fileIn = (name: 'valleys' | 'city', path: string): vscode.Uri => vscode.Uri.joinPath(folder(name), path);

const written = new Set<string>();

/** Writes a file for one test. */
export const write = async (uri: vscode.Uri, text: string): Promise<vscode.Uri> => {
  written.add(uri.toString());
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
};

/** A file that the extension will write: removed with the others. */
export const expected = (uri: vscode.Uri): vscode.Uri => {
  written.add(uri.toString());
  return uri;
};

export const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

export const exists = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** Opens a file as a click does. (What an extension opens by itself is held open for minutes.) */
export const show = async (uri: vscode.Uri): Promise<vscode.TextEditor> => {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`${uri.path} is in the active editor`, () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.toString() === uri.toString() && active;
  });
};

let count = 0;

/** A name that no test has used: what is shown for it is about nothing else. */
export const newName = (): string => `written-by-a-test-${++count}.peer`;

/** Writes a draft into a folder and opens it. */
export const draft = async (text: string, name: 'valleys' | 'city' = 'valleys'): Promise<vscode.TextEditor> =>
  show(await write(fileIn(name, newName()), text));

/** Puts a text in the place of another in an open file, as somebody who types. */
export const change = async (editor: vscode.TextEditor, from: string, to: string): Promise<void> => {
  const { document } = editor;
  const at = document.getText().indexOf(from);
  if (at < 0) throw new Error(`${JSON.stringify(from)} is not in the text.`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  if (!(await editor.edit((edit) => edit.replace(range, to)))) throw new Error('The editor did not take the change.');
};

/** The place of a text in an open file. */
export const placeOf = (document: vscode.TextDocument, text: string): vscode.Position => {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`${JSON.stringify(text)} is not in the text.`);
  return document.positionAt(at);
};

const isInWorkspace = (uri: vscode.Uri): boolean => vscode.workspace.getWorkspaceFolder(uri) !== undefined;

/** Throws away what is not saved, closes all that is open, and removes what was written. */
export const tidy = async (): Promise<void> => {
  for (const document of vscode.workspace.textDocuments) {
    // The editor has files of its own open, such as its settings.
    if (!document.isDirty || !(document.isUntitled || isInWorkspace(document.uri))) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until(
    'all editors are closed',
    () => vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0),
    () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
  );
  for (const uri of written) {
    const target = vscode.Uri.parse(uri);
    if (await exists(target)) await vscode.workspace.fs.delete(target);
  }
  written.clear();
};
