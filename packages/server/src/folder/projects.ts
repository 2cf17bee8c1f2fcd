/** The configurations of a folder, and the project of the files that go by each. */
import type { FileContent, FileSystem } from '@peerspec/language';
import { folderOf, inFolder, resolveUse } from '@peerspec/language/internal';
import type { Configuration, ConfigurationProblem, Placed } from '@peerspec/rules';
import { configurationName } from '@peerspec/rules';
import type { Known, Project, Unread } from '@peerspec/rules/internal';
import { configured, isWrong, knownBy, openProject, readBaseline, whyUnread, withExtended } from '@peerspec/rules/internal';
import { fromFolder } from './paths.ts';
import type { Sources, Texts } from './texts.ts';

/** A project, with what is wrong with its configuration itself. */
export interface FolderProject extends Project {
  /** The configuration's own file; undefined where none applies. */
  readonly file?: string;
  readonly problems: readonly ConfigurationProblem[];
}

interface FolderProjects {
  /** The project of a file. */
  readonly of: (file: string) => Promise<FolderProject>;
  /** Whether one of the configurations names a file: as its baseline, or to build on it. */
  readonly isNamed: (file: string) => boolean;
  /** Forgets what the readers of files remember of one of them. */
  readonly forget: (file: string) => void;
  /** Whether one of the configurations builds on what lies above the folder, where nobody tells of changes. */
  readonly reachAbove: () => boolean;
  /** Looks for configurations afresh. */
  readonly forgetConfigurations: () => void;
}

const projectWithout = (files: FileSystem): FolderProject => ({ ...openProject(files), problems: [] });

const resolved = (from: string, written: string): string | undefined => {
  const meant = resolveUse(from, written);
  return 'path' in meant ? meant.path : undefined;
};

interface KnownBefore {
  readonly known?: Known;
  readonly problems: readonly ConfigurationProblem[];
}

/** What the baseline of a configuration knows, or what is wrong with it. */
const knownBefore = async (files: FileSystem, { value, at }: Placed<string>, path: string): Promise<KnownBefore> => {
  const content = await files.read(path);
  const wrong = (message: string, remedy: string): KnownBefore => ({ problems: [{ message, remedy, at }] });
  if (content.kind !== 'text')
    return wrong(`The baseline \`${value}\` cannot be read: ${whyUnread(content)}.`, '`peerspec check --update-baseline` writes it.');
  const entries = readBaseline(content.text);
  if (isWrong(entries)) return wrong(`\`${value}\` cannot be followed. ${entries.message}`, entries.remedy);
  return { known: knownBy(entries, (written) => resolved(path, written)), problems: [] };
};

interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** A configuration with what it extends; each file that is read for it is noted. */
const readWithExtended = async (
  { way, read, pathOf }: Sources,
  text: string,
  note: (path: string | undefined) => unknown,
): Promise<ReadConfiguration> => {
  const reading = withExtended(inFolder(way, configurationName), text);
  let step = reading.next();
  while (!step.done) {
    note(pathOf(step.value));
    step = reading.next(await read(step.value));
  }
  return step.value;
};

const projectBy = async (
  files: FileSystem,
  file: string,
  { configuration, problems }: ReadConfiguration,
  baseline: string | undefined,
): Promise<FolderProject> => {
  const folder = folderOf(file);
  const inForce = configured(configuration);
  const named = configuration.baseline;
  const before = named && baseline !== undefined ? await knownBefore(files, named, baseline) : { problems: [] };
  const found = {
    configuration,
    inForce: (path: string) => inForce(fromFolder(folder, path)),
    pathOf: (written: string) => resolved(file, written),
  };
  return { ...openProject(files, found, before.known), file, problems: [...problems, ...before.problems] };
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

const isContent = <T extends FileContent>(content: T): content is Exclude<T, { kind: 'missing' | 'no-folder' }> =>
  content.kind !== 'missing' && content.kind !== 'no-folder';

/** The nearest configuration upwards applies, but not one above a repository: as on the command line. */
export const newProjects = (files: FileSystem & Pick<Texts, 'sourcesFor'>): FolderProjects => {
  const byFolder = new Map<string, Promise<FolderProject>>();
  const made = new Set<FolderProject>();
  const named = new Set<string>();
  let reachAbove = false;
  let without: FolderProject | undefined;

  const keep = (project: FolderProject): FolderProject => {
    made.add(project);
    return project;
  };

  const search = async (folder: string): Promise<FolderProject> => {
    const file = inFolder(folder, configurationName);
    // Whether one is there is told by the folder; what is in it, by what it may be put together from.
    const isThere = isContent(await files.read(file));
    const sources = files.sourcesFor(folder);
    const content: FileContent = isThere ? await sources.read(inFolder(sources.way, configurationName)) : { kind: 'missing' };
    if (content.kind === 'text') {
      const read = await readWithExtended(sources, content.text, (path) => {
        if (path === undefined) reachAbove = true;
        else named.add(path);
      });
      const written = read.configuration.baseline;
      const baseline = written && resolved(file, written.value);
      if (baseline !== undefined) named.add(baseline);
      return keep(await projectBy(files, file, read, baseline));
    }
    if (isContent(content)) return keep(unreadProject(files, file, content));
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
    isNamed: (file) => named.has(file),
    reachAbove: () => reachAbove,
    forget: (file) => made.forEach(({ workspace }) => workspace.forget(file)),
    forgetConfigurations: () => {
      byFolder.clear();
      made.clear();
      named.clear();
      reachAbove = false;
      without = undefined;
    },
  };
};
