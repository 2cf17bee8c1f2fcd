/** Two specifications held against one another, question by question, in a preview that nobody can write into. */
import { ownRequests } from '@peerspec/server/protocol';
import type { ComparisonParams } from '@peerspec/server/protocol';
import type { Disposable, QuickPickItem, Uri as FileUri } from 'vscode';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { documentsOf } from './generate-document.ts';
import { specificationFor } from './specification-files.ts';

const scheme = 'peerspec-comparison';

/** The address of a comparison says what is compared: the file in its path, the other and both addresses in its query. */
const comparisonUri = (one: FileUri, other: FileUri): Uri =>
  Uri.from({ scheme, path: `${one.path}.md`, query: JSON.stringify([one.toString(), other.toString()]) });

/** Makes the comparison of any two specifications readable in the editor without writing it. */
export const provideComparisons = (server: Server): Disposable =>
  workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ query }) => {
      const [uri, other] = JSON.parse(query) as readonly [string, string];
      const params: ComparisonParams = { textDocument: { uri }, other };
      return (await server.ask<string | null>(ownRequests.comparison.method, params)) ?? '';
    },
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

/** Opens the comparison of two specifications; without another, asks for it. What is not yet saved is compared as it stands. */
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
  await commands.executeCommand('markdown.showPreview', comparisonUri(uri, other));
};
