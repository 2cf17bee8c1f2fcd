/** Which files have been read with the help of which others. */

interface Dependents {
  /** Notes what a file was read with, in place of what was noted before. */
  readonly note: (file: string, readWith: readonly string[]) => void;
  /** The files that were read with the help of this one. */
  readonly of: (file: string) => readonly string[];
}

/** An index in both directions, so that neither a change nor a reading looks through all files. */
export const newDependents = (): Dependents => {
  const usersByFile = new Map<string, Set<string>>();
  const usedByFile = new Map<string, readonly string[]>();
  return {
    note: (file, readWith) => {
      for (const each of usedByFile.get(file) ?? []) {
        const users = usersByFile.get(each);
        users?.delete(file);
        if (users?.size === 0) usersByFile.delete(each);
      }
      if (readWith.length > 0) usedByFile.set(file, readWith);
      else usedByFile.delete(file);
      for (const each of readWith) {
        const users = usersByFile.get(each) ?? new Set();
        usersByFile.set(each, users.add(file));
      }
    },
    of: (file) => [...(usersByFile.get(file) ?? [])],
  };
};
