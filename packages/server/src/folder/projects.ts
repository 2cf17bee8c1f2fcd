/** The configurations of a folder, and the project of the files that go by each. */
import type { FileSystem } from '@peerspec/language';
import { resolveUse } from '@peerspec/language/internal';
import type { ConfigurationProblem } from '@peerspec/rules';
import { configurationName, readConfiguration } from '@peerspec/rules';
import type { Project, Unread } from '@peerspec/rules/internal';
import { configured, openProject, whyUnread } from '@peerspec/rules/internal';
import { folderOf, fromFolder, inFolder } from './paths.ts';

/** A project, with what is wrong with its configuration itself. */
export interface FolderProject extends Project {
  /** The configuration's own file; undefined where none applies. */
  readonly file?: string;
  readonly problems: readonly ConfigurationProblem[];
}

export interface FolderProjects {
  /** The project of a file. */
  readonly of: (file: string) => Promise<FolderProject>;
  /** Forgets what the readers of files remember of one of them. */
  readonly forget: (file: string) => void;
  /** Looks for configurations afresh. */
  readonly forgetConfigurations: () => void;
}

const projectWithout = (files: FileSystem): FolderProject => ({ ...openProject(files), problems: [] });

const projectBy = (files: FileSystem, file: string, text: string): FolderProject => {
  const { configuration, problems } = readConfiguration(text);
  const folder = folderOf(file);
  const inForce = configured(configuration);
  const project = openProject(files, {
    configuration,
    inForce: (path) => inForce(fromFolder(folder, path)),
    pathOf: (written) => {
      const meant = resolveUse(file, written);
      return 'path' in meant ? meant.path : undefined;
    },
  });
  return { ...project, file, problems };
};

const atStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A configuration that is there but has no text says nothing, and that is told. */
const unreadProject = (files: FileSystem, file: string, content: Unread): FolderProject => ({
  ...projectWithout(files),
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
export const newProjects = (files: FileSystem): FolderProjects => {
  const byFolder = new Map<string, Promise<FolderProject>>();
  const made = new Set<FolderProject>();
  let without: FolderProject | undefined;

  const keep = (project: FolderProject): FolderProject => {
    made.add(project);
    return project;
  };

  const search = async (folder: string): Promise<FolderProject> => {
    const file = inFolder(folder, configurationName);
    const content = await files.read(file);
    if (content.kind === 'text') return keep(projectBy(files, file, content.text));
    if (content.kind !== 'missing' && content.kind !== 'no-folder') return keep(unreadProject(files, file, content));
    if (folder !== '' && (await files.read(inFolder(folder, '.git'))).kind === 'missing') return projectIn(folderOf(folder));
    return (without ??= keep(projectWithout(files)));
  };

  const projectIn = (folder: string): Promise<FolderProject> => {
    const project = byFolder.get(folder) ?? search(folder);
    byFolder.set(folder, project);
    return project;
  };

  return {
    of: (file) => projectIn(folderOf(file)),
    forget: (file) => made.forEach(({ workspace }) => workspace.forget(file)),
    forgetConfigurations: () => {
      byFolder.clear();
      made.clear();
      without = undefined;
    },
  };
};
