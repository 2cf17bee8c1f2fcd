/** Writes the documents of a specification beside it, and shows them. */
import { ownRequests } from '@peerspec/server/protocol';
import type { DocumentParams, WrittenDocument } from '@peerspec/server/protocol';
import type { Uri as FileUri } from 'vscode';
import { commands, FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { markDone } from '../walkthrough.ts';
import { specificationFor } from './specification-files.ts';
import { writeWhole } from './write-whole.ts';

/** The documents of a file as they would be written now, saved or not. */
export const documentsOf = async (server: Server, uri: FileUri): Promise<readonly WrittenDocument[]> => {
  const params: DocumentParams = { textDocument: { uri: uri.toString() } };
  return (await server.ask<readonly WrittenDocument[] | null>(ownRequests.documents.method, params)) ?? [];
};

/** The beginning by which a document is known to be our own, up to the name of the file that it was written from. */
const beginning = (text: string): string => text.slice(0, text.indexOf(' from ') + ' from '.length);

/** Whether something stands here that PeerSpec has not written. */
const isInTheWay = async (target: FileUri, { text }: WrittenDocument): Promise<boolean> => {
  try {
    const there = new TextDecoder().decode(await workspace.fs.readFile(target));
    return there !== '' && !there.startsWith(beginning(text));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
};

const write = async (folder: FileUri, document: WrittenDocument): Promise<FileUri | undefined> => {
  const target = Uri.joinPath(folder, document.fileName);
  if (await isInTheWay(target, document)) {
    const message = l10n.t(
      '{0} was not written by PeerSpec, and is left as it is. Move it away, or give the intervention another name.',
      document.fileName,
    );
    void window.showErrorMessage(message);
    return undefined;
  }
  await writeWhole(target, new TextEncoder().encode(document.text));
  return target;
};

/** Writes one document for each intervention of a file. */
export const generateDocument = async (server: Server, given?: unknown): Promise<void> => {
  const uri = specificationFor(given);
  if (!uri) return;
  const documents = await documentsOf(server, uri);
  if (documents.length === 0) {
    void window.showInformationMessage(l10n.t('There is no intervention in this file, so there is nothing to write.'));
    return;
  }
  if (uri.scheme === 'untitled') {
    // Nobody knows yet where it belongs: it is shown, and saved by whoever wants it.
    for (const { text } of documents)
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: text }));
    await markDone('written');
    return;
  }
  const written: FileUri[] = [];
  for (const document of documents) {
    const target = await write(Uri.joinPath(uri, '..'), document);
    if (target) written.push(target);
  }
  const [first] = written;
  if (!first) return;
  await markDone('written');
  await commands.executeCommand('markdown.showPreviewToSide', first);
  const names = written.map((target) => workspace.asRelativePath(target)).join(', ');
  void window.showInformationMessage(l10n.t('Written: {0}', names));
};
