/** Starts the language server anew, and says when that is done: nothing else can be seen of it. */
import { l10n, ProgressLocation, window } from 'vscode';
import type { Server } from '../client/server.ts';

export const restartServer = async (server: Server): Promise<void> => {
  const title = l10n.t('PeerSpec is being started anew…');
  await window.withProgress({ location: ProgressLocation.Window, title }, () => server.restart());
  void window.showInformationMessage(l10n.t('PeerSpec has been started anew. What is open is checked once more.'));
};
