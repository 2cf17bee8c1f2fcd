/** What one open file brings to light, by the address of the file at which it is shown. */
import type { Finding } from '@peerspec/rules';
import { configurationName } from '@peerspec/rules';
import { evidenceProblem } from '@peerspec/rules/internal';
import type { OpenFolder } from '../folder/folder.ts';
import { nameOf } from '../folder/paths.ts';
import type { Realm } from '../folder/realms.ts';
import type { Shown } from './board.ts';
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
export const shownByRealm = async (folder: OpenFolder, realm: Realm): Promise<Shown> => {
  if (realm.file === undefined) return new Map();
  const diagnostics = realm.problems.map(configurationDiagnostic);
  for (const file of realm.evidence) {
    const problem = await evidenceProblem(folder.readingOf, file, ifOutside);
    if (problem) diagnostics.push(configurationDiagnostic(problem));
  }
  return new Map([[folder.uriOf(realm.file), diagnostics]]);
};
