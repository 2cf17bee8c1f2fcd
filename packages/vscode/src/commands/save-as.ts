/** Saves the document or a picture of a specification in a format for others, where the user says. */
import { ownRequests } from '@peerspec/server/protocol';
import type { FilesParams, PictureName, SavedFormat, WrittenFile } from '@peerspec/server/protocol';
import type { Uri as FileUri } from 'vscode';
import { l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { markDone } from '../walkthrough.ts';
import { specificationFor } from './specification-files.ts';
import { writeWhole } from './write-whole.ts';

/** What the dialogue calls each kind of file. */
const kinds: Readonly<Record<SavedFormat, () => string>> = {
  docx: () => l10n.t('Word document'),
  html: () => l10n.t('Web page'),
  svg: () => l10n.t('Picture'),
};

/** What the pictures are called, as in the preview. */
const pictures: Readonly<Record<PictureName, () => string>> = {
  theory: () => l10n.t('Theory as a picture'),
  contacts: () => l10n.t('Contacts over time'),
};

/** The only one, or the one that the user picks: a picture by what it shows, and of which intervention where there are several. */
const oneOf = async (files: readonly WrittenFile[]): Promise<WrittenFile | undefined> => {
  if (files.length < 2) return files[0];
  const isOfOne = new Set(files.map(({ intervention }) => intervention)).size === 1;
  const choices = files.map((file) => {
    const called = file.intervention ?? file.fileName;
    const picture = file.picture && pictures[file.picture]();
    return isOfOne && picture !== undefined ? { label: picture, file } : { label: called, ...(picture && { description: picture }), file };
  });
  const placeHolder = files.some(({ picture }) => picture) ? l10n.t('Which picture?') : l10n.t('Which intervention?');
  return (await window.showQuickPick(choices, { placeHolder, matchOnDescription: true }))?.file;
};

/** Beside the specification; for one that was never saved, in the open folder. */
const proposed = (uri: FileUri, fileName: string): FileUri | undefined => {
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  return folder && Uri.joinPath(folder, fileName);
};

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Writes what the server makes of the file as it is now, saved or not; without a place to write to, asks for it. */
export const saveAs = async (server: Server, format: SavedFormat, given?: unknown, to?: unknown): Promise<void> => {
  const uri = specificationFor(given);
  if (!uri) return;
  const params: FilesParams = { textDocument: { uri: uri.toString() }, format };
  const files = (await server.ask<readonly WrittenFile[] | null>(ownRequests.files.method, params)) ?? [];
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t('There is no intervention in this file, so there is nothing to write.'));
    return;
  }
  const file = await oneOf(files);
  if (!file) return;
  if ('refusal' in file) {
    void window.showInformationMessage(file.refusal);
    return;
  }
  const defaultUri = proposed(uri, file.fileName);
  const options = { ...(defaultUri && { defaultUri }), filters: { [kinds[format]()]: [format] } };
  const target = to instanceof Uri ? to : await window.showSaveDialog(options);
  if (!target) return;
  await writeWhole(target, bytesOf(file.base64));
  await markDone('written');
  void window.showInformationMessage(l10n.t('Written: {0}', workspace.asRelativePath(target)));
};
