/** The examples that come with the extension: to read beside one's own text, and to copy; nobody can write into them. */
import type { FileSystemProvider, QuickPickItem } from 'vscode';
import {
  commands,
  Disposable,
  EventEmitter,
  FileSystemError,
  FileType,
  l10n,
  MarkdownString,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { exampleScheme } from './client/example-scheme.ts';
import { language } from './coverage.ts';

export const copyExampleCommand = 'peerspec.copyExample';

const noPermission = (uri: Uri): never => {
  throw FileSystemError.NoPermissions(uri);
};

/** The files below a folder of the extension, as an editor reads those of a disk. */
const readOnly = (root: Uri): FileSystemProvider => {
  const stored = ({ path }: Uri): Uri => Uri.joinPath(root, path);
  return {
    onDidChangeFile: new EventEmitter<never>().event,
    watch: () => new Disposable(() => undefined),
    stat: (uri) => workspace.fs.stat(stored(uri)),
    readDirectory: (uri) => workspace.fs.readDirectory(stored(uri)),
    readFile: (uri) => workspace.fs.readFile(stored(uri)),
    writeFile: noPermission,
    createDirectory: noPermission,
    delete: noPermission,
    rename: noPermission,
  };
};

/** Makes the examples readable. Who types into one is told how to have it for oneself. */
export const provideExamples = (extensionUri: Uri): Disposable => {
  const copy = l10n.t('This is an example, which stays as it is. [Copy it to my folder](command:{0}).', copyExampleCommand);
  const message = new MarkdownString(copy);
  message.isTrusted = { enabledCommands: [copyExampleCommand] };
  return workspace.registerFileSystemProvider(exampleScheme, readOnly(Uri.joinPath(extensionUri, 'examples')), { isReadonly: message });
};

interface Choice extends QuickPickItem {
  readonly uri?: Uri;
}

/** Those to copy come first, then those from publications. */
const folders: readonly (readonly [folder: string, heading: () => string])[] = [
  ['complete', () => l10n.t('Imagined, complete: to copy')],
  ['published', () => l10n.t('From publications: to compare with')],
];

/** What an example is called, and what it is about. */
const choiceOf = async (uri: Uri): Promise<Choice> => {
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const [, title = uri.path] = /^intervention\b[^"“]*["“]([^"”]*)/m.exec(text) ?? [];
  const [, summary] = /^\s*summary:\s*"([^"]*)"/m.exec(text) ?? [];
  return { label: title.replaceAll(/\s+/g, ' '), uri, ...(summary !== undefined && { detail: summary.replaceAll(/\s+/g, ' ') }) };
};

const choicesIn = async (folder: string, heading: string): Promise<readonly Choice[]> => {
  const root = Uri.from({ scheme: exampleScheme, path: `/${folder}` });
  const names = (await workspace.fs.readDirectory(root)).flatMap(([name, type]) => (type === FileType.File ? [name] : [])).sort();
  return [
    { label: heading, kind: QuickPickItemKind.Separator },
    ...(await Promise.all(names.map((name) => choiceOf(Uri.joinPath(root, name))))),
  ];
};

const pickExample = async (): Promise<Uri | undefined> => {
  const choices = await Promise.all(folders.map(([folder, heading]) => choicesIn(folder, heading())));
  const options = { title: l10n.t('Open an example'), placeHolder: l10n.t('Which service is most like yours?'), matchOnDetail: true };
  return (await window.showQuickPick(choices.flat(), options))?.uri;
};

/** Opens an example that the user picks; `given` is the path of one. */
export const openExample = async (given?: string): Promise<void> => {
  const uri = given === undefined ? await pickExample() : Uri.from({ scheme: exampleScheme, path: `/${given}` });
  if (!uri) return;
  await window.showTextDocument(await workspace.openTextDocument(uri));
  const copy = l10n.t('Copy to My Folder');
  const said = l10n.t('This is an example: read it, or copy it and change what differs.');
  void window
    .showInformationMessage(said, copy)
    .then((picked) => (picked === copy ? commands.executeCommand(copyExampleCommand, uri) : undefined));
};

const exists = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
};

/** A name that nothing in the folder has yet. */
const freeIn = async (folder: Uri, name: string): Promise<Uri> => {
  const stem = name.replace(/\.peer$/, '');
  let target = Uri.joinPath(folder, name);
  for (let count = 2; await exists(target); count += 1) target = Uri.joinPath(folder, `${stem}-${count}.peer`);
  return target;
};

/** Copies an example into the open folder and opens the copy; where no folder is open, the copy waits unsaved. */
export const copyExample = async (given?: unknown): Promise<void> => {
  const uri = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
  if (uri?.scheme !== exampleScheme) {
    void window.showInformationMessage(l10n.t('Open an example first.'));
    return;
  }
  const content = await workspace.fs.readFile(uri);
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) {
    await window.showTextDocument(await workspace.openTextDocument({ language, content: new TextDecoder().decode(content) }));
    return;
  }
  const target = await freeIn(folder.uri, uri.path.slice(uri.path.lastIndexOf('/') + 1));
  await workspace.fs.writeFile(target, content);
  await window.showTextDocument(await workspace.openTextDocument(target));
};
