/** Which files a file uses, and what is wrong with that. */
import type { File, Use } from '../generated/ast.ts';
import { isUse } from '../generated/ast.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from '../read/context.ts';
import { emptyText } from '../read/answer-problems.ts';
import { incompleteClause } from '../read/clause-problems.ts';
import type { Range } from '../spec/values.ts';
import { parse } from '../syntax/parser.ts';
import { textValue } from '../syntax/text-token.ts';
import { usedTwice, usesItself, usesTooMany } from './file-problems.ts';
import type { FileSystem } from './file-system.ts';
import { locate } from './locate.ts';
import type { WrongPath } from './paths.ts';
import { resolveUse } from './paths.ts';

/** A `use` that points at a file of the workspace. */
export interface UseOf {
  /** The path as it was written. */
  readonly written: string;
  /** The path of the file that is meant, from the root of the workspace. */
  readonly path: string;
  /** The written path. */
  readonly at: Range;
}

/** A `use` whose path may not be one. */
interface WrongUse {
  readonly written: string;
  readonly wrong: WrongPath;
  readonly at: Range;
}

interface Uses {
  readonly uses: readonly UseOf[];
  readonly wrong: readonly WrongUse[];
  readonly problems: readonly Problem[];
}

/** Far more than any file needs: each is looked for on the disk whenever the file is read. */
const mostUses = 1000;

const readUse = (file: string, statement: Use): UseOf | WrongUse | Problem => {
  const { path } = statement;
  if (!path) return incompleteClause('use', placeOf(statement), '"shared/place.peer"');
  const at = placeOf(path);
  const written = textValue(path.raw);
  return written === '' ? emptyText('use', at) : { written, at, ...resolveUse(file, written) };
};

/** The `use` lines of a parsed file, each file once and without itself, as far as they are followed; `file` is the path of where it is. */
export const usesOf = async (files: FileSystem, file: string, tree: File): Promise<Uses> => {
  const uses = new Map<string, UseOf>();
  const wrong: WrongUse[] = [];
  const problems: Problem[] = [];
  for (const [index, statement] of tree.statements.filter(isUse).entries()) {
    if (index === mostUses) {
      problems.push(usesTooMany(mostUses, placeOf(statement)));
      break;
    }
    const read = readUse(file, statement);
    if ('code' in read) problems.push(read);
    else if ('wrong' in read) wrong.push(read);
    else {
      const use = { ...read, path: await locate(files, read.path) };
      const first = uses.get(use.path);
      if (use.path === file) problems.push(usesItself(use.at));
      else if (first) problems.push(usedTwice(use.written, use.at, first.at));
      else uses.set(use.path, use);
    }
  }
  return { uses: [...uses.values()], wrong, problems };
};

/** The paths of the files that a text names behind `use`, from the root of the workspace. */
export const usedPaths = async (files: FileSystem, file: string, text: string): Promise<readonly string[]> =>
  (await usesOf(files, file, parse(text).file)).uses.map(({ path }) => path);
