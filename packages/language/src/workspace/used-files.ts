/** The files that others use: each is read once, whoever asks, and what it exports is made once. */
import { builtInLibrary } from '../library/library.ts';
import type { NameMap } from '../references/peer-description.ts';
import { importing } from '../references/parsed-document.ts';
import type { Parsed } from '../syntax/parser.ts';
import { parse, peerServices } from '../syntax/parser.ts';
import { areEqualNameMaps } from './equal-name-maps.ts';
import type { Exports } from './exports.ts';
import { readExports } from './exports.ts';
import type { FileContent, FileSystem } from './file-system.ts';
import { locate } from './locate.ts';
import type { UseOf } from './uses.ts';
import { usesOf } from './uses.ts';

/** A file that others use: its text is read once, whoever asks. */
interface Used {
  readonly content: FileContent;
  readonly uses: readonly UseOf[];
  readonly names: NameMap;
  /** Kept only until the exports are read, so that memory does not grow with the number of files. */
  parsed?: Parsed | undefined;
  /** With the names of others by which it was read: it holds for as long as these are the same. */
  exports?: { readonly made: Exports; readonly readWith: readonly NameMap[] };
}

/** The names of the built-in library, which every file sees. */
export const libraryNames = (): NameMap => builtInLibrary().names;

const noNames: NameMap = new Map();

/** What a chain of `use` leads to. */
interface Reached {
  /** The files that could be read, directly and by way of others. */
  readonly uses: readonly string[];
  readonly missing: readonly string[];
}

interface UsedFiles {
  file(path: string): Promise<Used>;
  /** What a file exports; undefined where it has no text. */
  exportsOf(path: string): Promise<Exports | undefined>;
  /** The files that a file always uses, besides itself and those that it names. */
  alwaysUsedBy(path: string, uses: readonly UseOf[]): Promise<readonly { readonly path: string }[]>;
  /** The shortest way along `use` from `start` to `target`, both named; undefined where there is none. */
  wayTo(start: string, target: string): Promise<readonly string[] | undefined>;
  /** Every file that can be reached along `use`, and those that cannot be read. */
  reachedFrom(uses: readonly { readonly path: string }[]): Promise<Reached>;
  forget(path: string): void;
}

export const usedFiles = (files: FileSystem, alwaysUse: readonly string[]): UsedFiles => {
  const known = new Map<string, Promise<Used>>();

  const readUsed = async (path: string): Promise<Used> => {
    const content = await files.read(path);
    if (content.kind !== 'text') return { content, uses: [], names: noNames };
    const parsed = parse(content.text);
    const { uses } = await usesOf(files, path, parsed.file);
    return { content, uses, names: peerServices().references.ScopeComputation.exportedBy(parsed.document, path), parsed };
  };

  const file = (path: string): Promise<Used> => {
    const found = known.get(path) ?? readUsed(path);
    known.set(path, found);
    return found;
  };

  const alwaysUsedBy: UsedFiles['alwaysUsedBy'] = async (path, uses) => {
    const always = await Promise.all(alwaysUse.map((each) => locate(files, each)));
    return [...new Set(always)].filter((each) => each !== path && !uses.some((use) => use.path === each)).map((each) => ({ path: each }));
  };

  const namesUsedBy = async (uses: readonly { readonly path: string }[]): Promise<readonly NameMap[]> => {
    const maps: NameMap[] = [];
    for (const use of uses) maps.push((await file(use.path)).names);
    return maps;
  };

  const exportsOf: UsedFiles['exportsOf'] = async (path) => {
    const used = await file(path);
    if (used.content.kind !== 'text') return undefined;
    const visible = await namesUsedBy([...used.uses, ...(await alwaysUsedBy(path, used.uses))]);
    if (used.exports && areEqualNameMaps(used.exports.readWith, visible)) return used.exports.made;
    const made = readExports(path, used.parsed ?? parse(used.content.text), importing(visible, libraryNames));
    used.exports = { made, readWith: visible };
    used.parsed = undefined;
    return made;
  };

  const wayTo: UsedFiles['wayTo'] = async (start, target) => {
    const cameFrom = new Map<string, string>();
    const queue = [start];
    for (const path of queue) {
      for (const next of (await file(path)).uses) {
        if (next.path === target) {
          const way = [target];
          for (let step: string | undefined = path; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
          return way;
        }
        if (next.path === start || cameFrom.has(next.path)) continue;
        cameFrom.set(next.path, path);
        queue.push(next.path);
      }
    }
    return undefined;
  };

  const reachedFrom: UsedFiles['reachedFrom'] = async (uses) => {
    const reached = new Set<string>();
    const missing = new Set<string>();
    const queue = uses.map((use) => use.path);
    for (const path of queue) {
      if (reached.has(path)) continue;
      const used = await file(path);
      if (used.content.kind !== 'text') {
        missing.add(path);
        continue;
      }
      reached.add(path);
      queue.push(...used.uses.map((use) => use.path));
    }
    return { uses: [...reached], missing: [...missing] };
  };

  return { file, exportsOf, alwaysUsedBy, wayTo, reachedFrom, forget: (path) => void known.delete(path) };
};
