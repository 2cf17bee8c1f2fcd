/** The configurations of a folder, and the workspace of the files that go by each. */
import type { FileSystem, Workspace } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { resolveUse } from '@peerspec/language/internal';
import type { CheckOptions, ConfigurationProblem } from '@peerspec/rules';
import type { EvidenceFile, InForce, Unread } from '@peerspec/rules/internal';
import { checkOptionsOf, configurationName, readConfiguration } from '@peerspec/rules';
import { configured, whyUnread } from '@peerspec/rules/internal';
import { folderOf, fromFolder, inFolder } from './paths.ts';

/** Files that go by the same configuration, or by none. */
export interface Realm {
  /** The configuration's own file; undefined where none applies. */
  readonly file?: string;
  /** What is wrong with the configuration itself. */
  readonly problems: readonly ConfigurationProblem[];
  /** Its evidence files, by their paths from the root; those outside have none. */
  readonly evidence: readonly EvidenceFile[];
  readonly workspace: Workspace;
  readonly inForce: (file: string) => InForce;
  readonly checkOptions: (file: string) => CheckOptions;
}

export interface Realms {
  /** The realm of a file. */
  readonly of: (file: string) => Promise<Realm>;
  /** Forgets what the readers of files remember of one of them. */
  readonly forget: (file: string) => void;
  /** Looks for configurations afresh. */
  readonly forgetConfigurations: () => void;
}

const realmWithout = (files: FileSystem): Realm => ({
  problems: [],
  evidence: [],
  workspace: openWorkspace(files),
  inForce: () => ({ rules: [] }),
  checkOptions: () => ({}),
});

const realmBy = (files: FileSystem, file: string, text: string): Realm => {
  const { configuration, problems } = readConfiguration(text);
  const evidence = configuration.evidence.map((written): EvidenceFile => {
    const meant = resolveUse(file, written.value);
    return 'path' in meant ? { written, path: meant.path } : { written };
  });
  const alwaysUse = evidence.flatMap(({ path }) => path ?? []);
  const folder = folderOf(file);
  const ofConfiguration = configured(configuration);
  const inForce = (path: string): InForce => ofConfiguration(fromFolder(folder, path));
  return {
    file,
    problems,
    evidence,
    workspace: openWorkspace(files, { alwaysUse }),
    inForce,
    checkOptions: (path) => checkOptionsOf(inForce(path)),
  };
};

const atStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A configuration that is there but has no text says nothing, and that is told. */
const unreadRealm = (files: FileSystem, file: string, content: Unread): Realm => ({
  ...realmWithout(files),
  file,
  problems: [
    {
      message: `This configuration cannot be read: ${whyUnread(content)}.`,
      remedy: 'Put an ordinary file there: plain text (UTF-8) that you may open.',
      at: atStart,
    },
  ],
});

/** The nearest configuration upwards applies, but not one above a repository: as on the command line. */
export const newRealms = (files: FileSystem): Realms => {
  const byFolder = new Map<string, Promise<Realm>>();
  const made = new Set<Realm>();
  let without: Realm | undefined;

  const keep = (realm: Realm): Realm => {
    made.add(realm);
    return realm;
  };

  const search = async (folder: string): Promise<Realm> => {
    const file = inFolder(folder, configurationName);
    const content = await files.read(file);
    if (content.kind === 'text') return keep(realmBy(files, file, content.text));
    if (content.kind !== 'missing' && content.kind !== 'no-folder') return keep(unreadRealm(files, file, content));
    if (folder !== '' && (await files.read(inFolder(folder, '.git'))).kind === 'missing') return realmIn(folderOf(folder));
    return (without ??= keep(realmWithout(files)));
  };

  const realmIn = (folder: string): Promise<Realm> => {
    const realm = byFolder.get(folder) ?? search(folder);
    byFolder.set(folder, realm);
    return realm;
  };

  return {
    of: (file) => realmIn(folderOf(file)),
    forget: (file) => made.forEach(({ workspace }) => workspace.forget(file)),
    forgetConfigurations: () => {
      byFolder.clear();
      made.clear();
      without = undefined;
    },
  };
};
