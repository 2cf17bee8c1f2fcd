/** The extension starts by itself, quickly, and its server answers. */
import * as vscode from 'vscode';
import { until } from './poll.ts';

describe('Starting', () => {
  it('is found', async () => {
    const e = await until('the extension is there', () => vscode.extensions.getExtension('peerspec.peerspec-vscode'));
    const api = await e.activate();
    await api.ready();
    const doc = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'draft.peer'));
    await vscode.window.showTextDocument(doc);
    const found = await until('diagnostics', () => { const d = vscode.languages.getDiagnostics(doc.uri); return d.length > 0 && d; });
    throw new Error(JSON.stringify([api.activationMilliseconds, api.serverProcessId(), api.statusText(), api.specificationItems(), found.map(d => d.message)]));
  });
});
