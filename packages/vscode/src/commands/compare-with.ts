/** Two specifications side by side, as the documents that they become: what one says and the other does not is seen at once. */
import type { WrittenDocument } from '@peerspec/server/protocol';
import type { Disposable, QuickPickItem, Uri as FileUri } from 'vscode';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { documentsOf } from './generate-document.ts';
import { specificationFor } from './specification-files.ts';

const scheme = 'peerspec-document';

/** The first line says which file a document was written from, and differs always. */
const withoutOrigin = (text: string): string => text.slice(text.indexOf('\n')).trimStart();

const textOf = (documents: readonly WrittenDocument[]): string => documents.map(({ text }) => withoutOrigin(text)).join('\n');

const documentUri = (specification: FileUri): Uri =>
  Uri.from({ scheme, path: `${specification.path}.md`, query: specification.toString() });

/** Makes the document of any specification readable in the editor without writing it. */
export const provideDocuments = (server: Server): Disposable =>
  workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ query }) => textOf(await documentsOf(server, Uri.parse(query, true))),
  });

interface Choice extends QuickPickItem {
  readonly uri: FileUri;
}

const pickOther = async (than: FileUri): Promise<FileUri | undefined> => {
  const files = await workspace.findFiles('**/*.peer', '**/node_modules/**');
  const others = files.filter((uri) => uri.toString() !== than.toString());
  if (others.length === 0) {
    void window.showInformationMessage(l10n.t('There is no other specification in the open folders to compare with.'));
    return undefined;
  }
  const choices = others
    .map((uri): Choice => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((one, other) => (one.label < other.label ? -1 : 1));
  const picked = await window.showQuickPick(choices, { title: l10n.t('Compare with'), placeHolder: l10n.t('Which specification?') });
  return picked?.uri;
};

/** Opens the documents of two specifications side by side; without another, asks for it. */
export const compareWith = async (server: Server, given?: unknown, another?: unknown): Promise<void> => {
  const uri = specificationFor(given);
  const other = uri && (another instanceof Uri ? another : await pickOther(uri));
  if (!other) return;
  for (const each of [uri, other]) {
    if ((await documentsOf(server, each)).length > 0) continue;
    void window.showInformationMessage(
      l10n.t('There is no intervention in {0}, so there is nothing to compare.', workspace.asRelativePath(each)),
    );
    return;
  }
  const title = `${workspace.asRelativePath(uri)} ↔ ${workspace.asRelativePath(other)}`;
  await commands.executeCommand('vscode.diff', documentUri(uri), documentUri(other), title);
};
