/** One workspace folder: what is open in the editor over what is stored, read and checked once until it changes. */
import { type FileContent, type Reading } from '@peerspec/language';
import { libraryFile } from '@peerspec/language/internal';
import { configurationName, findingsOf, type Findings, type Run } from '@peerspec/rules';
import { shownMilder } from '@peerspec/rules/internal';
import { giveWay } from '../give-way.ts';
import type { HostFolder } from '../host.ts';
import { includesName } from '../includes-name.ts';
import { libraryUri } from '../library.ts';
import type { Copy, Folder, SourceFile } from '../source-file.ts';
import { sourceOf } from '../source-file.ts';
import { newDependents } from './dependents.ts';
import { newExportsComparison } from './exports.ts';
import { isPathWithin, nameOf } from './paths.ts';
import type { FolderProject } from './projects.ts';
import { newProjects } from './projects.ts';
import type { Texts } from './texts.ts';
import { newTexts } from './texts.ts';
import { usersAmong } from './users.ts';

/** A folder as the server keeps it up to date. */
export interface OpenFolder extends Folder {
  /** The path by which the file at a path goes: links are followed, and letters are those of the disk. */
  readonly realPath: (path: string) => string;
  /** The text of a file in the editor, opened or changed. */
  readonly set: (file: string, text: string) => void;
  /** The file is not in the editor any more: what is stored counts again. */
  readonly close: (file: string) => void;
  /** A file, or a folder with all that it holds, was made, changed, renamed or removed by somebody else. */
  readonly changedOutside: (path: string) => void;
  /** Looks at each stored file that was read whether it is still the same; says whether one is another by now. */
  readonly lookAgain: () => Promise<boolean>;
  /** A file was saved, which is a moment to look at what nobody tells of. */
  readonly saved: () => void;
  readonly openFiles: () => readonly string[];
  /** Whether what is found in a file is known, so that it need not be checked. */
  readonly isChecked: (file: string) => boolean;
  /** What a file says; where it cannot be read, its one problem says why. */
  readonly readingOf: (file: string) => Promise<Reading>;
  /** What a file goes by. */
  readonly projectOf: (file: string) => Promise<FolderProject>;
}

export interface FolderOptions {
  /** The files as they are stored. */
  readonly stored: HostFolder;
  readonly run: () => Run;
  /** The address of a file below the folder. */
  readonly uriOf: (file: string) => string;
  /** The documents in the editor that show a file. */
  readonly copiesOf?: (file: string) => readonly Copy[];
  /** Told of every check, so that they can be counted. */
  readonly checked?: (file: string) => void;
}

/** A file as it was read, with what it goes by. */
interface Read {
  readonly reading: Reading;
  readonly project: FolderProject;
  readonly source: SourceFile | undefined;
}

/** Opens a folder. Nothing is read until something is asked for. */
export const openFolder = ({ stored, run, uriOf, copiesOf, checked }: FolderOptions): OpenFolder => {
  /** Paths by which files were named that go by another one. */
  const otherPaths = new Set<string>();
  const realPath = (path: string): string => {
    // What is open goes by this path until it is closed: the disk is not asked again at each keystroke.
    if (texts.openText(path) !== undefined) return path;
    // A configuration is one by its name, and applies where it is named so.
    const real = nameOf(path) === configurationName ? path : (stored.realPath?.(path) ?? path);
    if (real !== path) otherPaths.add(path);
    return real;
  };
  const texts: Texts = { ...newTexts(stored), realPath };
  const projects = newProjects(texts);
  const dependents = newDependents();
  const exportsTheSame = newExportsComparison();
  const reads = new Map<string, Promise<Read>>();
  const found = new Map<string, Promise<Findings>>();
  /** The day on which that was found. */
  let day: string | undefined;
  let listed: Promise<readonly string[]> | undefined;
  /** Counts changes, so that a reading that one of them has overtaken is made again. */
  let changes = 0;
  const changedAt = new Map<string, number>();
  let configurationChangedAt = 0;

  const readOnce = async (file: string): Promise<Read & { readonly helpers: readonly string[] }> => {
    const project = await projects.of(file);
    const content = await texts.read(file);
    const reading = await project.workspace.read(file, content);
    return {
      reading,
      project,
      source: content.kind === 'text' ? sourceOf(reading, content.text) : undefined,
      helpers: [...reading.uses, ...reading.missing],
    };
  };

  const readAfresh = async (file: string): Promise<Read> => {
    for (;;) {
      const begun = changes;
      const read = await readOnce(file);
      dependents.note(file, read.helpers);
      const overtaken = [file, ...read.helpers].some((each) => (changedAt.get(each) ?? 0) > begun) || configurationChangedAt > begun;
      if (!overtaken) return read;
    }
  };

  const read = (file: string): Promise<Read> => {
    const known = reads.get(file) ?? readAfresh(file);
    reads.set(file, known);
    return known;
  };

  const check = async (file: string): Promise<Findings> => {
    const { reading, project } = await read(file);
    checked?.(file);
    return shownMilder(findingsOf(reading, run(), project.checkOptions(file)));
  };

  const foundToday = (): typeof found => {
    const { today } = run();
    if (day !== today) found.clear();
    day = today;
    return found;
  };

  const drop = (file: string): void => {
    reads.delete(file);
    found.delete(file);
  };

  const forgetConfigurations = (): void => {
    changes += 1;
    configurationChangedAt = changes;
    projects.forgetConfigurations();
    listed = undefined;
    reads.clear();
    found.clear();
  };

  const touch = (file: string, after?: FileContent): void => {
    const users = dependents.of(file);
    drop(file);
    if (nameOf(file) === configurationName || projects.isNamed(file)) forgetConfigurations();
    if (after && users.length > 0 && exportsTheSame(file, texts.lastRead(file), after)) return;
    changes += 1;
    changedAt.set(file, changes);
    projects.forget(file);
    users.forEach(drop);
  };

  const isIncluded = async (file: string): Promise<boolean> => {
    const { excluded, gitignore } = (await projects.of(file)).inForce(file);
    return excluded === undefined && (gitignore?.value === false || stored.isIgnored?.(file) !== true);
  };

  const list = async (): Promise<readonly string[]> => {
    const included: string[] = [];
    for (const file of new Set((await stored.paths()).map(realPath))) {
      await giveWay();
      if (await isIncluded(file)) included.push(file);
    }
    return included;
  };

  const paths = async (): Promise<readonly string[]> => {
    const all = await (listed ??= list());
    // What an editor hands over is a specification, whatever it is called; before it is saved its name has no ending.
    const open = texts.openFiles().filter((file) => nameOf(file) !== configurationName);
    return [...new Set([...all, ...open])].sort();
  };

  const isAnother = async (file: string): Promise<boolean> => {
    const [before, now] = [texts.lastRead(file), await stored.read(file)];
    return before?.kind !== now.kind || (before.kind === 'text' && now.kind === 'text' && before.text !== now.text);
  };

  return {
    files: texts,
    get run() {
      return run();
    },
    source: async (file) => (await read(file)).source,
    findings: (file) => {
      const known = foundToday().get(file) ?? check(file);
      found.set(file, known);
      return known;
    },
    checkOptions: async (file) => (await projects.of(file)).checkOptions(file),
    paths,
    holding: async (names, among, unread) => {
      const found = names.map((name) => ({ name, files: new Array<string>() }));
      for (const file of among) {
        await giveWay();
        const content = await texts.peek(file);
        if (content.kind !== 'text') unread?.(file, content);
        else for (const { name, files } of found) if (includesName(content.text, name)) files.push(file);
      }
      return found.map(({ files }) => files);
    },
    naming: async (file, names) => {
      const content = await texts.peek(file);
      return content.kind === 'text' ? (await projects.of(file)).workspace.naming(file, content.text, names) : undefined;
    },
    usersOf: async (file) =>
      usersAmong(
        {
          files: { ...texts, read: texts.peek },
          paths: await paths(),
          alwaysUsedBy: async (path) => (await projects.of(path)).evidence.flatMap((each) => each.path ?? []),
        },
        file,
      ),
    uriOf: (file) => (file === libraryFile ? libraryUri : uriOf(file)),
    ...(copiesOf && { copiesOf }),
    set: (file, text) => {
      if (texts.openText(file) === text) return;
      texts.set(file, text);
      touch(file, { kind: 'text', text });
    },
    close: (file) => {
      texts.close(file);
      dependents.note(file, []);
      listed = undefined;
      touch(file);
    },
    changedOutside: (path) => {
      listed = undefined;
      // Where a link is gone, or leads elsewhere, other files are meant than those that were read.
      const isOtherPath = [...otherPaths].some((each) => isPathWithin(path, each));
      if (isOtherPath) otherPaths.clear();
      if (isOtherPath || nameOf(path) === configurationName) forgetConfigurations();
      const real = stored.realPath?.(path) ?? path;
      for (const file of texts.readFiles())
        if ((isPathWithin(path, file) || isPathWithin(real, file)) && texts.openText(file) === undefined) touch(file);
    },
    lookAgain: async () => {
      listed = undefined;
      const files = texts.readFiles().filter((file) => texts.openText(file) === undefined);
      // All at once: one behind the other, each would wait for whatever else goes on.
      const others = await Promise.all(files.map(isAnother));
      files.filter((_, index) => others[index]).forEach((file) => touch(file));
      return others.includes(true);
    },
    saved: () => {
      if (projects.reachAbove()) forgetConfigurations();
    },
    realPath,
    openFiles: texts.openFiles,
    isChecked: (file) => foundToday().has(file),
    readingOf: async (file) => (await read(file)).reading,
    projectOf: projects.of,
  };
};
