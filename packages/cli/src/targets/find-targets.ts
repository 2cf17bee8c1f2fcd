/** From what was typed behind the command to the files that are to be read. */
import { basename, dirname, relative, resolve } from 'node:path';
import { didYouMean, readable } from '@peerspec/language/internal';
import { compareText } from '@peerspec/language/files';
import type { Disk } from '../disk/disk.ts';
import { kindAt, seenAt } from '../disk/look.ts';
import { isPathWithin, shownFrom, withSlashes } from '../disk/paths.ts';
import type { Handed } from '../disk/rooted-files.ts';
import { systemCode, whyNotRead } from '../disk/system-words.ts';
import { RunFailure } from '../run-failure.ts';
import { filesMatching, isPattern } from './glob.ts';
import { asStored, nearby, storedAs } from './looked-for.ts';
import { isOtherInput, isStandardInput } from './standard-input.ts';
import type { Bounds, Failure, Keeper, PassedBy, Target, Targets } from './target.ts';
import type { IsExcluded, Walked } from './walk.ts';
import { walk } from './walk.ts';

interface SearchContext {
  readonly cwd: string;
  readonly disk: Disk;
  /** What configurations say; nothing, where absent. */
  readonly bounds?: Bounds;
  /** What `-` stands for; absent where standard input is not read. */
  readonly handed?: (Handed & { readonly shown: string }) | undefined;
  /** Whether what a configuration excludes or Git ignores is passed by even where it is named. */
  readonly forceExclude?: boolean | undefined;
  /** Whether a folder or a pattern may stand for nothing. */
  readonly allowEmpty?: boolean | undefined;
}

/** What one of the typed paths stands for. */
interface Meant {
  readonly files: readonly string[];
  /** The boundary for `use` where neither `--root` nor the current folder can be it. */
  readonly home: string;
  readonly failures: readonly Failure[];
  /** What is kept out, where that counts. */
  readonly passedBy?: PassedBy;
}

const notSearched =
  'Folders called node_modules, dist or out, hidden folders and links to folders are not searched; what is in them can be named.';

const allKeptOut: Readonly<Record<Keeper, readonly [message: string, remedy: string]>> = {
  configuration: [
    'are excluded by a configuration',
    'What a configuration excludes is passed by where a folder is searched; a file that is named is read all the same, and --no-config goes without.',
  ],
  Git: [
    'are ignored by Git',
    'What a `.gitignore` names is passed by where a folder is searched; a file that is named is read all the same, and --no-gitignore searches everything.',
  ],
};

const isExcludedIn =
  ({ bounds }: SearchContext): IsExcluded =>
  (path) =>
    bounds?.isExcluded(path) === true;

/** Whose word keeps out what was named, where that is to count. */
const keeperOf = (context: SearchContext, path: string, isFolder: boolean): Keeper | undefined => {
  if (!context.forceExclude) return undefined;
  if (context.bounds?.isExcluded(path)) return 'configuration';
  return context.bounds?.isIgnored(path, isFolder) ? 'Git' : undefined;
};

/** What a search from a folder finds; and where it finds nothing, whose word keeps out what is there. */
const searched = <T extends Walked>(
  context: SearchContext,
  folder: string,
  search: (isExcluded: IsExcluded) => T,
): { readonly found: T; readonly keeper?: Keeper } => {
  const isExcluded = isExcludedIn(context);
  const found = search((path, isFolder) => isExcluded(path, isFolder) || context.bounds?.isIgnored(path, isFolder, folder) === true);
  if (found.files.length > 0 || found.troubles.length > 0 || !found.excluded) return { found };
  const withIgnored = search(isExcluded);
  if (withIgnored.files.length > 0) return { found, keeper: 'Git' };
  return { found, ...(withIgnored.excluded && { keeper: 'configuration' }) };
};

const missing = (context: SearchContext, written: string, path: string): Failure => {
  const meant = nearby(context.disk, path);
  const isBeside = meant === undefined || dirname(meant) === dirname(path);
  const shown = (each: string): string => (isBeside ? basename(each) : shownFrom(context.cwd, each));
  return {
    path: written,
    message: `There is no file or folder called \`${shown(path)}\` here${didYouMean(meant && shown(meant))}`,
    remedy: 'Check how the path is spelt, capital letters included.',
  };
};

const troublesOf = ({ cwd }: SearchContext, walked: Walked): Failure[] =>
  walked.troubles.map(({ folder, message }) => ({
    path: shownFrom(cwd, folder),
    what: 'folder',
    message,
    remedy: 'Check the folder, or name the files that you mean.',
  }));

const none = (home: string): Meant => ({ files: [], home, failures: [] });

/** No path is longer than these on any system that takes it. */
const longestShown = 1_000;

/** Nothing is there, so nobody needs the whole of what is not even a path. */
const nothing = (home: string, { path, message, ...rest }: Failure): Meant => {
  const cut = (text: string): string => (path.length > longestShown ? readable(text) : text);
  return { ...none(home), failures: [{ ...rest, path: cut(path), message: cut(message) }] };
};

const shownAs = ({ cwd, handed }: SearchContext, path: string): string => (handed?.absolute === path ? handed.shown : shownFrom(cwd, path));

const passedBy = (context: SearchContext, path: string, by: Keeper): Meant => ({
  ...none(path),
  passedBy: { shown: shownAs(context, path), by },
});

const inFolder = (context: SearchContext, written: string, path: string): Meant => {
  const { found: walked, keeper } = searched(context, path, (isExcluded) => walk(context.disk, path, isExcluded));
  const failures = troublesOf(context, walked);
  const isEmpty = walked.files.length === 0 && failures.length === 0;
  if (keeper && context.forceExclude) return passedBy(context, path, keeper);
  if (isEmpty && !context.allowEmpty) {
    failures.push({
      path: written,
      what: 'folder',
      message: keeper ? `All \`.peer\` files in this folder ${allKeptOut[keeper][0]}.` : 'There are no `.peer` files in this folder.',
      remedy: keeper ? allKeptOut[keeper][1] : notSearched,
    });
  }
  return { files: walked.files, home: path, failures };
};

const byPattern = (context: SearchContext, written: string): Meant => {
  const { found: walked, keeper } = searched(context, context.cwd, (isExcluded) =>
    filesMatching(context.disk, context.cwd, written, isExcluded),
  );
  if (walked.trouble) {
    const [message, remedy] = walked.trouble;
    return nothing(walked.folder, { path: written, what: 'pattern', message, remedy });
  }
  const failures = troublesOf(context, walked);
  const isEmpty = walked.files.length === 0 && failures.length === 0;
  if (keeper && context.forceExclude) return { ...none(walked.folder), passedBy: { shown: written, by: keeper } };
  if (isEmpty && !context.allowEmpty) {
    failures.push({
      path: written,
      what: 'pattern',
      message: 'No file that ends in `.peer` matches this pattern.',
      remedy: keeper ? allKeptOut[keeper][1] : notSearched,
    });
  }
  return { files: walked.files, home: walked.folder, failures };
};

const named = (context: SearchContext, path: string): Meant => {
  const keeper = keeperOf(context, path, false);
  return keeper ? passedBy(context, path, keeper) : { ...none(dirname(path)), files: [path] };
};

const namedFolder = (context: SearchContext, written: string, path: string): Meant => {
  const keeper = keeperOf(context, path, true);
  return keeper ? passedBy(context, path, keeper) : inFolder(context, written, path);
};

/** Standard input under whatever name, in place of a file. */
const handedOver = (context: SearchContext, written: string, path: string): Meant | undefined => {
  const { cwd, handed } = context;
  if (handed && isStandardInput(written)) return named(context, handed.absolute);
  if (!isOtherInput(path)) return undefined;
  return nothing(cwd, {
    path: written,
    message: 'This is what another program hands over, not a file on the disk.',
    remedy: 'Hand it over as standard input and name it `-`: cat first.peer | peerspec check -',
  });
};

const meantBy = (context: SearchContext, written: string): Meant => {
  const { cwd, disk } = context;
  if (written === '')
    return nothing(cwd, { path: '""', what: 'pattern', message: 'An empty path was given.', remedy: 'Name a file or a folder.' });
  const path = resolve(cwd, written);
  const over = handedOver(context, written, path);
  if (over) return over;
  try {
    return disk.statSync(path).isDirectory() ? namedFolder(context, written, path) : named(context, path);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    // A link that leads nowhere is a file all the same: reading it says what is wrong with it.
    const isThere = systemCode(error) === 'ENOENT' && seenAt(disk, path) !== undefined;
    if (isThere || systemCode(error) === 'ELOOP') return named(context, path);
    const stored = storedAs(disk, path);
    if (stored !== undefined && stored !== path) return meantBy(context, shownFrom(cwd, stored));
    if (isPattern(written)) return byPattern(context, written);
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return nothing(cwd, missing(context, written, path));
    return nothing(cwd, {
      path: written,
      message: `This cannot be opened: ${whyNotRead(error)}.`,
      remedy: 'Check the path and that you may open it.',
    });
  }
};

/** The folder given with `--root`. @throws RunFailure where it is none. */
const rootGiven = ({ cwd, disk }: SearchContext, written: string): string => {
  const root = asStored(disk, resolve(cwd, written));
  const kind = kindAt(disk, root);
  if (typeof kind !== 'string') throw new RunFailure(`\`--root ${written}\` cannot be opened: ${kind.refused}.`);
  if (kind !== 'folder') throw new RunFailure(`\`--root ${written}\` is not a folder.`);
  return root;
};

/** The folder of a configuration is that of the whole project, whatever part of it somebody stands in. */
const widened = ({ bounds }: SearchContext, path: string, boundary: string): string => {
  const home = bounds?.home(path);
  return home !== undefined && isPathWithin(home, boundary) ? home : boundary;
};

const outsideRoot = (path: string): Failure => ({
  path,
  message: 'This file is outside the folder that was given with --root.',
  remedy: 'Leave --root away, or give a folder that holds the file.',
});

/**
 * The files that the given paths, folders and patterns stand for, each once, in a fixed order; and what could not be found.
 * @param root the folder that `use` may not leave. Without it: the current folder; for what lies elsewhere, the
 * folder that was named or that holds the named file; or the folder of the configuration, where that is above it.
 * @throws RunFailure where the root is not a folder.
 */
export const findTargets = (context: SearchContext, paths: readonly string[], root?: string): Targets => {
  const { cwd } = context;
  const given = root === undefined ? undefined : rootGiven(context, root);
  const targets = new Map<string, Target>();
  const failures: Failure[] = [];
  const passedByAll = new Map<string, PassedBy>();
  for (const written of paths) {
    const meant = meantBy(context, written);
    failures.push(...meant.failures);
    if (meant.passedBy) passedByAll.set(meant.passedBy.shown, meant.passedBy);
    for (const absolute of meant.files) {
      const shown = shownAs(context, absolute);
      const boundary = given ?? widened(context, absolute, isPathWithin(cwd, absolute) ? cwd : meant.home);
      if (!isPathWithin(boundary, absolute)) failures.push(outsideRoot(shown));
      else if (!targets.has(absolute))
        targets.set(absolute, { root: boundary, path: withSlashes(relative(boundary, absolute)), absolute, shown });
    }
  }
  return {
    targets: [...targets.values()].sort((one, other) => compareText(one.shown, other.shown)),
    passedBy: [...passedByAll.values()],
    failures,
  };
};
