/** What one open file brings to light, by the address of the file at which it is shown. */
import type { Finding } from '@peerspec/rules';
import { configurationName } from '@peerspec/rules';
import type { OpenFolder } from '../folder/folder.ts';
import { nameOf } from '../folder/paths.ts';
import type { FolderProject } from '../folder/projects.ts';
import type { Shown } from './diagnostic-collection.ts';
import type { PlainDiagnostic } from './diagnostic.ts';
import { configurationDiagnostic, diagnosticOf } from './diagnostic.ts';

/** Whether a file is a configuration and no specification. */
export const isConfiguration = (file: string): boolean => nameOf(file) === configurationName;

/** What is found in a specification. The file itself is always among the addresses, so that what is mended goes. */
export const shownBy = (folder: Pick<OpenFolder, 'uriOf'>, file: string, findings: readonly Finding[]): Shown => {
  const shown = new Map<string, PlainDiagnostic[]>([[folder.uriOf(file), []]]);
  for (const finding of findings) {
    const uri = folder.uriOf(finding.file);
    const at = shown.get(uri) ?? [];
    shown.set(uri, at);
    at.push(diagnosticOf(finding, file, folder.uriOf));
  }
  return shown;
};

const ifOutside = 'Open a folder that holds both.';

/** What is wrong with a configuration, its evidence files included. */
export const shownByConfiguration = async (folder: OpenFolder, project: FolderProject): Promise<Shown> => {
  if (project.file === undefined) return new Map();
  const diagnostics = project.problems.map(configurationDiagnostic);
  diagnostics.push(...(await project.evidenceProblems(ifOutside, folder.readingOf)).map(configurationDiagnostic));
  return new Map([[folder.uriOf(project.file), diagnostics]]);
};
