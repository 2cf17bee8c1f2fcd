/** Writes the report of a run where the host looks for it: beside the first folder of the workspace. */
import { Uri, workspace } from 'vscode';
import { reportName, type Report } from './report.ts';

export const writeReport = async (report: Report): Promise<void> => {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The suite needs an open folder: its report goes beside it.');
  await workspace.fs.writeFile(Uri.joinPath(folder.uri, '..', reportName), new TextEncoder().encode(JSON.stringify(report)));
};
