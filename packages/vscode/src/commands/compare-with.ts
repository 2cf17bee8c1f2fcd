/** Asks what a specification is to be compared with. */
import { compareText } from '@peerspec/language/files';
import type { QuickPickItem, Uri as FileUri } from 'vscode';
import { l10n, Uri, window, workspace } from 'vscode';
import { passedBy } from '../client/editor-files.ts';
import type { Server } from '../client/server.ts';
import { language } from '../coverage.ts';
import { isInEditor } from '../open-tabs.ts';
import type { Comparisons } from '../preview/comparison.ts';
import { documentsOf } from './generate-document.ts';
import { specificationFor } from './specification-files.ts';

interface Choice extends QuickPickItem {
  readonly uri: FileUri;
}

/** What can be compared: the files in the open folders, and what is open besides, such as what was never saved. */
const specifications = async (): Promise<readonly FileUri[]> => {
  const files = await workspace.findFiles('**/*.peer', passedBy);
  const open = workspace.textDocuments.filter(({ uri, languageId }) => languageId === language && isInEditor(uri)).map(({ uri }) => uri);
  const known = new Set(files.map(String));
  return [...files, ...open.filter((uri) => !known.has(uri.toString()))];
};

const pickOther = async (than: FileUri): Promise<FileUri | undefined> => {
  const others = (await specifications()).filter((uri) => uri.toString() !== than.toString());
  if (others.length === 0) {
    void window.showInformationMessage(
      l10n.t('There is nothing to compare with: no other specification is open, or lies in the open folders.'),
    );
    return undefined;
  }
  const choices = others
    .map((uri): Choice => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((one, other) => compareText(one.label, other.label));
  const picked = await window.showQuickPick(choices, { title: l10n.t('Compare with'), placeHolder: l10n.t('Which specification?') });
  return picked?.uri;
};

/** Opens the comparison of two specifications; without another, asks for it. What is not yet saved is compared as it stands. */
export const compareWith = async (server: Server, comparisons: Comparisons, given?: unknown, another?: unknown): Promise<void> => {
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
  comparisons.show(uri, other);
};
