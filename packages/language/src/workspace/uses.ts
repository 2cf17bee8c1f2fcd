/** Which files a file uses, and what is wrong with that. */
import type { File, Use } from '../generated/ast.ts';
import { isUse } from '../generated/ast.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from '../read/context.ts';
import { emptyText, incompleteClause } from '../read/statement-problems.ts';
import type { Range } from '../spec/values.ts';
import { parse } from '../syntax/parser.ts';
import { textValue } from '../syntax/text-token.ts';
import { usedTwice, usesItself, wrongUsePath } from './file-problems.ts';
import { resolveUse } from './paths.ts';

/** A `use` that points at a file of the workspace. */
export interface UseOf {
  /** The path as it was written. */
  readonly written: string;
  /** The same from the root of the workspace. */
  readonly path: string;
  /** The written path. */
  readonly at: Range;
}

interface Uses {
  readonly uses: readonly UseOf[];
  readonly problems: readonly Problem[];
}

const readUse = (file: string, statement: Use): UseOf | Problem => {
  const { path } = statement;
  if (!path) return incompleteClause('use', placeOf(statement), '"shared/place.peer"');
  const at = placeOf(path);
  const written = textValue(path.raw);
  if (written === '') return emptyText('use', at);
  const resolved = resolveUse(file, written);
  return 'wrong' in resolved ? wrongUsePath(written, resolved.wrong, at) : { written, path: resolved.path, at };
};

/** The `use` lines of a parsed file, each file once and without itself. */
export const usesOf = (file: string, tree: File): Uses => {
  const uses = new Map<string, UseOf>();
  const problems: Problem[] = [];
  for (const statement of tree.statements) {
    if (!isUse(statement)) continue;
    const use = readUse(file, statement);
    if ('code' in use) {
      problems.push(use);
      continue;
    }
    const first = uses.get(use.path);
    if (use.path === file) problems.push(usesItself(use.at));
    else if (first) problems.push(usedTwice(use.written, use.at, first.at));
    else uses.set(use.path, use);
  }
  return { uses: [...uses.values()], problems };
};

/** The paths of the files that a text names behind `use`, from the root of the workspace. */
export const usedPaths = (file: string, text: string): readonly string[] => usesOf(file, parse(text).file).uses.map(({ path }) => path);
