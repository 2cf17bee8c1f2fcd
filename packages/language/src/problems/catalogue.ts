/** Every way in which a file itself can be wrong, for `explain`, the rule pages and the links of findings. */
import type { ProblemEntry } from './entry.ts';
import { files } from './files.ts';
import { names } from './names.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

/** All entries: files, writing, words, names. */
export const problemCatalogue: readonly ProblemEntry[] = [...files, ...writing, ...words, ...names];

const byCode: ReadonlyMap<string, ProblemEntry> = new Map(problemCatalogue.map((each) => [each.code, each]));

/** The entry of a code, if it is the code of a problem. */
export const problemEntry = (code: string): ProblemEntry | undefined => byCode.get(code);
