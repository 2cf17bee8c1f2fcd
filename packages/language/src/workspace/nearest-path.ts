/** The path that was probably meant where nothing is at the one that is written. */
import { suggest } from '../suggest.ts';
import { normalForm } from '../syntax/normal-form.ts';
import type { Choose, List, ListAtOnce } from './follow.ts';
import { follow, followAtOnce } from './follow.ts';
import { relativePath, resolveUse } from './paths.ts';

const ending = '.peer';

/** Longer ones are no slips. */
const longest = 300;

/** In shorter names every letter counts: `a` is not `b` misspelt. */
const shortestMisspelt = 3;

const folded = (name: string): string => normalForm(name).toLowerCase();

const stemOf = (name: string): string => (folded(name).endsWith(ending) ? name.slice(0, -ending.length) : name);

/** The same but for capitals, and for `.peer` at the end of a file. */
const alike: Choose = (part, names, isLast) => {
  const same = (wanted: string): string | undefined => names.find((name) => folded(name) === folded(wanted));
  return same(part) ?? (isLast ? same(part + ending) : undefined);
};

/** The same, or nearly so. */
const similar: Choose = (part, names, isLast) => {
  const same = alike(part, names, isLast);
  if (same !== undefined || stemOf(part).length < shortestMisspelt) return same;
  if (!isLast) return suggest(part, names);
  const stems = new Map(names.map((name) => [stemOf(name), name]));
  return stems.get(suggest(stemOf(part), stems.keys()) ?? '');
};

/** Whether something can be told of: a name with characters that nobody can see has no place in a message. */
const isPlain = (name: string): boolean => !/\p{C}/u.test(name);

const isSpecification = (name: string): boolean => folded(name).endsWith(ending) && isPlain(name);

/** The file or folder that is nearest to a path at which nothing is: other capitals, `.peer` left out, a slip of the pen. */
export const nearestPath = (list: ListAtOnce, path: string): string | undefined => {
  if (path.length > longest) return undefined;
  const leading = (choose: Choose): string | undefined => followAtOnce(list, { path, choose, isWanted: isPlain });
  return leading(alike) ?? leading(similar);
};

/** What `use` may have been meant to say: as it is written, with a step up that was forgotten, without one that is too many, from the root. */
const waysOf = (written: string): readonly string[] => {
  const inside = written.replace(/^\/+/, '');
  const down = inside.replace(/^(?:\.\.?\/)+/, '');
  const steps = inside.split('../').length - 1;
  return [
    ...new Set([
      inside,
      `../${inside}`,
      `../../${inside}`,
      ...Array.from({ length: Math.min(steps, 3) }, (_, up) => '../'.repeat(up) + down),
    ]),
  ];
};

/** So many folders are looked into for a file of which only the name was written. */
const mostFolders = 20;

/** The same with the name of a folder in front that was forgotten: one beside the file, or one beside its folder. */
const waysWithFolder = async (list: List, from: string, written: string): Promise<readonly string[]> => {
  if (written.startsWith('/') || written.includes('..')) return [];
  const here = from.split('/').slice(0, -1);
  const ways: string[] = [];
  for (const [folder, up] of [[here, ''], ...(here.length > 0 ? [[here.slice(0, -1), '../'] as const] : [])] as const) {
    const names = (await list(folder.join('/'))).filter((name) => name.endsWith('/') && !name.startsWith('.') && isPlain(name));
    ways.push(
      ...names
        .toSorted()
        .slice(0, mostFolders)
        .map((name) => `${up}${name}${written}`),
    );
  }
  return ways;
};

/**
 * What could be written behind `use` in the file `from` in place of a path that leads nowhere.
 * @param list what is in the folders.
 */
const nearestUse = async (list: List, from: string, written: string): Promise<string | undefined> => {
  if (written.length > longest) return undefined;
  const leading = async (way: string, choose: Choose): Promise<string | undefined> => {
    const resolved = resolveUse(from, way);
    if ('wrong' in resolved) return undefined;
    const found = await follow(list, { path: resolved.path, choose, isWanted: isSpecification });
    return found === undefined || found === from ? undefined : relativePath(from, found);
  };
  for (const way of waysOf(written)) {
    const found = await leading(way, alike);
    if (found !== undefined) return found;
  }
  const misspelt = await leading(written, similar);
  if (misspelt !== undefined) return misspelt;
  for (const way of await waysWithFolder(list, from, written)) {
    const found = await leading(way, alike);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** How many files of one file that are not there are looked for. */
const mostLookedFor = 20;

/** The same for all that one file names: each folder is looked into once, and after many missing files no more. */
export const nearestUses = (list: List | undefined, from: string): ((written: string) => Promise<string | undefined>) => {
  const known = new Map<string, Promise<readonly string[]>>();
  let left = list ? mostLookedFor : 0;
  const listOnce: List = (folder) => {
    const names = known.get(folder) ?? list?.(folder) ?? Promise.resolve([]);
    known.set(folder, names);
    return names;
  };
  return async (written) => (left-- > 0 ? nearestUse(listOnce, from, written) : undefined);
};
