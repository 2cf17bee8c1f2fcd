/** What is to be held against what: files, files at a revision, or a file at two revisions. */
import { basename, dirname, relative, resolve } from 'node:path';
import type { Side } from '@peerspec/documents';
import { findingsOf } from '@peerspec/rules';
import type { Projects, ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import { kindAt } from '../disk/look.ts';
import { isPathWithin, shownFrom, withSlashes } from '../disk/paths.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import { sayProblems, unreadFailure } from '../targets/read-target.ts';
import type { Failure, Target } from '../targets/target.ts';
import { filesAt, revisionCalled } from '../disk/git.ts';

/** Files that cannot be read. */
class Unreadable extends RunFailure {
  override readonly name = 'Unreadable';
  override readonly details: readonly Failure[];

  constructor(details: readonly Failure[]) {
    super(details.map(({ message }) => message).join(' '));
    this.details = details;
  }
}

/** One side, before it is read. */
interface UnreadSide {
  readonly file: string;
  /** Absent for the file as it is on the disk. */
  readonly revision?: string;
}

const isThere = ({ cwd, disk }: Io, path: string): boolean => kindAt(disk, asStored(disk, resolve(cwd, path))) !== 'missing';

/** `HEAD~1:service.peer`; a letter before a colon may be a drive of Windows. */
const atRevision = (written: string): UnreadSide | undefined => {
  const [, revision, file] = /^([^:]{2,}):(.+)$/.exec(written) ?? [];
  return revision === undefined || file === undefined ? undefined : { file, revision };
};

/** Both sides, by what was written. */
export const sourcesOf = (io: Io, [old, now, file]: readonly [string, string, string | undefined]): readonly [UnreadSide, UnreadSide] => {
  if (file !== undefined)
    return [
      { file, revision: old },
      { file, revision: now },
    ];
  const source = (written: string): UnreadSide => (isThere(io, written) ? { file: written } : (atRevision(written) ?? { file: written }));
  const [was, is] = [source(old), source(now)];
  // `diff HEAD service.peer`: the file at a revision, and as it is now.
  const isRevision = was.revision === undefined && !isThere(io, old) && isThere(io, now) && !old.endsWith('.peer');
  return [isRevision ? { file: now, revision: old } : was, is];
};

/** A file of a revision need not be on the disk any more. */
const targetAt = ({ cwd, disk }: Io, { file, revision = '' }: UnreadSide, root?: string): Target => {
  const absolute = asStored(disk, resolve(cwd, file));
  const boundary = root === undefined ? (isPathWithin(cwd, absolute) ? cwd : dirname(absolute)) : asStored(disk, resolve(cwd, root));
  return { root: boundary, path: withSlashes(relative(boundary, absolute)), absolute, shown: `${revision}:${shownFrom(cwd, absolute)}` };
};

const onDisk = (projects: Projects, { file }: UnreadSide): Target => {
  const { targets, failures } = projects.targets([file]);
  const [target, second] = targets;
  if (failures.length > 0) throw new Unreadable(failures);
  if (!target || second) throw new RunFailure(`\`${file}\` stands for several files. Name one.`);
  return target;
};

/** What is read for one side; no side where a revision has no such file. */
interface ReadSide {
  readonly side?: Side;
  readonly inputs: Projects['inputs'];
}

const readSide = async (io: Io, source: UnreadSide, options: ProjectOptions, today: string): Promise<ReadSide> => {
  const { revision, file } = source;
  const absolute = asStored(io.disk, resolve(io.cwd, file));
  const git = { folder: dirname(absolute), env: io.env, disk: io.disk };
  const commit = revision === undefined ? undefined : revisionCalled(git, revision);
  const projects = openProjects(
    io,
    options,
    undefined,
    commit === undefined ? undefined : (root) => filesAt({ ...git, folder: root }, commit),
  );
  const inputs = (): readonly string[] => [absolute, ...projects.inputs()];
  const target = commit === undefined ? onDisk(projects, source) : targetAt(io, source, options.root);
  if (commit !== undefined && (await filesAt({ ...git, folder: target.root }, commit).read(target.path)).kind === 'missing')
    return { inputs };
  const { project, failures } = await projects.open(target);
  if (failures.length > 0) throw new Unreadable(failures);
  const reading = await project.workspace.read(target.path);
  const unread = unreadFailure(target, reading);
  if (unread) throw new Unreadable([unread]);
  const { problems, specs } = reading;
  sayProblems(io, target, problems);
  const { findings } = findingsOf(reading, { today }, project.checkOptions(target.absolute));
  return { side: { shown: target.shown, specs, findings }, inputs };
};

interface ReadSides {
  readonly was: Side;
  readonly is: Side;
  readonly inputs: Projects['inputs'];
}

const isSameFile = ({ cwd, disk }: Io, [one, other]: readonly [UnreadSide, UnreadSide]): boolean =>
  asStored(disk, resolve(cwd, one.file)) === asStored(disk, resolve(cwd, other.file));

/** Both sides as they are read. A file that a revision has not got yet, or no more, holds nothing. */
export const readSides = async (
  io: Io,
  sources: readonly [UnreadSide, UnreadSide],
  options: ProjectOptions,
  today: string,
): Promise<ReadSides> => {
  const [was, is] = [await readSide(io, sources[0], options, today), await readSide(io, sources[1], options, today)];
  if (!was.side && !is.side) throw new RunFailure(`Neither revision has a file called \`${basename(sources[0].file)}\`.`);
  const absent = was.side ? (is.side ? undefined : sources[1]) : sources[0];
  // One file is new in a revision, or gone; of two by different names one is misspelt, and nothing is new.
  if (absent && !isSameFile(io, sources))
    throw new RunFailure(`The revision \`${absent.revision ?? ''}\` has no file called \`${absent.file}\`. Check how it is spelt.`);
  const empty = ({ file, revision = '' }: UnreadSide): Side => ({ shown: `${revision}:${file}`, specs: [], findings: [] });
  return { was: was.side ?? empty(sources[0]), is: is.side ?? empty(sources[1]), inputs: () => [...was.inputs(), ...is.inputs()] };
};
